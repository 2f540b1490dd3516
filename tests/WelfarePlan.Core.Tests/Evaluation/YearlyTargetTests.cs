using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>A method about the final target uses the final one, a method about the year that of the year.</summary>
public class YearlyTargetTests
{
    private static readonly Indicator Places = Indicator("10か所", ["20か所", "30か所"], By(4, "20か所")) with
    {
        Targets = [By(4, "20か所"), By(5, "40か所"), By(6, "50か所"), By(8, "70か所")],
    };

    [Theory]
    [InlineData("progress", 20.0 / 60)]
    [InlineData("achievementActualOverTarget", 30.0 / 70)]
    [InlineData("gap", 40)]
    [InlineData("requiredAnnualChange", 40.0 / 3)]
    [InlineData("projectionOls", 60)]
    [InlineData("reached", 0)]
    public void What_asks_about_the_end_uses_the_final_target(string method, double value)
    {
        EvaluationResult result = Evaluate(method);

        Assert.Equal(value, (double)result.Value!.Value, 1e-12);
        Assert.Contains("Target: 70か所 (FY2026).", result.Explanation, StringComparison.Ordinal);
        Assert.Contains("目標：70か所（令和8年度）。", result.ExplanationJa, StringComparison.Ordinal);
        Assert.DoesNotContain("of the year", result.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expected", 40)]
    [InlineData("pace", 2.0 / 3)]
    [InlineData("actualOverExpected", 0.75)]
    [InlineData("aheadOfLine", -10)]
    public void What_asks_about_the_year_uses_the_target_of_the_year(string method, double value)
    {
        EvaluationResult result = Evaluate(method);

        Assert.Equal(value, (double)result.Value!.Value, 1e-12);
        Assert.Contains("Target of the year: 40か所 (FY2023).", result.Explanation, StringComparison.Ordinal);
        Assert.Contains("当年度の目標：40か所（令和5年度）。", result.ExplanationJa, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_a_target_of_its_own_stands_on_the_line_to_the_final_one()
    {
        EvaluationResult expected = (Places with { Actuals = [At(7, "60か所")] }).Evaluate(EvaluationMethod.Expected);

        Assert.Equal(10m + (60m * 4 / 5), expected.Value);
        Assert.DoesNotContain("of the year", expected.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grade_names_the_target_and_that_of_the_year()
    {
        IndicatorRating rating = Places.Rate(RatingScheme.Named("plain"));

        Assert.Equal("improving", rating.Grade.Code);
        Assert.Contains(
            "Target: 70か所 (FY2026). Target of the year: 40か所 (FY2023).", rating.Because, StringComparison.Ordinal
        );
        Assert.Contains("目標：70か所（令和8年度）。当年度の目標：40か所（令和5年度）。", rating.BecauseJa, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scheme_may_grade_by_the_next_target() =>
        Assert.Equal("50", (Places with { Actuals = [At(5, "30か所")] }).Rate(RatingScheme.Named("fuji")).Grade.Code);

    private static EvaluationResult Evaluate(string name) =>
        EvaluationMethod.TryFind(name, out EvaluationMethod? method)
            ? Places.Evaluate(method)
            : throw new KeyNotFoundException(name);
}
