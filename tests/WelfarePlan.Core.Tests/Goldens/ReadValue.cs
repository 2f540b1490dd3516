using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Tests.Goldens;

/// <summary>A baseline, actual or target as it was read, one shape for all three.</summary>
/// <param name="Role">Baseline, actual or target.</param>
/// <param name="Pointer">The JSON pointer to it.</param>
/// <param name="Place">Where it stands, or null where the map does not say.</param>
/// <param name="IsReported">Whether a warning or error speaks of its lines.</param>
internal sealed record ReadValue(string Role, string Pointer, SourceLocation? Place, bool IsReported)
{
    public int? Year { get; private init; }
    public Quantity? Value { get; private init; }
    public Quantity? Upper { get; private init; }
    public Quantity? OutOf { get; private init; }
    public TargetBound Bound { get; private init; }
    public string? Text { get; private init; }
    public ObservationStatus Status { get; private init; }
    public string? AsOf { get; private init; }
    public string? Note { get; private init; }
    public bool IsRevised { get; private init; }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Role} {(Year is { } year ? year : "without year")} = {(Value is { } value ? value : Text ?? "nothing")}"
            + $"{(Upper is { } upper ? $"..{upper}" : "")}"
    );

    public static IReadOnlyList<ReadValue> Baselines(PlacedIndicator indicator, PlanReading result) =>
        indicator.Indicator.Baseline is { } baseline
            ? [Of(baseline, "baseline", $"{indicator.Pointer}/baseline", result)]
            : [];

    public static IReadOnlyList<ReadValue> Actuals(PlacedIndicator indicator, PlanReading result) =>
        [
            .. indicator.Indicator.Actuals.Select(
                (actual, i) => Of(actual, "actual", PlanPart.PointerTo(indicator.Pointer, "actuals", i), result)
            ),
        ];

    public static IReadOnlyList<ReadValue> Targets(PlacedIndicator indicator, PlanReading result) =>
        [
            .. indicator.Indicator.Targets.Select(
                (target, i) => Of(target, PlanPart.PointerTo(indicator.Pointer, "targets", i), result)
            ),
        ];

    public static IReadOnlyList<ReadValue> All(PlacedIndicator indicator, PlanReading result) =>
        [.. Baselines(indicator, result), .. Actuals(indicator, result), .. Targets(indicator, result)];

    private static ReadValue Of(Observation observation, string role, string pointer, PlanReading result) =>
        At(role, pointer, result) with
        {
            Year = observation.Year?.Year,
            Value = observation.Value,
            OutOf = observation.OutOf,
            Text = observation.Text,
            Status = observation.Status,
            AsOf = observation.AsOf,
            Note = observation.Note,
        };

    private static ReadValue Of(Target target, string pointer, PlanReading result) => At("target", pointer, result) with
    {
        Year = target.Year?.Year,
        Value = target.Value,
        Upper = target.Upper,
        OutOf = target.OutOf,
        Bound = target.Bound,
        Text = target.Text,
        Status = target.Status,
        AsOf = target.AsOf,
        Note = target.Note,
        IsRevised = target.Revision is not null,
    };

    private static ReadValue At(string role, string pointer, PlanReading result)
    {
        if (!result.Sources.TryFind($"{pointer}/value", out SourceLocation? place))
            _ = result.Sources.TryFind(pointer, out place);
        bool isReported = place is not null
            && result.Diagnostics.Any(diagnostic =>
                diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Lines.Overlaps(place.Lines)
            );
        return new ReadValue(role, pointer, place, isReported);
    }
}
