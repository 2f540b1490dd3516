using FsCheck.Xunit;
using WelfarePlan.Comparison;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Tests.Comparison;

public sealed class PlanComparisonTests
{
    [Theory]
    [InlineData("民生委員・児童委員、主任児童委員の定員充足率", "％", "民生委員･児童委員･主任児童委員の 定員充足率（％）", "%")]
    [InlineData("通いの場の箇所数", "箇所", "通いの場の数", "か所")]
    [InlineData("通いの場の数", "カ所", "通いの場数（単位：ヶ所）", "か所")]
    [InlineData("相談件数", "件", "相談の件数※1", "件")]
    [InlineData("ボランティア登録人数", "人", "ﾎﾞﾗﾝﾃｨｱ登録者の数", "人", false)]
    [InlineData("相談件数", "件", "相談会の件数", "件", false)]
    [InlineData("ＮＰＯ法人数", "団体", "NPO法人数（団体）", "団体")]
    [InlineData("実施率（高齢者）", "％", "実施率（障がい者）", "％", false)]
    [InlineData("実施率（高齢者）", "％", "実施率", "％", false)]
    [InlineData("H30調査の回数", "回", "R2調査の回数", "回", false)]
    public void Names_match_after_folding_and_not_otherwise(
        string left, string leftUnit, string right, string rightUnit,
        bool match = true
    )
    {
        PlanComparison comparison = PlanComparison.Of(
            Plan(Indicator(left, leftUnit)),
            Plan(Indicator(right, rightUnit))
        );
        Assert.Equal(match ? 1 : 2, comparison.Indicators.Count);
        Assert.Equal(match, comparison.Indicators[0].IsComparable);
        Assert.Equal(
            match ? ComparisonObstacles.None : ComparisonObstacles.Missing,
            comparison.Indicators[0].Obstacles
        );
    }

    [Fact]
    public void The_same_name_in_another_unit_stands_side_by_side_and_says_so() =>
        Assert.Equal(
            ComparisonObstacles.UnitsDiffer,
            Assert
                .Single(
                    PlanComparison.Of(Plan(Indicator("参加者数", "人")), Plan(Indicator("参加者数", "千人"))).Indicators
                )
                .Obstacles
        );

    [Fact]
    public void The_same_name_under_other_words_or_over_another_span_says_so()
    {
        ComparedIndicator compared = Assert.Single(PlanComparison.Of(
            Plan(Indicator("実施率", "％") with { Context = "見守り", Basis = IndicatorBasis.Annual }),
            Plan(Indicator("実施率", "％") with { Context = "研修", Basis = IndicatorBasis.Cumulative })).Indicators);
        Assert.Equal(ComparisonObstacles.ContextsDiffer | ComparisonObstacles.BasesDiffer, compared.Obstacles);
        Assert.Equal(2, compared.Obstacles.English.Count);
        Assert.Equal(2, compared.Obstacles.Japanese.Count);
    }

    [Fact]
    public void Several_of_one_name_are_told_apart_by_unit_and_context()
    {
        PlanComparison comparison = PlanComparison.Of(
            Plan(
                Indicator("実施率", "％") with
                {
                    Context = "見守り",
                },
                Indicator("実施率", "％") with
                {
                    Context = "研修",
                },
                Indicator("実施率", "回")
            ),
            Plan(
                Indicator("実施率", "％") with
                {
                    Context = "研 修",
                },
                Indicator("実施率", "％") with
                {
                    Context = "見守り",
                },
                Indicator("実施率", "回")
            )
        );
        Assert.Equal(3, comparison.Indicators.Count);
        Assert.All(comparison.Indicators, compared => Assert.True(compared.IsComparable));
    }

    [Fact]
    public void Where_nothing_tells_them_apart_each_stands_alone()
    {
        PlanComparison comparison = PlanComparison.Of(
            Plan(Indicator("実施率", "％"), Indicator("実施率", "％")), Plan(Indicator("実施率", "％")));
        Assert.Equal(3, comparison.Indicators.Count);
        Assert.All(
            comparison.Indicators,
            compared => Assert.Equal(ComparisonObstacles.Ambiguous | ComparisonObstacles.Missing, compared.Obstacles)
        );
    }

    [Fact]
    public void Goals_are_matched_by_title_whatever_their_number()
    {
        PlanComparison comparison = PlanComparison.Of(
            new Plan
            {
                Goals =
                [
                    new Goal { Number = "1", Title = "地域力の強化" },
                    new Goal { Number = "2", Title = "包括的な支援" },
                ],
            },
            new Plan { Goals = [new Goal { Number = "Ⅰ", Title = "包括的な　支援" }] },
            new Plan());
        Assert.Equal(
            [
                ["1", null, null],
                ["2", "Ⅰ", null],
            ],
            comparison.Goals.Select(goal => goal.Goals.Select(each => each?.Number).ToArray())
        );
        Assert.All(comparison.Goals, goal => Assert.Equal(ComparisonObstacles.Missing, goal.Obstacles));
    }

    [Property]
    public bool A_plan_without_repeated_names_agrees_with_itself(Plan plan)
    {
        PlanComparison comparison = PlanComparison.Of(plan, plan);
        return comparison.Indicators.All(each =>
                each.IsComparable || each.Obstacles.HasFlag(ComparisonObstacles.Ambiguous)
            )
            && comparison.Indicators.SelectMany(each => each.Indicators).OfType<Indicator>().Count()
                == 2 * plan.AllIndicators().Count()
            && comparison.Goals.SelectMany(each => each.Goals).OfType<Goal>().Count() == 2 * plan.Goals.Count;
    }

    [Fact]
    public void No_plan_is_nothing_to_compare() => Assert.Throws<ArgumentException>(() => PlanComparison.Of());

    private static Indicator Indicator(string name, string unit) => new() { Name = name, Unit = Unit.Of(unit) };

    private static Plan Plan(params Indicator[] indicators) => new() { Indicators = indicators };
}
