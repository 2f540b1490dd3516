namespace WelfarePlan.Evaluation;

/// <summary>The line through a series whose slope is the median of the slopes of all pairs (Theil–Sen).</summary>
/// <remarks>There are two usual intercepts, and both are given by name. Time and memory grow with the square of the
/// length.</remarks>
public sealed record TheilSenFit
{
    private readonly decimal[] _slopes;

    private TheilSenFit(decimal[] slopes) => _slopes = slopes;

    /// <summary>Gets the median slope; undefined with fewer than two different years.</summary>
    public Outcome Slope { get; private init; }

    /// <summary>Gets the joint intercept: the median of value − slope × year.</summary>
    public Outcome InterceptJoint { get; private init; }

    /// <summary>Gets the separate intercept: median value − slope × median year.</summary>
    public Outcome InterceptSeparate { get; private init; }

    /// <summary>Fits a line.</summary>
    /// <param name="series">The points in any order.</param>
    /// <returns>The fit.</returns>
    public static TheilSenFit Of(ReadOnlySpan<SeriesPoint> series)
    {
        decimal[] slopes = new decimal[series.Length * (series.Length - 1L) / 2];
        int count = Trends.PairSlopes(series, slopes);
        Outcome slope = count < 0
            ? Outcome.Because(UndefinedReason.Overflow)
            : Trends.MedianOfSorted(slopes.AsSpan(0, count));
        return new TheilSenFit(slopes[..Math.Max(0, count)])
        {
            Slope = slope,
            InterceptJoint = slope.Value is { } joint ? Joint(series, joint) : slope,
            InterceptSeparate = slope.Value is { } separate ? Separate(series, separate) : slope,
        };
    }

    /// <summary>Returns Sen's interval for the slope by the normal approximation (Gilbert 1987).</summary>
    /// <remarks>
    /// With N slopes and C = z × √Var(S) its ends are the slopes of ranks (N − C) ÷ 2 and (N + C) ÷ 2 + 1, counted from
    /// 1. A rank
    /// between two slopes is taken in proportion, as EnvStats does; programs that round the ranks give slightly other
    /// ends.
    /// </remarks>
    /// <param name="test">The Mann–Kendall test of the same series, whose variance is used.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <returns>The interval, or null where the series is too short for this confidence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence lies outside its range.</exception>
    public ConfidenceInterval? SlopeInterval(MannKendallTest test, double confidence = 0.95)
    {
        Proportions.CheckConfidence(confidence);
        double width = NormalDistribution.Critical(confidence) * Math.Sqrt(test.Variance);
        double low = (_slopes.Length - width) / 2, high = ((_slopes.Length + width) / 2) + 1;
        return low >= 1 && high <= _slopes.Length ? new ConfidenceInterval(Between(low), Between(high)) : null;
    }

    // Order statistics are counted from 1; a rank between two of them is taken in proportion.
    private double Between(double rank)
    {
        int below = (int)rank;
        double left = (double)_slopes[below - 1];
        return below == _slopes.Length ? left : left + ((rank - below) * ((double)_slopes[below] - left));
    }

    private static Outcome Joint(ReadOnlySpan<SeriesPoint> series, decimal slope)
    {
        decimal[] rest = new decimal[series.Length];
        for (int i = 0; i < rest.Length; i++)
        {
            Guarded left = series[i].Value - ((Guarded)slope * series[i].Year);
            if (left.IsOver) return Outcome.Because(UndefinedReason.Overflow);
            rest[i] = left.Value;
        }

        Array.Sort(rest);
        return Trends.MedianOfSorted(rest);
    }

    private static Outcome Separate(ReadOnlySpan<SeriesPoint> series, decimal slope)
    {
        decimal[] years = new decimal[series.Length], values = new decimal[series.Length];
        for (int i = 0; i < years.Length; i++) (years[i], values[i]) = (series[i].Year, series[i].Value);
        Array.Sort(years);
        Array.Sort(values);
        return Trends.MedianOfSorted(values).Value is { } value && Trends.MedianOfSorted(years).Value is { } year
            ? Outcome.Of(value - ((Guarded)slope * year))
            : Outcome.Because(UndefinedReason.Overflow);
    }
}
