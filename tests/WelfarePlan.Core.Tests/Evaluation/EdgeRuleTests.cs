using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>The places where other products have open bugs.</summary>
public class EdgeRuleTests
{
    private static readonly FiscalYear Year = new(2021);

    [Fact]
    public void Baseline_equals_target_leaves_progress_undefined_and_reached_answers()
    {
        Indicator indicator = Of(80, 85, new Target(new(2024), Percent(80))) with { Direction = Direction.Increase };

        Assert.Equal(UndefinedReason.BaselineEqualsTarget, indicator.ProgressIn(Year).Undefined);
        Assert.Equal(UndefinedReason.BaselineEqualsTarget, indicator.PaceIn(Year).Undefined);
        Assert.True(indicator.ReachedIn(Year).Truth);
    }

    [Fact]
    public void Target_met_at_the_baseline_gives_progress_with_a_warning()
    {
        EvaluationResult progress =
            Of(90, 85, new Target(new(2024), Percent(80), TargetBound.AtLeast)).ProgressIn(Year);

        Assert.Equal(0.5m, progress.Value);
        Assert.True(progress.Warnings.HasFlag(EvaluationWarnings.TargetMetAtBaseline));
        Assert.Contains("基準値がすでに目標を満たしている", progress.ExplanationJa, StringComparison.Ordinal);
    }

    [Fact]
    public void Overshoot_and_moving_away_print_as_they_are()
    {
        var percent = new RoundingPolicy(1);

        Assert.Equal("208.1%",
            percent.PrintPercent(Of(0, 208.1m, new Target(new(2024), Percent(100))).ProgressIn(Year).Value!.Value));
        Assert.Equal("−54.5%",
            percent.PrintPercent(Of(95.1m, 92.43m, new Target(new(2024), Percent(100))).ProgressIn(Year).Value!.Value));
    }

    [Fact]
    public void Falling_indicators_are_measured_by_falling_methods_only()
    {
        Indicator falling = Of(20, 16, new Target(new(2024), Percent(10)));

        Assert.Equal(0.4m, falling.ProgressIn(Year).Value);
        Assert.Equal(6m, falling.GapIn(Year).Value);
        Assert.Equal(-2m, falling.RequiredAnnualChangeIn(Year).Value);
        Assert.Equal(0.625m, falling.Evaluate(EvaluationMethod.AchievementTargetOverActual).Value);
        Assert.Equal(0.4m, falling.Evaluate(EvaluationMethod.AchievementTwoMinusRatio).Value);
        Assert.Equal(UndefinedReason.NotApplicableToDirection, falling.AchievementIn(Year).Undefined);
        Assert.Equal(Direction.Decrease, falling.ProgressIn(Year).Inputs.Direction);
        Assert.Equal(DirectionSource.Inferred, falling.ProgressIn(Year).Inputs.DirectionSource);
    }

    [Fact]
    public void A_target_of_zero_is_a_number_like_any_other()
    {
        Indicator falling = Of(16.9m, 4.1m, new Target(new(2024), Percent(0)));

        Assert.Equal(12.8m / 16.9m, falling.ProgressIn(Year).Value);
        Assert.Equal(0m, falling.Evaluate(EvaluationMethod.AchievementTargetOverActual).Value);
        Assert.Equal(UndefinedReason.ZeroTarget, falling.Evaluate(EvaluationMethod.AchievementTwoMinusRatio).Undefined);
        Assert.Equal(UndefinedReason.ZeroTarget, falling.Evaluate(EvaluationMethod.GrowthRateRatio).Undefined);
    }

    [Fact]
    public void An_actual_of_zero_is_not_a_missing_one()
    {
        Assert.Equal(0m, Of(46, 0, new Target(new(2024), Percent(70))).AchievementIn(Year).Value);
        Assert.Equal(UndefinedReason.ZeroActual,
            Of(46, 0, new Target(new(2024),
            Percent(20))).Evaluate(EvaluationMethod.AchievementTargetOverActual).Undefined);
    }

    [Theory]
    [InlineData(MissingReason.NotAvailable, UndefinedReason.ActualNotAvailable)]
    [InlineData(MissingReason.Pending, UndefinedReason.ActualPending)]
    [InlineData(MissingReason.NotConducted, UndefinedReason.ActualNotConducted)]
    [InlineData(MissingReason.Discontinued, UndefinedReason.Discontinued)]
    [InlineData(MissingReason.NotNumeric, UndefinedReason.ActualNotNumeric)]
    [InlineData(MissingReason.Unreadable, UndefinedReason.ActualNotNumeric)]
    public void Missing_values_stay_different_things(MissingReason missing, UndefinedReason reason)
    {
        Indicator indicator = Of(10, 20, new Target(new(2024), Percent(30))) with { Actuals = [new(Year, missing)] };

        Assert.Equal(reason, indicator.ProgressIn(Year).Undefined);
        Assert.Equal(reason, indicator.AchievementIn(Year).Undefined);
    }

    [Fact]
    public void A_provisional_value_counts_and_is_marked()
    {
        Indicator indicator =
            Of(10, 20, new Target(new(2024), Percent(30))) with
            {
                Actuals =
            [new(Year, Percent(20)) { Status = ObservationStatus.Estimated }]
            };

        Assert.Equal(0.5m, indicator.ProgressIn(Year).Value);
        Assert.True(indicator.ProgressIn(Year).Warnings.HasFlag(EvaluationWarnings.ProvisionalActual));
        Assert.False(indicator.ExpectedIn(Year).Warnings.HasFlag(EvaluationWarnings.ProvisionalActual));
    }

    [Fact]
    public void A_range_is_reached_inside_and_its_gap_is_the_distance_to_the_nearer_end()
    {
        var range = new Target(new(2024), Percent(40), Percent(60));

        Assert.True(Of(30, 60, range).ReachedIn(Year).Truth);
        Assert.Equal(0m, Of(30, 50, range).GapIn(Year).Value);
        Assert.Equal(5m, Of(30, 65, range).GapIn(Year).Value);
        Assert.Equal(4m, Of(30, 36, range).GapIn(Year).Value);
        Assert.Equal(UndefinedReason.NotApplicableToDirection, Of(30, 50, range).ProgressIn(Year).Undefined);
    }

    [Fact]
    public void A_level_to_maintain_is_the_baseline_unless_stated_and_may_drift_by_its_tolerance()
    {
        Assert.True(Of(75, 75, new Target(new(2024), TargetBound.Maintain)).ReachedIn(Year).Truth);
        Assert.False(Of(75, 74.5m, new Target(new(2024), TargetBound.Maintain)).ReachedIn(Year).Truth);
        Assert.True(Of(75, 74.5m,
            new Target(new(2024), TargetBound.Maintain) { Tolerance = 0.5m }).ReachedIn(Year).Truth);
        Assert.Equal(UndefinedReason.NotApplicableToDirection,
            Of(75, 76, new Target(new(2024), Percent(80), TargetBound.Maintain)).ProgressIn(Year).Undefined);
    }

    [Fact]
    public void Containing_a_rise_is_reached_below_the_target_and_has_no_progress()
    {
        Indicator contained =
            Of(17.4m, 16.8m, new Target(new(2022), Percent(22))) with { Direction = Direction.Contain };

        Assert.True(contained.ReachedIn(Year).Truth);
        Assert.Equal(-5.2m, contained.GapIn(Year).Value);
        Assert.Equal(UndefinedReason.NotApplicableToDirection, contained.ProgressIn(Year).Undefined);
    }

    [Fact]
    public void A_direction_alone_can_be_followed_but_not_measured()
    {
        Indicator rising =
            Of(50, 51, new Target(new(2024), TargetBound.DirectionOnly)) with { Direction = Direction.Increase };

        Assert.True(rising.ReachedIn(Year).Truth);
        Assert.Equal(UndefinedReason.TargetNotNumeric, rising.ProgressIn(Year).Undefined);
        Assert.Equal(UndefinedReason.DirectionUnknown, (rising with { Direction = null }).ReachedIn(Year).Undefined);
    }

    [Fact]
    public void Words_are_no_target_to_measure() =>
        Assert.Equal(UndefinedReason.TargetNotNumeric,
            Of(50, 51, new Target(new(2024), TargetBound.Qualitative)).ReachedIn(Year).Undefined);

    [Fact]
    public void Pace_needs_a_year_before_the_target_and_progress_does_not()
    {
        Indicator indicator =
            Of(10, 20, new Target(new(2024), Percent(30))) with { Actuals = [new(new FiscalYear(2025), Percent(20))] };

        Assert.Equal(UndefinedReason.TargetYearPassed, indicator.PaceIn(new FiscalYear(2025)).Undefined);
        Assert.Equal(0.5m, indicator.ProgressIn(new FiscalYear(2025)).Value);
    }

    [Fact]
    public void Different_units_are_never_compared()
    {
        Indicator mixed =
            Of(10, 20, new Target(new(2024), Percent(30))) with
            {
                Actuals =
            [new(Year, new Quantity(20, Unit.Of("件")))]
            };

        Assert.Equal(UndefinedReason.UnitMismatch, mixed.ProgressIn(Year).Undefined);
        Assert.Equal(UndefinedReason.UnitMismatch, mixed.ReachedIn(Year).Undefined);
    }

    [Fact]
    public void Numbers_beyond_the_arithmetic_are_said_and_not_thrown() =>
        Assert.Equal(UndefinedReason.Overflow,
            EvaluationFormulas.Progress(decimal.MinValue, 0, decimal.MaxValue).Undefined);

    private static Quantity Percent(decimal amount) => new(amount, Unit.Percent);

    private static Indicator Of(decimal baseline, decimal actual, Target target) => new()
    {
        Name = "割合",
        Unit = Unit.Percent,
        Baseline = new(new FiscalYear(2018), Percent(baseline)),
        Actuals = [new(Year, Percent(actual))],
        Targets = [target],
    };
}
