namespace WelfarePlan.Evaluation;

/// <summary>The regularised incomplete beta function, on which binomial intervals and Student's t rest.</summary>
internal static class BetaDistribution
{
    // Lanczos (1964) with g = 7, nine terms: about 15 digits.
    private static readonly double[] Lanczos =
    [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ];

    /// <summary>I_x(a, b): the probability that a beta variable is at most x; a and b are positive.</summary>
    public static double Lower(double a, double b, double x)
    {
        if (x <= 0) return 0;
        if (x >= 1) return 1;

        double front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * LogOneMinus(x)));

        // The continued fraction converges fast on one side of the mean; the other side is its mirror.
        return x < (a + 1) / (a + b + 2) ? front * Fraction(a, b, x) / a : 1 - (front * Fraction(b, a, 1 - x) / b);
    }

    /// <summary>The x with I_x(a, b) = p, by bisection: 60 halvings leave nothing that a double could show.</summary>
    public static double Quantile(double a, double b, double p)
    {
        double low = 0, high = 1;
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2;
            if (Lower(a, b, middle) < p) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    /// <summary>P(|T| ≥ |t|) for Student's t.</summary>
    public static double StudentTwoSided(double t, double degrees) =>
        Lower(degrees / 2, 0.5, degrees / (degrees + (t * t)));

    /// <summary>The t that is exceeded in absolute value with probability 1 − confidence.</summary>
    public static double StudentCritical(double confidence, double degrees)
    {
        double x = Quantile(degrees / 2, 0.5, 1 - confidence);
        return Math.Sqrt(degrees * (1 - x) / x);
    }

    private static double LogOneMinus(double x) => x < 1e-5 ? -x - (x * x / 2) - (x * x * x / 3) : Math.Log(1 - x);

    private static double LogGamma(double x)
    {
        double sum = Lanczos[0];
        for (int i = 1; i < Lanczos.Length; i++) sum += Lanczos[i] / (x + i - 1);

        double shifted = x + 6.5;
        return (Math.Log(2 * Math.PI) / 2) + ((x - 0.5) * Math.Log(shifted)) - shifted + Math.Log(sum);
    }

    // Lentz's method as in Thompson and Barnett (1986); the number of steps grows with the root of a and b.
    private static double Fraction(double a, double b, double x)
    {
        const double Tiny = 1e-300;
        int most = 200 + (int)(10 * Math.Sqrt(Math.Max(a, b)));
        double c = 1, d = 1 / NotZero(1 - ((a + b) * x / (a + 1))), value = d;
        for (int m = 1; m <= most; m++)
        {
            double even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            value *= d * c;

            double odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16) break;
        }

        return value;

        static double NotZero(double number) => Math.Abs(number) < Tiny ? Tiny : number;
    }
}
