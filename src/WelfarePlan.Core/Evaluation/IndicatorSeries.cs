using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Gathers the series of an indicator: the baseline and the actuals up to a year, oldest first, in one
/// unit.</summary>
internal static class IndicatorSeries
{
    private const int OnStack = 32;

    /// <summary>How many points a series can need at most.</summary>
    public static int Capacity(Indicator indicator) => indicator.Actuals.Count + 1;

    /// <summary>Fills the points in and returns how many there are; a year comes once, its last number
    /// counting.</summary>
    public static int Gather(Indicator indicator, FiscalYear? upTo, IReadOnlyList<FiscalYear> excluded,
        Span<SeriesPoint> points)
    {
        int capacity = Capacity(indicator);
        Span<ObservedPoint> observed =
            capacity <= OnStack ? stackalloc ObservedPoint[capacity] : new ObservedPoint[capacity];
        int count = Observe(indicator, upTo, excluded, observed);
        for (int i = 0; i < count; i++) points[i] = new SeriesPoint(observed[i].Year.Year, observed[i].Value);
        return count;
    }

    /// <summary>Says what a reader should know of the series, and whether its values are in one unit.</summary>
    public static (bool HasUnitMismatch, EvaluationWarnings Warnings) Survey(
        Indicator indicator, FiscalYear? upTo, IReadOnlyList<FiscalYear> excluded)
    {
        int capacity = Capacity(indicator);
        Span<ObservedPoint> points =
            capacity <= OnStack ? stackalloc ObservedPoint[capacity] : new ObservedPoint[capacity];
        points = points[..Observe(indicator, upTo, excluded, points)];
        (bool mismatch, EvaluationWarnings warnings) = (false, EvaluationWarnings.None);
        for (int i = 0; i < points.Length; i++)
        {
            mismatch |= points[i].IsAlien;
            if (points[i].IsOpen) warnings |= EvaluationWarnings.ProvisionalPoints;
            if (points[i].IsConverted) warnings |= EvaluationWarnings.UnitsConverted;
            if (indicator.Basis == IndicatorBasis.Cumulative && i > 0 && points[i].Value < points[i - 1].Value)
            {
                warnings |= EvaluationWarnings.CumulativeFalls;
            }
        }

        return (mismatch, warnings);
    }

    private static int Observe(Indicator indicator, FiscalYear? upTo, IReadOnlyList<FiscalYear> excluded,
        Span<ObservedPoint> points)
    {
        int count = 0;
        Unit unit = CommonUnit.Of(indicator);
        Add(indicator.Baseline, unit, upTo, excluded, points, ref count);
        IReadOnlyList<Observation> actuals = indicator.Actuals;
        for (int i = 0; i < actuals.Count; i++) Add(actuals[i], unit, upTo, excluded, points, ref count);

        return count;
    }

    private static void Add(
        Observation? observation, Unit unit, FiscalYear? upTo, IReadOnlyList<FiscalYear> excluded,
        Span<ObservedPoint> points, ref int count)
    {
        if (observation is not { Year: { } year, Value: { } value } || year > upTo) return;
        for (int i = 0; i < excluded.Count; i++) if (excluded[i] == year) return;

        bool isAlien = !CommonUnit.TryConvert(value, unit, out decimal amount, out bool isConverted);
        var point = new ObservedPoint(year, amount, IndicatorFigures.IsOpen(observation), isConverted, isAlien);

        // Insertion from the end: series come oldest first, so that this is nearly always one step.
        int at = count;
        while (at > 0 && points[at - 1].Year > year) at--;
        if (at > 0 && points[at - 1].Year == year)
        {
            points[at - 1] = point;
            return;
        }

        points[at..count].CopyTo(points[(at + 1)..]);
        points[at] = point;
        count++;
    }

    private readonly record struct ObservedPoint(
        FiscalYear Year, decimal Value, bool IsOpen, bool IsConverted, bool IsAlien
    );
}
