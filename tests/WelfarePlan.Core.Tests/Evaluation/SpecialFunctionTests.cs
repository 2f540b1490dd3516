using MathNet.Numerics.Distributions;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>The few special functions of our own against a package that has them all.</summary>
public class SpecialFunctionTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.8854562842589916)]
    [InlineData(1.959963984540054)]
    [InlineData(2.83)]
    [InlineData(5.107321596840894)]
    [InlineData(9)]
    public void Tails_of_the_normal_distribution(double z)
    {
        double expected = 2 * Normal.CDF(0, 1, -z);

        Assert.Equal(expected, NormalDistribution.TwoSided(z), expected * 1e-12);
        Assert.Equal(expected / 2, NormalDistribution.Upper(z), expected * 1e-12);
        Assert.Equal(1 - (expected / 2), NormalDistribution.Upper(-z), 1e-15);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(0.95)]
    [InlineData(0.99)]
    [InlineData(0.999)]
    public void Critical_values(double confidence)
    {
        Assert.Equal(Normal.InvCDF(0, 1, (1 + confidence) / 2), NormalDistribution.Critical(confidence), 1e-12);
        foreach (int degrees in new[] { 1, 2, 3, 8, 30 })
        {
            double expected = StudentT.InvCDF(0, 1, degrees, (1 + confidence) / 2);
            Assert.Equal(expected, BetaDistribution.StudentCritical(confidence, degrees), expected * 1e-8);
        }

        // With one degree of freedom the distribution is Cauchy's, and the quantile a tangent.
        double exact = Math.Tan(Math.PI * confidence / 2);
        Assert.Equal(exact, BetaDistribution.StudentCritical(confidence, 1), exact * 1e-12);
    }

    [Fact]
    public void Incomplete_beta_over_a_grid()
    {
        foreach (double a in new[] { 0.5, 1, 2.5, 10, 300, 5000 })
        {
            foreach (double b in new[] { 0.5, 1, 7, 42, 1000 })
            {
                foreach (double x in new[] { 0.001, 0.05, 0.3, 0.5, 0.77, 0.9, 0.999 })
                {
                    double expected = MathNet.Numerics.SpecialFunctions.BetaRegularized(a, b, x);
                    Assert.Equal(expected, BetaDistribution.Lower(a, b, x), (expected * 1e-10) + 1e-14);
                }
            }
        }
    }
}
