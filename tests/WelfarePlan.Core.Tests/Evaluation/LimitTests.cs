using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Limits are kept or broken, contradictions are said, levels are held when not worse, and zero is the best of
/// falling.</summary>
public class LimitTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(Direction.Decrease)]
    public void Coming_nearer_to_a_limit_is_no_progress(Direction? stated)
    {
        Indicator limited = Indicator("20件", ["22件", "25件"], By(8, "30件", TargetBound.AtMost)) with
        {
            Direction = stated,
        };

        Assert.All(
            [
                EvaluationMethod.Progress, EvaluationMethod.Pace, EvaluationMethod.Expected,
                EvaluationMethod.GrowthRateRatio,
            ],
            method => Assert.Equal(UndefinedReason.NotApplicableToDirection, limited.Evaluate(method).Undefined));
        Assert.True(limited.Evaluate(EvaluationMethod.Reached).Truth);
        Assert.Equal(
            (Direction.Contain, DirectionSource.Inferred),
            (limited.InputsIn(R(5)).Direction, limited.InputsIn(R(5)).DirectionSource)
        );
        Assert.False((limited with { Actuals = [At(5, "31件")] }).Evaluate(EvaluationMethod.Reached).Truth);
        Assert.Equal("D", (limited with { Actuals = [At(5, "31件")] }).Rate(RatingScheme.Named("kenko21")).Grade.Code);
    }

    [Theory]
    [InlineData(Direction.Increase, 20, 30, 10, TargetBound.Exact)]
    [InlineData(Direction.Increase, 20, 5, 10, TargetBound.AtMost)]
    [InlineData(Direction.Decrease, 20, 15, 30, TargetBound.Exact)]
    [InlineData(Direction.Decrease, 20, 15, 30, TargetBound.AtLeast)]
    public void A_direction_against_its_target_is_a_contradiction_and_not_reached(
        Direction stated, int baseline, int actual, int target, TargetBound bound)
    {
        Indicator contradictory = Indicator($"{baseline}件", [$"{actual}件"], By(8, $"{target}件", bound)) with
        {
            Direction = stated,
        };

        Assert.All(
            [
                EvaluationMethod.Reached, EvaluationMethod.Progress, EvaluationMethod.Gap,
                EvaluationMethod.RequiredAnnualChange,
            ],
            method => Assert.Equal(UndefinedReason.DirectionContradictsTarget, contradictory.Evaluate(method).Undefined)
        );
        Assert.All(RatingScheme.All, scheme => Assert.False(contradictory.Rate(scheme).Grade.IsAssessed));
        Assert.Contains("矛盾", contradictory.Rate(RatingScheme.Named("plain")).BecauseJa, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_without_a_tolerance_is_held_when_not_worse_and_the_assumption_is_named()
    {
        Indicator held = Indicator("95％", ["96％", "97％"], new Target(R(8), TargetBound.Maintain));
        EvaluationResult reached = held.Evaluate(EvaluationMethod.Reached);

        Assert.True(reached.Truth);
        Assert.True(
            reached.Warnings.HasFlag(EvaluationWarnings.HeldWhenNotWorse | EvaluationWarnings.MoreAssumedBetter)
        );
        Assert.StartsWith(
            "97 ≥ 95 = yes. Target: to hold 95％ (FY2026). No tolerance is named",
            reached.Explanation,
            StringComparison.Ordinal
        );
        Assert.Equal("reached", held.Rate(RatingScheme.Named("plain")).Grade.Code);
        Assert.Contains("許容幅の記載がない", held.Rate(RatingScheme.Named("plain")).BecauseJa, StringComparison.Ordinal);
        Assert.False((held with { Actuals = [At(4, "94％")] }).Evaluate(EvaluationMethod.Reached).Truth);
    }

    [Fact]
    public void A_level_whose_less_is_better_is_held_when_it_has_not_risen()
    {
        Indicator held = Indicator("10件", ["8件"], By(8, "10件", TargetBound.Maintain)) with
        {
            Direction = Direction.Decrease,
        };
        EvaluationResult reached = held.Evaluate(EvaluationMethod.Reached);

        Assert.True(reached.Truth);
        Assert.False(reached.Warnings.HasFlag(EvaluationWarnings.MoreAssumedBetter));
        Assert.False((held with { Actuals = [At(4, "11件")] }).Evaluate(EvaluationMethod.Reached).Truth);
    }

    [Fact]
    public void The_tolerance_that_decided_is_named()
    {
        EvaluationResult reached = Indicator("95％", ["97％"], new Target(R(8), TargetBound.Maintain) { Tolerance = 1 })
            .Evaluate(EvaluationMethod.Reached);

        Assert.False(reached.Truth);
        Assert.StartsWith(
            "|97 − 95| ≤ 1 = no. Target: to hold 95％ within 1％ (FY2026).",
            reached.Explanation,
            StringComparison.Ordinal
        );
        Assert.False(reached.Warnings.HasFlag(EvaluationWarnings.HeldWhenNotWorse));
    }

    [Fact]
    public void A_falling_indicator_at_its_target_of_zero_is_the_best_case_in_every_scheme() =>
        Assert.All(
            RatingScheme.All,
            scheme =>
    {
        Assert.Equal(scheme.Grades[0], Indicator("10人", ["3人", "0人"], By(8, "0人")).Rate(scheme).Grade);
        Assert.Equal(
            scheme.Grades[0],
            Indicator("10人", ["9人", "6人", "4人", "2人", "0人"], By(8, "0人", TargetBound.AtMost))
                .Rate(scheme)
                .Grade
        );
    });

    [Theory]
    [InlineData("100件", "120件", "110件", TargetBound.AtLeast)]
    [InlineData("20件", "25件", "30件", TargetBound.AtMost)]
    [InlineData("20件", "8件", "10件", TargetBound.Exact)]
    [InlineData("10件", "32件", "30件", TargetBound.Exact)]
    public void Nothing_is_required_inside_a_limit_or_beyond_the_target(
        string baseline, string actual, string target, TargetBound bound
    )
    {
        EvaluationResult required = Indicator(baseline, [actual], By(8, target, bound))
            .Evaluate(EvaluationMethod.RequiredAnnualChange);

        Indicator late = Indicator(baseline, [], By(8, target, bound)) with { Actuals = [At(9, actual)] };

        Assert.Equal(0m, required.Value);
        Assert.Equal(0m, late.Evaluate(EvaluationMethod.RequiredAnnualChange).Value);
        Assert.Contains("Nothing more is required.", required.Explanation, StringComparison.Ordinal);
        Assert.Contains("これ以上の改善は必要ありません", required.ExplanationJa, StringComparison.Ordinal);
    }
}
