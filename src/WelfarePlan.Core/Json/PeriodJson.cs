using WelfarePlan.Time;

namespace WelfarePlan.Json;

/// <summary>A plan period, both fiscal years included.</summary>
internal sealed record PeriodJson
{
    public required int From { get; init; }

    public required int To { get; init; }

    public static PeriodJson Of(FiscalPeriod period) => new() { From = period.From.Year, To = period.To.Year };

    public FiscalPeriod ToPeriod(JsonPlace place)
    {
        (FiscalYear from, FiscalYear to) = (place.Year("from", From), place.Year("to", To));
        return from <= to
            ? new FiscalPeriod(from, to)
            : throw place.Error($"The period would end ({to}) before it begins ({from}).");
    }
}
