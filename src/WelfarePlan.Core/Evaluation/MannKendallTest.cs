namespace WelfarePlan.Evaluation;

/// <summary>The Mann–Kendall test for a trend, with the exact p value for short series.</summary>
/// <remarks>
/// p is exact, ties included, up to <see cref="LongestExact"/> values in different years, and the normal approximation
/// with continuity correction beyond. The default value is a test of no points: it has no p value.
/// </remarks>
public readonly record struct MannKendallTest
{
    /// <summary>The longest series with an exact p value.</summary>
    public const int LongestExact = KendallDistribution.Longest;

    /// <summary>Gets the number of points.</summary>
    public int N { get; internal init; }

    /// <summary>Gets S: pairs that rise minus pairs that fall.</summary>
    public long S { get; internal init; }

    /// <summary>Gets the variance of S if there is no trend, corrected for ties.</summary>
    public double Variance { get; internal init; }

    /// <summary>Gets why there is no test, or null where there is one.</summary>
    public UndefinedReason? Undefined { get; internal init; }

    /// <summary>Gets whether the p values are exact.</summary>
    public bool IsExact { get; internal init; }

    /// <summary>Gets the two-sided p value: how often |S| would be at least this large if there were no
    /// trend.</summary>
    public double P { get; internal init; }

    /// <summary>Gets the one-sided p value for a rise: how often S would be at least this large.</summary>
    public double PGreater { get; internal init; }

    /// <summary>Gets the one-sided p value for a fall: how often S would be at most this large.</summary>
    public double PLess { get; internal init; }

    /// <summary>Gets the smallest two-sided p that a series with these ties can reach: 1/3 for three values.</summary>
    public double SmallestP { get; internal init; }

    /// <summary>Gets tau-a: S over all pairs.</summary>
    public double TauA { get; internal init; }

    /// <summary>Gets tau-b: S over the pairs without ties, as a geometric mean of both sides.</summary>
    public double TauB { get; internal init; }

    /// <summary>Gets z with continuity correction.</summary>
    public double Z => Variance > 0 ? (S - Math.Sign(S)) / Math.Sqrt(Variance) : 0;

    /// <summary>Gets z without continuity correction.</summary>
    public double ZUncorrected => Variance > 0 ? S / Math.Sqrt(Variance) : 0;

    /// <summary>Gets the two-sided p of the normal approximation with continuity correction.</summary>
    public double PNormal => NormalDistribution.TwoSided(Z);

    /// <summary>Gets the two-sided p of the normal approximation without continuity correction.</summary>
    public double PNormalUncorrected => NormalDistribution.TwoSided(ZUncorrected);

    /// <summary>Tests a series.</summary>
    /// <param name="series">The points in any order; years may repeat. The time taken grows with the square of their
    /// number.</param>
    /// <returns>The test.</returns>
    public static MannKendallTest Of(ReadOnlySpan<SeriesPoint> series) => MannKendallComputation.Test(series);
}
