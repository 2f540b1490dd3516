namespace WelfarePlan.Evaluation;

/// <summary>What a short series says: slopes and tests over years as real numbers, so that gaps cost nothing.</summary>
public static class Trends
{
    /// <summary>Returns the slope of the least-squares line (最小二乗法), exact as far as decimal division is.</summary>
    /// <param name="series">The points in any order.</param>
    /// <returns>The change a year; undefined with fewer than two different years.</returns>
    public static Outcome OlsSlope(ReadOnlySpan<SeriesPoint> series)
    {
        if (series.Length < 2) return Outcome.Because(UndefinedReason.InsufficientPoints);

        // Measured from the first point, so that sums of squares of years stay small and the arithmetic exact.
        Guarded sumX = 0m, sumY = 0m, sumXX = 0m, sumXY = 0m;
        foreach (SeriesPoint point in series)
        {
            Guarded x = (Guarded)point.Year - series[0].Year;
            Guarded y = (Guarded)point.Value - series[0].Value;
            sumX += x;
            sumY += y;
            sumXX += x * x;
            sumXY += x * y;
        }

        Guarded n = (decimal)series.Length;
        Guarded spread = (n * sumXX) - (sumX * sumX);
        if (spread is { IsOver: false, Value: 0 }) return Outcome.Because(UndefinedReason.InsufficientPoints);
        return Outcome.Of(((n * sumXY) - (sumX * sumY)) / spread);
    }
}
