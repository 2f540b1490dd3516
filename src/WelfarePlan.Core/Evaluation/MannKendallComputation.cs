namespace WelfarePlan.Evaluation;

/// <summary>Computes the Mann–Kendall test.</summary>
internal static class MannKendallComputation
{
    private const int OnStack = 64;

    public static MannKendallTest Test(ReadOnlySpan<SeriesPoint> series)
    {
        int n = series.Length;
        if (n < 2)
            return new MannKendallTest
            {
                N = n,
                Undefined = UndefinedReason.InsufficientPoints,
                P = 1,
                PGreater = 1,
                PLess = 1,
                SmallestP = 1,
            };

        Span<decimal> x = n <= OnStack ? stackalloc decimal[n] : new decimal[n];
        Span<decimal> y = n <= OnStack ? stackalloc decimal[n] : new decimal[n];
        Span<int> ties = n <= OnStack ? stackalloc int[n] : new int[n];
        for (int i = 0; i < n; i++) (x[i], y[i]) = (series[i].Year, series[i].Value);

        long s = Score(x, y);
        x.Sort();
        y.Sort();
        TieSums inX = TieSums.Of(x, ties, out int groupsX);
        TieSums inY = TieSums.Of(y, ties, out int groups);
        double pairs = n * (n - 1.0) / 2;
        var test = new MannKendallTest
        {
            N = n,
            S = s,
            Variance = TieSums.Variance(n, inX, inY),
            TauA = s / pairs,
            P = 1,
            PGreater = 1,
            PLess = 1,
            SmallestP = 1,
        };
        if (groupsX == 1) return test with { Undefined = UndefinedReason.InsufficientPoints };
        if (groups == 1) return test with { Undefined = UndefinedReason.AllValuesTied };

        test = test with { TauB = s / Math.Sqrt((pairs - inX.Pairs) * (pairs - inY.Pairs)) };
        return groupsX == n && n <= KendallDistribution.Longest ? Exact(test, ties[..groups]) : Normal(test);
    }

    private static MannKendallTest Exact(MannKendallTest test, ReadOnlySpan<int> ties)
    {
        var distribution = new KendallDistribution(ties, stackalloc UInt128[KendallDistribution.Size(ties)]);
        double greater = distribution.AtLeast((int)test.S), less = distribution.AtLeast((int)-test.S);
        return test with
        {
            IsExact = true,
            PGreater = greater,
            PLess = less,
            P = Math.Min(1, 2 * Math.Min(greater, less)),
            SmallestP = Math.Min(1, 2 * distribution.AtLeast(distribution.LargestS)),
        };
    }

    private static MannKendallTest Normal(MannKendallTest test)
    {
        double root = Math.Sqrt(test.Variance);
        double largest = Math.Abs(test.TauB) > 0 ? test.S / test.TauB : test.N * (test.N - 1.0) / 2;
        return test with
        {
            P = test.PNormal,
            PGreater = NormalDistribution.Upper((test.S - 1) / root),
            PLess = NormalDistribution.Upper((-test.S - 1) / root),
            SmallestP = Math.Min(test.PNormal, NormalDistribution.TwoSided(Math.Max(0, largest - 1) / root)),
        };
    }

    private static long Score(ReadOnlySpan<decimal> x, ReadOnlySpan<decimal> y)
    {
        long s = 0;
        for (int i = 1; i < x.Length; i++)
        {
            for (int j = 0; j < i; j++) s += x[i].CompareTo(x[j]) * y[i].CompareTo(y[j]);
        }

        return s;
    }
}
