namespace WelfarePlan.Evaluation;

/// <summary>A least-squares line (最小二乗法) through a series, with what can be inferred from it.</summary>
/// <remarks>The slope and intercept are decimal; standard errors and p values are double. Two points have no
/// inference.</remarks>
public readonly record struct LinearFit
{
    /// <summary>Gets the number of points.</summary>
    public int N { get; private init; }

    /// <summary>Gets the change a year.</summary>
    public Outcome Slope { get; private init; }

    /// <summary>Gets the value of the line in year 0.</summary>
    public Outcome Intercept { get; private init; }

    /// <summary>Gets the share of the variance that the line explains, or null where all values are equal.</summary>
    public double? RSquared { get; private init; }

    /// <summary>Gets the standard error of the slope, or null with fewer than three points.</summary>
    public double? StandardError { get; private init; }

    /// <summary>Gets the standard error of the intercept, or null with fewer than three points.</summary>
    public double? InterceptStandardError { get; private init; }

    /// <summary>Gets the two-sided p value of the slope, or null with fewer than three points or no variance.</summary>
    public double? P { get; private init; }

    /// <summary>Fits a line.</summary>
    /// <param name="series">The points in any order.</param>
    /// <returns>The fit; its slope is undefined with fewer than two different years.</returns>
    public static LinearFit Of(ReadOnlySpan<SeriesPoint> series)
    {
        Outcome slope = Trends.OlsSlope(series);
        if (slope.Value is not { } b) return new LinearFit { N = series.Length, Slope = slope, Intercept = slope };

        int n = series.Length;
        Guarded sumX = 0m, sumY = 0m;
        foreach (SeriesPoint point in series) (sumX, sumY) = (sumX + point.Year, sumY + point.Value);
        Guarded intercept = (sumY - (b * sumX)) / (decimal)n;
        var fit = new LinearFit { N = n, Slope = slope, Intercept = Outcome.Of(intercept) };
        return fit.Intercept.IsDefined
            ? fit.WithInference(series, (double)sumX.Value / n, (double)sumY.Value / n)
            : fit;
    }

    /// <summary>Returns an interval for the slope by Student's t.</summary>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <returns>The interval, or null with fewer than three points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence lies outside its range.</exception>
    public ConfidenceInterval? SlopeInterval(double confidence = 0.95)
    {
        Proportions.CheckConfidence(confidence);
        if (Slope.Value is not { } slope || StandardError is not { } error) return null;

        double half = BetaDistribution.StudentCritical(confidence, N - 2) * error;
        return new ConfidenceInterval((double)slope - half, (double)slope + half);
    }

    private LinearFit WithInference(ReadOnlySpan<SeriesPoint> series, double meanX, double meanY)
    {
        double sxx = 0, syy = 0, residual = 0, slope = (double)Slope.Value!.Value;
        foreach (SeriesPoint point in series)
        {
            double dx = (double)point.Year - meanX, dy = (double)point.Value - meanY, off = dy - (slope * dx);
            (sxx, syy, residual) = (sxx + (dx * dx), syy + (dy * dy), residual + (off * off));
        }

        LinearFit fit = syy > 0 ? this with { RSquared = Math.Clamp(1 - (residual / syy), 0, 1) } : this;
        if (N < 3 || !(sxx > 0)) return fit;

        double variance = residual / (N - 2), error = Math.Sqrt(variance / sxx);
        if (!double.IsFinite(error)) return fit;
        return fit with
        {
            StandardError = error,
            InterceptStandardError = Math.Sqrt(variance * ((1.0 / N) + (meanX * meanX / sxx))),
            P = error > 0 ? BetaDistribution.StudentTwoSided(slope / error, N - 2) : slope != 0 ? 0 : null,
        };
    }
}
