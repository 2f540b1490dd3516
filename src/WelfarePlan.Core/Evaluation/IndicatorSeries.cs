using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Gathers the series of an indicator: the baseline and the actuals up to a year, oldest first.</summary>
internal static class IndicatorSeries
{
    /// <summary>How many points <see cref="Gather"/> can need at most.</summary>
    public static int Capacity(Indicator indicator) => indicator.Actuals.Count + 1;

    /// <summary>Fills the points in and returns how many there are; a year comes once, its last number counting.</summary>
    public static int Gather(Indicator indicator, FiscalYear? upTo, IReadOnlyList<FiscalYear> excluded,
        Span<SeriesPoint> points)
    {
        int count = 0;
        Add(indicator.Baseline, upTo, excluded, points, ref count);
        IReadOnlyList<Observation> actuals = indicator.Actuals;
        for (int i = 0; i < actuals.Count; i++) Add(actuals[i], upTo, excluded, points, ref count);

        return count;
    }

    private static void Add(
        Observation? observation, FiscalYear? upTo, IReadOnlyList<FiscalYear> excluded, Span<SeriesPoint> points,
        ref int count)
    {
        if (observation is not { Year: { } year, Value: { } value } || year > upTo) return;
        for (int i = 0; i < excluded.Count; i++) if (excluded[i] == year) return;

        // Insertion from the end: series come oldest first, so that this is nearly always one step.
        int at = count;
        while (at > 0 && points[at - 1].Year > year.Year) at--;
        if (at > 0 && points[at - 1].Year == year.Year)
        {
            points[at - 1] = new SeriesPoint(year.Year, value.Amount);
            return;
        }

        points[at..count].CopyTo(points[(at + 1)..]);
        points[at] = new SeriesPoint(year.Year, value.Amount);
        count++;
    }
}
