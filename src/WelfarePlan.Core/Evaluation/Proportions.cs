namespace WelfarePlan.Evaluation;

/// <summary>What can be said about shares counted in samples.</summary>
public static class Proportions
{
    /// <summary>Returns an interval for a share.</summary>
    /// <param name="successes">How many of the sample, 0 to <paramref name="size"/>.</param>
    /// <param name="size">How many were asked, at least 1.</param>
    /// <param name="method">How the interval is made.</param>
    /// <param name="confidence">The confidence, above 0 and below 1.</param>
    /// <returns>
    /// The interval; Wilson's and the exact one hold the share and stay in 0 to 1, the others may leave it (see
    /// <see cref="ProportionMethod"/> for their ends).
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static ConfidenceInterval Interval(
        int successes, int size, ProportionMethod method = ProportionMethod.Wilson, double confidence = 0.95)
    {
        Check(successes, size);
        CheckConfidence(confidence);
        return method switch
        {
            ProportionMethod.Wilson => Wilson(successes, size, confidence),
            ProportionMethod.ClopperPearson => ClopperPearson(successes, size, confidence),
            ProportionMethod.AgrestiCoull => AgrestiCoull(successes, size, confidence),
            ProportionMethod.Wald => Around((double)successes / size, successes, size, size, confidence),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No such method."),
        };
    }

    /// <summary>Compares two shares by the pooled two-proportion z test (二標本の比率の差の検定).</summary>
    /// <param name="first">How many of the first sample.</param>
    /// <param name="firstSize">How many were asked first.</param>
    /// <param name="second">How many of the second sample.</param>
    /// <param name="secondSize">How many were asked second.</param>
    /// <returns>z, positive where the first share is the larger, and the two-sided p; z = 0 and p = 1 where both are
    /// all or none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public static ProportionComparison Compare(int first, int firstSize, int second, int secondSize)
    {
        Check(first, firstSize);
        Check(second, secondSize);
        double pooled = ((double)first + second) / ((double)firstSize + secondSize);
        double variance = pooled * (1 - pooled) * ((1.0 / firstSize) + (1.0 / secondSize));
        if (!(variance > 0)) return new ProportionComparison(0, 1);

        double z = (((double)first / firstSize) - ((double)second / secondSize)) / Math.Sqrt(variance);
        return new ProportionComparison(z, NormalDistribution.TwoSided(z));
    }

    internal static void CheckConfidence(double confidence)
    {
        if (confidence is > 0 and < 1) return;
        throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence lies between 0 and 1.");
    }

    // The ends are exact where nobody or everybody answered yes; rounding must not put the share outside its own
    // interval.
    private static ConfidenceInterval Wilson(int successes, int size, double confidence)
    {
        double z2 = Math.Pow(NormalDistribution.Critical(confidence), 2), share = (double)successes / size;
        double centre = share + (z2 / (2 * size));
        double half = Math.Sqrt(z2) * Math.Sqrt((share * (1 - share) / size) + (z2 / (4.0 * size * size)));
        double scale = 1 + (z2 / size);
        return new ConfidenceInterval(
            successes == 0 ? 0 : Math.Min(share, Math.Max(0, (centre - half) / scale)),
            successes == size ? 1 : Math.Max(share, Math.Min(1, (centre + half) / scale)));
    }

    private static ConfidenceInterval ClopperPearson(int successes, int size, double confidence)
    {
        double tail = (1 - confidence) / 2, share = (double)successes / size;
        return new ConfidenceInterval(
            successes == 0
                ? 0
                : Math.Min(share, BetaDistribution.Quantile(successes, (double)size - successes + 1, tail)),
            successes == size
                ? 1
                : Math.Max(share,
                BetaDistribution.Quantile((double)successes + 1, (double)size - successes, 1 - tail)));
    }

    private static ConfidenceInterval AgrestiCoull(int successes, int size, double confidence)
    {
        double z2 = Math.Pow(NormalDistribution.Critical(confidence), 2);
        return Around((successes + (z2 / 2)) / (size + z2), successes, size, size + z2, confidence);
    }

    private static ConfidenceInterval Around(double centre, int successes, int size, double weight, double confidence)
    {
        double half = NormalDistribution.Critical(confidence) * Math.Sqrt(centre * (1 - centre) / weight);
        return new ConfidenceInterval(successes == 0 ? 0 : centre - half, successes == size ? 1 : centre + half);
    }

    private static void Check(int successes, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, size);
    }
}
