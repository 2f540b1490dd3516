namespace WelfarePlan.Evaluation;

/// <summary>The standard normal distribution, to about 15 digits in both tails.</summary>
internal static class NormalDistribution
{
    private const double SqrtPi = 1.7724538509055160273;
    private const double SqrtTwo = 1.4142135623730950488;
    private const double SqrtTwoPi = 2.5066282746310005024;

    /// <summary>P(|Z| ≥ |z|).</summary>
    public static double TwoSided(double z) => ComplementaryError(Math.Abs(z) / SqrtTwo);

    /// <summary>P(Z ≥ z).</summary>
    public static double Upper(double z) => z >= 0 ? TwoSided(z) / 2 : 1 - (TwoSided(z) / 2);

    /// <summary>The z that is exceeded in absolute value with probability 1 − confidence: 1.96 for 0.95.</summary>
    public static double Critical(double confidence)
    {
        // Bisection narrows to a start from which Newton's method cannot leave; both ends are far outside any use.
        double tail = 1 - confidence, low = 0, high = 40;
        for (int i = 0; i < 30; i++)
        {
            double middle = (low + high) / 2;
            if (TwoSided(middle) > tail) low = middle;
            else high = middle;
        }

        double z = (low + high) / 2;
        for (int i = 0; i < 3; i++)
        {
            double density = 2 * Math.Exp(-z * z / 2) / SqrtTwoPi;
            if (density > 0) z += (TwoSided(z) - tail) / density;
        }

        return z;
    }

    // erfc by its power series near zero and by Lentz's continued fraction further out (Abramowitz and Stegun 7.1.6,
    // 7.1.14).
    private static double ComplementaryError(double x)
    {
        if (x < 2)
        {
            double term = x, sum = x;
            for (int n = 1; Math.Abs(term) > Math.Abs(sum) * 1e-17; n++)
            {
                term *= 2 * x * x / ((2 * n) + 1);
                sum += term;
            }

            return 1 - (2 / SqrtPi * Math.Exp(-x * x) * sum);
        }

        if (x > 27) return 0;

        double fraction = 0;
        for (int k = 200; k >= 1; k--) fraction = k / 2.0 / (x + fraction);
        return Math.Exp(-x * x) / SqrtPi / (x + fraction);
    }
}
