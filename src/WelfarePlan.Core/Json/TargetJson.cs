using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Json;

/// <summary>What an indicator should reach.</summary>
internal sealed record TargetJson
{
    public int? FiscalYear { get; init; }

    public required TargetBound Bound { get; init; }

    public decimal? Value { get; init; }

    public decimal? Upper { get; init; }

    public string? Unit { get; init; }

    public decimal? OutOf { get; init; }

    public string? OutOfUnit { get; init; }

    public bool? EveryYear { get; init; }

    public decimal? Tolerance { get; init; }

    public IndicatorBasis? Basis { get; init; }

    public PeriodJson? Period { get; init; }

    public string? Text { get; init; }

    public ObservationStatus? Status { get; init; }

    public string? AsOf { get; init; }

    public string? Note { get; init; }

    public RevisionJson? Revision { get; init; }

    public static TargetJson From(Target target) => new()
    {
        FiscalYear = target.Year?.Year,
        Bound = target.Bound,
        Value = target.Value?.Amount,
        Upper = target.Upper?.Amount,
        Unit = UnitJson.From(target.Value?.Unit),
        OutOf = target.OutOf?.Amount,
        OutOfUnit = UnitJson.OfWhole(target.OutOf, target.Value),
        EveryYear = target.EveryYear ? true : null,
        Tolerance = target.Tolerance,
        Basis = target.Basis,
        Period = target.Period is { } period ? PeriodJson.Of(period) : null,
        Text = target.Text,
        Status = target.Status == ObservationStatus.Final ? null : target.Status,
        AsOf = target.AsOf,
        Note = target.Note,
        Revision = target.Revision is { } revision ? RevisionJson.From(revision) : null,
    };

    public Target ToTarget(JsonPlace place) => Bare(place) with
    {
        OutOf = place.Quantity("outOf", OutOf, UnitJson.ReadWhole(OutOf, OutOfUnit, Unit), "outOfUnit"),
        EveryYear = EveryYear ?? false,
        Tolerance = place.NotNegative("tolerance", Tolerance),
        Basis = Basis,
        Period = Period is null ? null : place.Within("period", Period, static (period, at) => period.ToPeriod(at)),
        Text = Text,
        Status = Status ?? ObservationStatus.Final,
        AsOf = AsOf,
        Note = Note,
        Revision = Revision is null
            ? null
            : place.Within("revision", Revision, static (revision, at) => revision.ToRevision(at)),
    };

    private Target Bare(JsonPlace place)
    {
        FiscalYear? year = place.Year("fiscalYear", FiscalYear);
        Quantity? value = place.Quantity("value", Value, Unit, "unit");
        if (Upper is not null && Bound != TargetBound.Between)
            throw place.Error("upper", $"A target that is {Bound} has no upper value.");

        return (Bound, value) switch
        {
            (TargetBound.Between, { } lower) when Upper >= lower.Amount => new Target(
                year, lower, lower with
                {
                    Amount = Upper.Value,
                }
            ),
            (TargetBound.Between, _) => throw place.Error(
                "A range needs a value and an upper value that is not below it."
            ),
            (TargetBound.DirectionOnly or TargetBound.Qualitative, { }) => throw place.Error(
                "value",
                $"A target that is {Bound} has no number."
            ),
            (_, { } number) => new Target(year, number, Bound),
            (TargetBound.DirectionOnly or TargetBound.Qualitative or TargetBound.Maintain, null) => new Target(
                year,
                Bound
            ),
            _ => throw place.Error($"A target that is {Bound} needs a value."),
        };
    }
}
