using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>A line that meets its target exactly reaches it, and intervals keep their convention.</summary>
public class ExactTieTests
{
    [Theory]
    [InlineData("projectionOls", 3, 10)]
    [InlineData("projectionTheilSen", 3, 10)]
    [InlineData("projectionLastTwo", 3, 10)]
    [InlineData("projectionStraightLine", 3, 10)]
    [InlineData("projectionOls", 7, 11)]
    [InlineData("projectionTheilSen", 7, 11)]
    public void A_projection_that_meets_the_target_exactly_reaches_it(string name, int years, int end)
    {
        // One more in so many years is no decimal fraction, yet the line meets the target to the last digit.
        EvaluationMethod.TryFind(name, out EvaluationMethod? method);
        Indicator rising = new()
        {
            Name = "指標",
            Baseline = At(3, "10件"),
            Actuals = [At(3 + years, "11件")],
            Targets = [By(3 + (years * (end - 8)), $"{10 + (end - 8)}件")],
        };
        EvaluationResult projected = rising.Evaluate(method!);

        Assert.Equal(10m + (end - 8), projected.Value);
        Assert.Equal(1, projected.Statistics.Single(statistic => statistic.Name == "reachesTarget").Value);
    }

    [Fact]
    public void Wald_and_Agresti_Coull_are_cut_only_where_nobody_or_everybody_answered_yes()
    {
        ConfidenceInterval open = Proportions.Interval(18, 20, ProportionMethod.Wald);
        ConfidenceInterval none = Proportions.Interval(0, 30, ProportionMethod.AgrestiCoull),
            all = Proportions.Interval(30, 30, ProportionMethod.Wald);

        Assert.True(open.High > 1);
        Assert.Equal(0, none.Low);
        Assert.Equal(1, all.High);
    }

    [Fact]
    public void Sens_interval_takes_a_rank_between_two_slopes_in_proportion()
    {
        SeriesPoint[] series = [new(1, 0), new(2, 1), new(3, 4), new(4, 9), new(5, 16), new(6, 25)];
        var test = MannKendallTest.Of(series);
        decimal[] slopes =
        [
            .. from j in Enumerable.Range(0, 6)
            from i in Enumerable.Range(0, j)
            select (series[j].Value - series[i].Value) / (series[j].Year - series[i].Year),
        ];
        Array.Sort(slopes);
        double rank = (slopes.Length - (1.959963984540054 * Math.Sqrt(test.Variance))) / 2;
        int below = (int)rank;

        double expected = (double)slopes[below - 1] + ((rank - below) * (double)(slopes[below] - slopes[below - 1]));
        Assert.Equal(expected, TheilSenFit.Of(series).SlopeInterval(test)!.Value.Low, 1e-9);
    }
}
