using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Results before the baseline are not results.</summary>
public class HistoryTests
{
    private static readonly Indicator New = new()
    {
        Name = "居場所の数",
        Baseline = At(3, "35か所"),
        Actuals = [At(1, "40か所"), At(2, "30か所")],
        Targets = [By(8, "50か所")],
    };

    [Fact]
    public void Years_before_the_baseline_give_no_result_and_the_plan_has_just_begun()
    {
        EvaluationMethod[] ofResults =
        [
            EvaluationMethod.AchievementActualOverTarget, EvaluationMethod.Progress, EvaluationMethod.Pace,
            EvaluationMethod.Gap,
            EvaluationMethod.Reached, EvaluationMethod.RelativeChange, EvaluationMethod.Improvement,
            EvaluationMethod.AheadOfLine,
            EvaluationMethod.RequiredAnnualChange, EvaluationMethod.GrowthRateRatio,
            EvaluationMethod.ProjectionStraightLine,
        ];

        Assert.All(ofResults, method =>
        {
            EvaluationResult result = New.Evaluate(method);
            Assert.Equal(UndefinedReason.ActualNotAvailable, result.Undefined);
            Assert.Contains("The plan has just begun", result.Explanation, StringComparison.Ordinal);
            Assert.Contains("計画は始まったばかり", result.ExplanationJa, StringComparison.Ordinal);
        });
        Assert.Equal(UndefinedReason.ActualNotAvailable, New.ProgressIn(R(2)).Undefined);
        Assert.Equal(UndefinedReason.ActualNotAvailable, New.ProgressIn(R(3)).Undefined);
    }

    [Fact]
    public void Years_before_the_baseline_get_no_grade_in_any_scheme() => Assert.All(RatingScheme.All, scheme =>
    {
        foreach (
            IndicatorRating rating in (IndicatorRating[])
                [New.Rate(scheme), New.Rate(scheme, R(2)), New.Rate(scheme, R(3))]
        )
        {
            Assert.False(rating.Grade.IsAssessed);
            Assert.Equal(UndefinedReason.ActualNotAvailable, rating.Undefined);
            Assert.Contains("The plan has just begun", rating.Because, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Years_before_the_baseline_serve_trends()
    {
        EvaluationResult slope = New.Evaluate(EvaluationMethod.SlopeOls);

        Assert.Equal(-2.5m, slope.Value);
        Assert.Equal([2019m, 2020m, 2021m], slope.Series.Select(point => point.Year));
    }

    [Fact]
    public void A_year_before_the_baseline_is_outside_the_plan_where_later_results_exist()
    {
        Indicator going = New with { Actuals = [.. New.Actuals, At(4, "40か所")] };

        Assert.Equal(UndefinedReason.YearOutsidePlan, going.ProgressIn(R(2)).Undefined);
        Assert.Equal(UndefinedReason.YearOutsidePlan, going.Rate(RatingScheme.Named("plain"), R(3)).Undefined);
        Assert.Equal(R(4), going.Evaluate(EvaluationMethod.Progress).Year);
        Assert.Equal(5m / 15m, going.Evaluate(EvaluationMethod.Progress).Value);
    }

    [Fact]
    public void Figures_given_by_hand_are_held_to_the_same_rule()
    {
        var figures = new EvaluationInputs
        {
            Baseline = 35, BaselineYear = R(3), Actual = 30, ActualYear = R(2), Target = 50, TargetYear = R(8),
            TargetBound = TargetBound.Exact, Direction = Direction.Increase,
        };

        Assert.Equal(UndefinedReason.YearOutsidePlan, EvaluationMethod.Progress.Apply(figures).Undefined);
        Assert.All(RatingScheme.All, scheme => Assert.False(scheme.Rate(figures).Grade.IsAssessed));
    }
}
