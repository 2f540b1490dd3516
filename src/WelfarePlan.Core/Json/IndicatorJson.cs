using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>An outcome indicator.</summary>
internal sealed record IndicatorJson
{
    public required string Name { get; init; }

    public string? Context { get; init; }

    public string? Unit { get; init; }

    public Direction? Direction { get; init; }

    public DirectionSource? DirectionSource { get; init; }

    public IndicatorBasis? Basis { get; init; }

    public ObservationJson? Baseline { get; init; }

    public IReadOnlyList<ObservationJson>? Actuals { get; init; }

    public IReadOnlyList<TargetJson>? Targets { get; init; }

    public IReadOnlyList<GradeJson>? Grades { get; init; }

    public IReadOnlyList<string>? Flags { get; init; }

    public IReadOnlyList<string>? Notes { get; init; }

    public string? Numerator { get; init; }

    public string? Denominator { get; init; }

    public int? SampleSize { get; init; }

    public static IndicatorJson From(Indicator indicator) => new()
    {
        Name = indicator.Name,
        Context = indicator.Context,
        Unit = UnitJson.From(indicator.Unit),
        Direction = indicator.Direction,
        DirectionSource = indicator.DirectionSource,
        Basis = indicator.Basis,
        Baseline = indicator.Baseline is { } baseline ? ObservationJson.From(baseline) : null,
        Actuals = indicator.Actuals.OrAbsent(ObservationJson.From),
        Targets = indicator.Targets.OrAbsent(TargetJson.From),
        Grades = indicator.Grades.OrAbsent(GradeJson.From),
        Flags = indicator.Flags.OrAbsent(),
        Notes = indicator.Notes.OrAbsent(),
        Numerator = indicator.Numerator,
        Denominator = indicator.Denominator,
        SampleSize = indicator.SampleSize,
    };

    public Indicator ToIndicator(JsonPlace place) => new()
    {
        Name = string.IsNullOrWhiteSpace(Name) ? throw place.Error("name", "The name is empty.") : Name,
        Context = Context,
        Unit = Quantities.Unit.Of(Unit ?? ""),
        Direction = Direction,
        DirectionSource = DirectionSource,
        Basis = Basis,
        Baseline = Baseline is null
            ? null
            : place.Within("baseline", Baseline, static (baseline, at) => baseline.ToObservation(at)),
        Actuals = place.Each("actuals", Actuals, static (actual, at) => actual.ToObservation(at)),
        Targets = place.Each("targets", Targets, static (target, at) => target.ToTarget(at)),
        Grades = place.Each("grades", Grades, static (grade, at) => grade.ToGrade(at)),
        Flags = place.Texts("flags", Flags),
        Notes = place.Texts("notes", Notes),
        Numerator = Numerator,
        Denominator = Denominator,
        SampleSize = place.NotNegative("sampleSize", SampleSize),
    };
}
