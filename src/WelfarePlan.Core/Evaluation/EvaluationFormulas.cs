using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <summary>The formulas of evaluation as plain functions over numbers; each names its result and never
/// rounds.</summary>
public static class EvaluationFormulas
{
    /// <summary>Returns actual ÷ target (達成率, 実績／目標).</summary>
    /// <param name="actual">The actual.</param>
    /// <param name="target">The target.</param>
    /// <returns>The ratio; undefined for a target of zero and for negative values.</returns>
    public static Outcome ActualOverTarget(decimal actual, decimal target)
    {
        if (target == 0) return Outcome.Because(UndefinedReason.ZeroTarget);
        return target < 0 || actual < 0
            ? Outcome.Because(UndefinedReason.SignMismatch)
            : Outcome.Of((Guarded)actual / target);
    }

    /// <summary>Returns target ÷ actual, for indicators that should fall (達成率, 目標／実績).</summary>
    /// <param name="actual">The actual.</param>
    /// <param name="target">The target.</param>
    /// <returns>The ratio; undefined for an actual of zero and for negative values.</returns>
    public static Outcome TargetOverActual(decimal actual, decimal target)
    {
        if (actual == 0) return Outcome.Because(UndefinedReason.ZeroActual);
        return target < 0 || actual < 0
            ? Outcome.Because(UndefinedReason.SignMismatch)
            : Outcome.Of((Guarded)target / actual);
    }

    /// <summary>Returns 2 − actual ÷ target, for indicators that should fall (達成率, 減少型・差引).</summary>
    /// <param name="actual">The actual.</param>
    /// <param name="target">The target.</param>
    /// <returns>The ratio; undefined for a target of zero and for negative values.</returns>
    public static Outcome TwoMinusRatio(decimal actual, decimal target) =>
        ActualOverTarget(actual, target) is { Value: { } ratio }
            ? Outcome.Of((Guarded)2m - ratio)
            : ActualOverTarget(actual, target);

    /// <summary>Returns (actual − baseline) ÷ (target − baseline) (進捗率, 対基準値).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="actual">The actual.</param>
    /// <param name="target">The target; a falling target needs no special case.</param>
    /// <returns>The ratio: negative when moving away, above 1 when the target is overshot.</returns>
    public static Outcome Progress(decimal baseline, decimal actual, decimal target)
    {
        if (baseline == target) return Outcome.Because(UndefinedReason.BaselineEqualsTarget);

        Outcome progress = Outcome.Of(((Guarded)actual - baseline) / ((Guarded)target - baseline));

        // Differences of more than 28 digits round, and 1 would say "reached" of a value just short of the target.
        return progress.Value == 1 && actual != target
            ? Outcome.Of(actual < target == baseline < target ? 1 - Guarded.Smallest : 1 + Guarded.Smallest)
            : progress;
    }

    /// <summary>Returns baseline + (target − baseline) × elapsed ÷ total: where the straight line stands
    /// (期待値).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="target">The target.</param>
    /// <param name="elapsed">The years since the baseline year, 0 to <paramref name="total"/>.</param>
    /// <param name="total">The years from the baseline year to the target year.</param>
    /// <returns>The value that a steady course would have reached.</returns>
    public static Outcome Expected(decimal baseline, decimal target, int elapsed, int total)
    {
        if (elapsed < 0 || total <= 0) return Outcome.Because(UndefinedReason.YearOutsidePlan);
        if (elapsed > total) return Outcome.Because(UndefinedReason.TargetYearPassed);
        if (elapsed == total) return Outcome.Of(target);
        return Outcome.Of(baseline + (((Guarded)target - baseline) * elapsed / total));
    }

    /// <summary>Returns progress ÷ elapsed share of the time (期待値に対する進捗).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="actual">The actual.</param>
    /// <param name="target">The target.</param>
    /// <param name="elapsed">The years since the baseline year, 1 to <paramref name="total"/>.</param>
    /// <param name="total">The years from the baseline year to the target year.</param>
    /// <returns>The ratio: 1 is exactly on the straight line.</returns>
    public static Outcome Pace(decimal baseline, decimal actual, decimal target, int elapsed, int total)
    {
        if (baseline == target) return Outcome.Because(UndefinedReason.BaselineEqualsTarget);
        if (elapsed <= 0 || total <= 0) return Outcome.Because(UndefinedReason.YearOutsidePlan);
        if (elapsed > total) return Outcome.Because(UndefinedReason.TargetYearPassed);
        return Outcome.Of(((Guarded)actual - baseline) * total / (((Guarded)target - baseline) * elapsed));
    }

    /// <summary>Returns actual ÷ expected value (期待値に対する達成率).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="actual">The actual.</param>
    /// <param name="target">The target.</param>
    /// <param name="elapsed">The years since the baseline year, 0 to <paramref name="total"/>.</param>
    /// <param name="total">The years from the baseline year to the target year.</param>
    /// <returns>The ratio; undefined for an expected value of zero and for negative values.</returns>
    public static Outcome ActualOverExpected(decimal baseline, decimal actual, decimal target, int elapsed,
        int total) =>
        Expected(baseline, target, elapsed, total) is { Value: { } expected }
            ? ActualOverTarget(actual, expected)
            : Expected(baseline, target, elapsed, total);

    /// <summary>Returns what is still missing in the improving direction (目標との差); negative when overshot.</summary>
    /// <param name="actual">The actual.</param>
    /// <param name="target">The target.</param>
    /// <param name="direction">Increase, decrease or contain; for maintain and range the distance is never
    /// negative.</param>
    /// <returns>The distance in units.</returns>
    public static Outcome Gap(decimal actual, decimal target, Direction direction) => direction switch
    {
        Direction.Increase => Outcome.Of((Guarded)target - actual),
        Direction.Decrease or Direction.Contain => Outcome.Of((Guarded)actual - target),
        _ => Outcome.Of((Guarded)Math.Max(actual, target) - Math.Min(actual, target)),
    };

    /// <summary>Returns (target − actual) ÷ years left (必要年間改善量), with the sign of the change.</summary>
    /// <param name="actual">The actual.</param>
    /// <param name="target">The target.</param>
    /// <param name="yearsLeft">The years from the actual to the target year.</param>
    /// <returns>The change needed each year; undefined when no year is left.</returns>
    public static Outcome RequiredAnnualChange(decimal actual, decimal target, int yearsLeft) =>
        yearsLeft <= 0
            ? Outcome.Because(UndefinedReason.TargetYearPassed)
            : Outcome.Of(((Guarded)target - actual) / (decimal)yearsLeft);

    /// <summary>Returns (actual − baseline) ÷ |baseline| (相対的変化).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="actual">The actual.</param>
    /// <returns>The ratio; undefined for a baseline of zero.</returns>
    public static Outcome RelativeChange(decimal baseline, decimal actual) =>
        baseline == 0
            ? Outcome.Because(UndefinedReason.ZeroBaseline)
            : Outcome.Of(((Guarded)actual - baseline) / Math.Abs(baseline));
}
