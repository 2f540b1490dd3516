namespace WelfarePlan.Evaluation;

/// <summary>What a short series says: slopes and tests over years as real numbers, so that gaps cost nothing.</summary>
public static class Trends
{
    private const int PairsOnStack = 128;

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

    /// <summary>Returns the median of the slopes of all pairs (Theil–Sen).</summary>
    /// <param name="series">The points in any order; time and memory grow with the square of their number.</param>
    /// <returns>The change a year; undefined with fewer than two different years.</returns>
    public static Outcome TheilSenSlope(ReadOnlySpan<SeriesPoint> series)
    {
        long pairs = series.Length * (series.Length - 1L) / 2;
        Span<decimal> slopes = pairs <= PairsOnStack ? stackalloc decimal[(int)pairs] : new decimal[pairs];
        int count = PairSlopes(series, slopes);
        return count < 0 ? Outcome.Because(UndefinedReason.Overflow) : MedianOfSorted(slopes[..count]);
    }

    /// <summary>Fills the slopes of all pairs of different years in, sorted; −1 where one is beyond the
    /// arithmetic.</summary>
    internal static int PairSlopes(ReadOnlySpan<SeriesPoint> series, Span<decimal> slopes)
    {
        int count = 0;
        for (int i = 1; i < series.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (series[i].Year == series[j].Year) continue;

                Guarded slope =
                    ((Guarded)series[i].Value - series[j].Value) / ((Guarded)series[i].Year - series[j].Year);
                if (slope.IsOver) return -1;
                slopes[count++] = slope.Value;
            }
        }

        slopes[..count].Sort();
        return count;
    }

    internal static Outcome MedianOfSorted(ReadOnlySpan<decimal> sorted)
    {
        if (sorted.IsEmpty) return Outcome.Because(UndefinedReason.InsufficientPoints);

        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1
            ? Outcome.Of(sorted[middle])
            : Outcome.Of(((Guarded)sorted[middle - 1] + sorted[middle]) / 2m);
    }
}
