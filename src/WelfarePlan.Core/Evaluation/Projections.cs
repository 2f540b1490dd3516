namespace WelfarePlan.Evaluation;

/// <summary>Where a series would stand in a later year if it went on as before (達成見込み); each way has its
/// name.</summary>
public static class Projections
{
    /// <summary>Returns where the line through the last two points stands.</summary>
    /// <param name="series">The points in any order.</param>
    /// <param name="year">The year to look at.</param>
    /// <returns>The value; undefined with fewer than two different years.</returns>
    public static Outcome LastTwo(ReadOnlySpan<SeriesPoint> series, decimal year)
    {
        if (!TryLastTwo(series, out SeriesPoint before, out SeriesPoint last))
        {
            return Outcome.Because(UndefinedReason.InsufficientPoints);
        }

        return Along(before, last, year);
    }

    /// <summary>Returns where the line through two points stands.</summary>
    /// <param name="from">The first point.</param>
    /// <param name="to">The second point, in another year.</param>
    /// <param name="year">The year to look at.</param>
    /// <returns>The value; undefined when both points are in one year.</returns>
    public static Outcome Along(SeriesPoint from, SeriesPoint to, decimal year) =>
        from.Year == to.Year
            ? Outcome.Because(UndefinedReason.InsufficientPoints)
            : Outcome.Of(to.Value
                + (((Guarded)to.Value - from.Value) * ((Guarded)year - to.Year) / ((Guarded)to.Year - from.Year)));

    /// <summary>Returns where the least-squares line stands.</summary>
    /// <param name="series">The points in any order.</param>
    /// <param name="year">The year to look at.</param>
    /// <returns>The value; undefined with fewer than two different years.</returns>
    public static Outcome Ols(ReadOnlySpan<SeriesPoint> series, decimal year)
    {
        if (Trends.OlsSlope(series) is not { Value: { } slope }) return Trends.OlsSlope(series);

        // Measured from the first point, and divided once at the end: a line that meets a target does so to the last
        // digit.
        Guarded n = (decimal)series.Length, sumX = 0m, sumY = 0m, sumXX = 0m, sumXY = 0m;
        foreach (SeriesPoint point in series)
        {
            Guarded x = (Guarded)point.Year - series[0].Year;
            (sumX, sumY, sumXX, sumXY) = (sumX + x, sumY + point.Value, sumXX + (x * x), sumXY + (x * point.Value));
        }

        Guarded spread = (n * sumXX) - (sumX * sumX);
        Guarded ahead = (n * ((Guarded)year - series[0].Year)) - sumX;
        Guarded exact = ((sumY * spread) + (((n * sumXY) - (sumX * sumY)) * ahead)) / (n * spread);
        return Outcome.Of(exact.IsOver ? (sumY + (slope * ahead)) / n : exact);
    }

    /// <summary>Returns where the Theil–Sen line with its joint intercept stands.</summary>
    /// <param name="series">The points in any order; time grows with the square of their number.</param>
    /// <param name="year">The year to look at.</param>
    /// <returns>The value; undefined with fewer than two different years.</returns>
    public static Outcome TheilSen(ReadOnlySpan<SeriesPoint> series, decimal year)
    {
        if (MedianSlope.Of(series) is not { } slope) return Trends.TheilSenSlope(series);

        // The median of what each point says of the year: the joint intercept, moved to the year asked for.
        Span<decimal> said = series.Length <= 64 ? stackalloc decimal[series.Length] : new decimal[series.Length];
        for (int i = 0; i < said.Length; i++)
        {
            Guarded value = slope.At(series[i], year);
            if (value.IsOver) return Outcome.Because(UndefinedReason.Overflow);
            said[i] = value.Value;
        }

        said.Sort();
        return Trends.MedianOfSorted(said);
    }

    internal static bool TryLastTwo(ReadOnlySpan<SeriesPoint> series, out SeriesPoint before, out SeriesPoint last)
    {
        (before, last) = (default, default);
        int found = 0;
        foreach (SeriesPoint point in series)
        {
            if (found == 0 || point.Year > last.Year) (before, last, found) = (last, point, found + 1);
            else if (point.Year < last.Year && (found == 1 || point.Year > before.Year)) (before, found) = (point, 2);
        }

        return found >= 2;
    }
}
