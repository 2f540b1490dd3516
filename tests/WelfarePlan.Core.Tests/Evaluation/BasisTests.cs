using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Time;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Annual figures do not meet cumulative targets in silence.</summary>
public class BasisTests
{
    private static readonly FiscalPeriod Five = new(R(4), R(8));

    private static Indicator Movers(IndicatorBasis? basis, FiscalPeriod? period) =>
        Indicator(
            "1人",
            ["0人", "1人", "2人"],
            By(8, "3人") with
            {
                Basis = IndicatorBasis.Cumulative,
                Period = period,
            }
        ) with
        {
            Basis = basis,
        };

    [Fact]
    public void A_target_for_five_years_is_met_by_the_sum_and_the_sentence_shows_the_summands()
    {
        Indicator movers = Movers(IndicatorBasis.Annual, Five);
        EvaluationResult reached = movers.ReachedIn(R(6)), achievement = movers.AchievementIn(R(5));

        Assert.True(reached.Truth);
        Assert.True(reached.Warnings.HasFlag(EvaluationWarnings.SummedOverPeriod));
        Assert.StartsWith("(0 + 1 + 2) ≥ 3 = yes.", reached.Explanation, StringComparison.Ordinal);
        Assert.Equal(1m / 3, achievement.Value);
        Assert.Equal(1m, movers.ProgressIn(R(6)).Value);
        Assert.Equal(3m * 3 / 5, movers.ExpectedIn(R(6)).Value);
        Assert.Contains("各年度の実績値を合計しました", achievement.ExplanationJa, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_stated_period_the_count_begins_after_the_baseline() =>
        Assert.Equal(3m, Movers(IndicatorBasis.Annual, period: null).InputsIn(R(6)).Actual);

    [Fact]
    public void A_year_that_is_missing_from_the_sum_is_said()
    {
        Indicator gap = Movers(IndicatorBasis.Annual, Five) with { Actuals = [At(4, "0人"), At(6, "2人")] };

        Assert.Equal(UndefinedReason.CumulativeGap, gap.ReachedIn(R(6)).Undefined);
    }

    [Fact]
    public void What_was_assumed_of_the_actuals_is_said()
    {
        EvaluationResult summed = Movers(basis: null, Five).ReachedIn(R(6)),
            taken = Movers(basis: null, period: null).ReachedIn(R(6));

        Assert.True(summed.Truth);
        Assert.True(summed.Warnings.HasFlag(EvaluationWarnings.BasisAssumed | EvaluationWarnings.SummedOverPeriod));
        Assert.False(taken.Truth);
        Assert.True(taken.Warnings.HasFlag(EvaluationWarnings.BasisAssumed));
        Assert.False(taken.Warnings.HasFlag(EvaluationWarnings.SummedOverPeriod));
    }

    [Theory]
    [InlineData(IndicatorBasis.Cumulative, IndicatorBasis.Annual)]
    [InlineData(IndicatorBasis.PointInTime, IndicatorBasis.Cumulative)]
    [InlineData(IndicatorBasis.Annual, IndicatorBasis.PointInTime)]
    public void Other_bases_never_meet(IndicatorBasis actuals, IndicatorBasis target)
    {
        Indicator indicator = Indicator("1人", ["2人"], By(8, "3人") with { Basis = target }) with { Basis = actuals };

        Assert.All(
            [EvaluationMethod.Reached, EvaluationMethod.Progress, EvaluationMethod.Gap, EvaluationMethod.ProjectionOls],
            method => Assert.Equal(UndefinedReason.BasisMismatch, indicator.Evaluate(method).Undefined));
        Assert.All(RatingScheme.All, scheme => Assert.False(indicator.Rate(scheme).Grade.IsAssessed));
    }

    [Fact]
    public void Yearly_results_are_not_projected_onto_a_target_for_the_whole_period() =>
        Assert.Equal(
            UndefinedReason.BasisMismatch,
            Movers(IndicatorBasis.Annual, Five).Evaluate(EvaluationMethod.ProjectionOls).Undefined
        );

    [Fact]
    public void A_cumulative_series_that_falls_is_warned_of_in_results_and_grades()
    {
        Indicator falls = Indicator("100人", ["150人", "120人"], By(8, "300人")) with { Basis = IndicatorBasis.Cumulative };

        Assert.True(falls.Evaluate(EvaluationMethod.Progress).Warnings.HasFlag(EvaluationWarnings.CumulativeFalls));
        Assert.True(falls.Evaluate(EvaluationMethod.SlopeOls).Warnings.HasFlag(EvaluationWarnings.CumulativeFalls));
        Assert.True(falls.Rate(RatingScheme.Named("kenko21")).Warnings.HasFlag(EvaluationWarnings.CumulativeFalls));
        Assert.False(
            (falls with { Basis = IndicatorBasis.Annual })
                .Evaluate(EvaluationMethod.Progress)
                .Warnings.HasFlag(EvaluationWarnings.CumulativeFalls)
        );
    }
}
