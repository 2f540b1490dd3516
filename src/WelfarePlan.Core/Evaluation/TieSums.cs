namespace WelfarePlan.Evaluation;

/// <summary>The sums over groups of equal values that correct Kendall's statistics for ties (Kendall 1976).</summary>
internal readonly record struct TieSums(double Pairs, double Triples, double Spread)
{
    /// <summary>Counts the groups in sorted values and fills their sizes in.</summary>
    public static TieSums Of(ReadOnlySpan<decimal> sorted, Span<int> sizes, out int groups)
    {
        (groups, double pairs, double triples, double spread) = (0, 0, 0, 0);
        for (int start = 0; start < sorted.Length;)
        {
            int end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start]) end++;

            double t = end - start;
            sizes[groups++] = end - start;
            pairs += t * (t - 1) / 2;
            triples += t * (t - 1) * (t - 2);
            spread += t * (t - 1) * ((2 * t) + 5);
            start = end;
        }

        return new TieSums(pairs, triples, spread);
    }

    /// <summary>The variance of S without a trend, for ties on both sides.</summary>
    public static double Variance(double n, TieSums x, TieSums y)
    {
        double all = n * (n - 1) * ((2 * n) + 5);
        double variance = (all - x.Spread - y.Spread) / 18;
        if (n > 2) variance += x.Triples * y.Triples / (9 * n * (n - 1) * (n - 2));
        return variance + (4 * x.Pairs * y.Pairs / (2 * n * (n - 1)));
    }
}
