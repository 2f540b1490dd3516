using WelfarePlan.Evaluation;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Edges of trends and their tests, against arithmetic done another way.</summary>
public class TrendEdgeTests
{
    [Theory]
    [InlineData(new[] { 1, 1, 1, 2, 3 }, new[] { 1, 1, 1, 2, 2 })]
    [InlineData(new[] { 1, 1, 1, 1, 2, 2 }, new[] { 3, 3, 3, 1, 2, 2 })]
    [InlineData(new[] { 1, 2, 3, 4, 5 }, new[] { 1, 1, 2, 2, 2 })]
    [InlineData(new[] { 1, 2, 3, 4 }, new[] { 1, 2, 3, 4 })]
    [InlineData(new[] { 1, 1 }, new[] { 1, 2 })]
    public void The_variance_with_ties_is_that_over_all_orders(int[] x, int[] y)
    {
        List<double> scores = [.. Orders(y).Select(order => Score(x, order))];
        double expected = scores.Average(score => score * score);

        Assert.Equal(expected, TieSums.Variance(x.Length, SumsOf(x), SumsOf(y)), 1e-9);
        Assert.Equal(0, scores.Average(), 1e-9);
    }

    [Fact]
    public void A_long_series_that_only_rises_has_the_smallest_p_of_its_length_and_half_of_it_on_one_side()
    {
        MannKendallTest rising = MannKendallTest.Of(Series(i => i));
        MannKendallTest still = MannKendallTest.Of(Series(_ => 5));

        Assert.False(rising.IsExact);
        Assert.Equal(rising.P, rising.SmallestP, rising.P * 1e-9);
        Assert.Equal(rising.P / 2, rising.PGreater, rising.P * 1e-9);
        Assert.Equal(1, rising.PLess, 1e-9);
        Assert.Equal((0.0, 0.0), (still.Z, still.ZUncorrected));
    }

    [Fact]
    public void A_score_of_nothing_leaves_the_smallest_p_of_the_length()
    {
        // Up and down alike: the first half of the values is the second half backwards.
        decimal[] half = [.. Enumerable.Range(0, 20).Select(i => (decimal)i)];
        decimal[] values = [.. half, .. half.Reverse()];
        MannKendallTest none = MannKendallTest.Of([.. values.Select((value, i) => new SeriesPoint(1900 + i, value))]);
        double largest = 40 * 39 / 2.0;

        Assert.Equal(0, none.S);
        Assert.Equal(
            NormalDistribution.TwoSided((largest - 1) / Math.Sqrt(none.Variance)), none.SmallestP,
            none.SmallestP * 1e-9);
    }

    [Fact]
    public void The_interval_of_a_slope_has_two_degrees_fewer_than_points()
    {
        // Five points leave three degrees of freedom: t(3; 0.95) = 3.182446.
        decimal[] values = [0.1m, 0.8m, 2m, 3.2m, 3.9m];
        LinearFit fit = LinearFit.Of([.. values.Select((value, i) => new SeriesPoint(2020 + i, value))]);
        ConfidenceInterval interval = fit.SlopeInterval()!.Value;

        double half = interval.High - (double)fit.Slope.Value!.Value;
        Assert.Equal(3.182446305284263, half / fit.StandardError!.Value, 1e-8);
    }

    [Fact]
    public void Two_shares_that_are_all_or_none_do_not_differ()
    {
        Assert.Equal(new ProportionComparison(0, 1), Proportions.Compare(5, 5, 7, 7));
        Assert.Equal(new ProportionComparison(0, 1), Proportions.Compare(0, 5, 0, 7));
    }

    [Fact]
    public void A_line_through_very_large_values_is_projected_without_the_exact_sums()
    {
        SeriesPoint[] series = [new(2020, 1e27m), new(2021, 2e27m), new(2022, 3e27m)];

        Assert.Equal(1.1e28m, Projections.Ols(series, 2030).Value);
    }

    [Theory]
    [InlineData(2020, 2021, 2022)]
    [InlineData(2022, 2020, 2021)]
    [InlineData(2021, 2022, 2020)]
    [InlineData(2022, 2021, 2020)]
    public void The_last_two_years_are_found_in_any_order(params int[] years)
    {
        Assert.True(Projections.TryLastTwo(
            [.. years.Select(year => new SeriesPoint(year, year))], out SeriesPoint before, out SeriesPoint last));
        Assert.Equal((2021m, 2022m), (before.Year, last.Year));
        Assert.False(Projections.TryLastTwo([new(2021, 1)], out _, out _));
        Assert.False(Projections.TryLastTwo([new(2021, 1), new(2021, 2)], out _, out _));
    }

    [Fact]
    public void Small_shares_cannot_fall_below_nothing_and_their_projection_says_so()
    {
        EvaluationResult projected =
            Indicator("0.9件", ["0.6件", "0.3件"], By(8, "0.1件")).Evaluate(EvaluationMethod.ProjectionOls);

        Assert.Equal(-0.6m, projected.Value);
        Assert.True(projected.Warnings.HasFlag(EvaluationWarnings.ImpossibleValue));
    }

    [Fact]
    public void The_middle_of_many_slopes_is_named_in_both_languages()
    {
        string[] values = [.. Enumerable.Range(0, 30).Select(i => $"{(i * 3) + (i % 4)}件")];
        EvaluationResult slope = Indicator("1件", values, By(60, "200件")).Evaluate(EvaluationMethod.SlopeTheilSen);

        Assert.Contains("; the median", slope.Explanation, StringComparison.Ordinal);
        Assert.Contains("; 中央値", slope.ExplanationJa, StringComparison.Ordinal);
    }

    [Fact]
    public void Students_tail_of_nothing_is_everything() => Assert.Equal(1, BetaDistribution.StudentTwoSided(0, 5));

    private static SeriesPoint[] Series(Func<int, int> value) =>
        [.. Enumerable.Range(0, 40).Select(i => new SeriesPoint(1900 + i, value(i)))];

    private static TieSums SumsOf(int[] values) =>
        TieSums.Of([.. values.Order().Select(value => (decimal)value)], new int[values.Length], out _);

    private static double Score(int[] x, int[] y)
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            for (int j = 0; j < i; j++) sum += Math.Sign(x[i] - x[j]) * Math.Sign(y[i] - y[j]);
        }

        return sum;
    }

    private static IEnumerable<int[]> Orders(int[] values) => values.Length == 0
        ? [[]]
        : Enumerable.Range(0, values.Length).SelectMany(i =>
            Orders([.. values[..i], .. values[(i + 1)..]]).Select(rest => (int[])[values[i], .. rest]));
}
