using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>民生委員の定員充足率: H30 95.1 → R2 91.8, R3 92.43, target R6 100, with every figure checked by hand.</summary>
public class WorkedExampleTests
{
    private static readonly FiscalYear R3 = new(2021);

    internal static Indicator Commissioners { get; } = new()
    {
        Name = "民生委員・児童委員、主任児童委員の定員充足率",
        Unit = Unit.Percent,
        Baseline = new(new FiscalYear(2018), new Quantity(95.1m, Unit.Percent)),
        Actuals =
        [
            new(new FiscalYear(2020), new Quantity(91.8m, Unit.Percent)),
            new(new FiscalYear(2021), new Quantity(92.43m, Unit.Percent)),
        ],
        Targets = [new(new FiscalYear(2024), new Quantity(100m, Unit.Percent))],
    };

    [Fact]
    public void Achievement_is_92_43_percent() => Assert.Equal(0.9243m, Commissioners.AchievementIn(R3).Value);

    [Fact]
    public void Progress_is_minus_267_of_490_to_the_last_decimal() =>
        Assert.Equal(-267m / 490m, Commissioners.ProgressIn(R3).Value);

    [Fact]
    public void Gap_is_7_57_points()
    {
        EvaluationResult gap = Commissioners.GapIn(R3);

        Assert.Equal(7.57m, gap.Value);
        Assert.Equal(Unit.Point, gap.Unit);
    }

    [Fact]
    public void Expected_value_in_R3_is_97_55() => Assert.Equal(97.55m, Commissioners.ExpectedIn(R3).Value);

    [Fact]
    public void Pace_is_twice_the_progress_at_half_time() => Assert.Equal(-267m / 245m, Commissioners.PaceIn(R3).Value);

    [Fact]
    public void Required_change_is_2_5233_points_a_year() =>
        Assert.Equal(7.57m / 3m, Commissioners.RequiredAnnualChangeIn(R3).Value);

    [Fact]
    public void Relative_change_is_minus_2_81_percent() =>
        Assert.Equal(-2.67m / 95.1m, Commissioners.RelativeChangeIn(R3).Value);

    [Fact]
    public void Slope_is_minus_6_99_of_7() => Assert.Equal(-6.99m / 7m, Commissioners.SlopeOlsUpTo(R3).Value);

    [Fact]
    public void Target_is_not_reached() => Assert.False(Commissioners.ReachedIn(R3).Truth);

    [Fact]
    public void Explanation_can_be_checked_by_hand()
    {
        EvaluationResult progress = Commissioners.ProgressIn(R3);

        Assert.Equal(
            "(92.43 − 95.1) ÷ (100 − 95.1) = −54.5%. Target: 100％ (FY2024). The direction is not stated; it was "
                + "inferred from target and baseline.",
            progress.Explanation
        );
        Assert.Equal(
            "進捗率（対基準値）：(92.43 − 95.1) ÷ (100 − 95.1) ＝ −54.5%。目標：100％（令和6年度）。方向は明記されていないため、目標値と基準値から推定しました。",
            progress.ExplanationJa
        );
    }

    [Fact]
    public void Without_a_baseline_progress_says_so_and_achievement_stands()
    {
        Indicator none = Commissioners with { Baseline = null };

        Assert.Equal(UndefinedReason.BaselineMissing, none.ProgressIn(R3).Undefined);
        Assert.Equal(0.9243m, none.AchievementIn(R3).Value);
        Assert.Equal(UndefinedReason.DirectionUnknown, none.GapIn(R3).Undefined);
    }

    [Fact]
    public void Plan_evaluation_lists_every_method_for_the_latest_year()
    {
        var plan = new Plan { Indicators = [Commissioners] };

        PlanEvaluation evaluation = plan.Evaluate();

        Assert.Equal(EvaluationMethod.All, evaluation.Results.Select(result => result.Method));
        Assert.All(evaluation.Results, result => Assert.Equal(R3, result.Year));
    }
}
