namespace WelfarePlan.Evaluation;

/// <summary>The exact distribution of Kendall's S for a series with ties but with all years different.</summary>
/// <remarks>
/// The numbers of orders with k inversions are the coefficients of the q-multinomial [n]! / ([t1]! [t2]! …), where
/// [m]! = (1)(1+q)…(1+q+…+q^(m−1)). Multiplying by 1−q^i and dividing by 1−q^j are one pass each, and unsigned
/// arithmetic that wraps is exact, since every result is at most 34!, which is below 2^128.
/// </remarks>
internal readonly ref struct KendallDistribution
{
    public const int Longest = 34;

    private readonly Span<UInt128> _counts;

    public KendallDistribution(ReadOnlySpan<int> ties, Span<UInt128> counts)
    {
        _counts = counts;
        counts.Clear();
        counts[0] = 1;
        int n = 0;
        foreach (int size in ties)
        {
            for (int j = 1; j <= size; j++)
            {
                n++;
                for (int k = counts.Length - 1; k >= n; k--) counts[k] = unchecked(counts[k] - counts[k - n]);
                for (int k = j; k < counts.Length; k++) counts[k] = unchecked(counts[k] + counts[k - j]);
            }
        }
    }

    /// <summary>The largest S that these ties allow.</summary>
    public int LargestS => _counts.Length - 1;

    /// <summary>How many counts a distribution with these groups of equal values has.</summary>
    public static int Size(ReadOnlySpan<int> ties)
    {
        int n = 0, tied = 0;
        foreach (int size in ties) (n, tied) = (n + size, tied + (size * (size - 1) / 2));
        return (n * (n - 1) / 2) - tied + 1;
    }

    /// <summary>P(S ≥ s): S is the number of pairs not tied minus twice the inversions.</summary>
    public double AtLeast(int s)
    {
        UInt128 total = 0, tail = 0;
        int most = LargestS - s;
        for (int k = 0; k < _counts.Length; k++)
        {
            total += _counts[k];
            if (2 * k <= most) tail += _counts[k];
        }

        return (double)tail / (double)total;
    }
}
