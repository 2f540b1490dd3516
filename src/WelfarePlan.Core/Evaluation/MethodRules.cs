using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <summary>What each method makes of the figures: which must be there, which directions it fits, what to warn of.</summary>
internal static class MethodRules
{
    public static Outcome ActualOverTarget(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (Missing(inputs, Needs.Actual | Needs.Target) is { } reason) return Outcome.Because(reason);
        if (inputs.Sign < 0 || IsRange(inputs)) return Outcome.Because(UndefinedReason.NotApplicableToDirection);
        return Warned(EvaluationFormulas.ActualOverTarget(inputs.Actual!.Value, inputs.Target!.Value), inputs,
            Needs.Actual | Needs.Target | Needs.Direction);
    }

    public static Outcome TargetOverActual(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (FallingOnly(inputs) is { } reason) return Outcome.Because(reason);
        return Warned(EvaluationFormulas.TargetOverActual(inputs.Actual!.Value, inputs.Target!.Value), inputs,
            Needs.Actual | Needs.Target | Needs.Direction);
    }

    public static Outcome TwoMinusRatio(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (FallingOnly(inputs) is { } reason) return Outcome.Because(reason);
        return Warned(EvaluationFormulas.TwoMinusRatio(inputs.Actual!.Value, inputs.Target!.Value), inputs,
            Needs.Actual | Needs.Target | Needs.Direction);
    }

    public static Outcome Progress(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if ((Missing(inputs, Needs.Figures) ?? NoWayToGo(inputs)) is { } reason) return Outcome.Because(reason);
        return Warned(
            EvaluationFormulas.Progress(inputs.Baseline!.Value, inputs.Actual!.Value, inputs.Target!.Value), inputs,
            Needs.Figures | Needs.Direction);
    }

    public static Outcome Expected(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if ((Missing(inputs, Needs.Baseline | Needs.Target | Needs.Years) ?? NoLine(inputs)) is { } reason)
        {
            return Outcome.Because(reason);
        }

        (int elapsed, int total) = Time(inputs);
        return Warned(
            EvaluationFormulas.Expected(inputs.Baseline!.Value, inputs.Target!.Value, elapsed, total), inputs,
            Needs.Baseline | Needs.Target | Needs.Direction);
    }

    public static Outcome Pace(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if ((Missing(inputs, Needs.Figures | Needs.Years) ?? NoWayToGo(inputs)) is { } reason)
        {
            return Outcome.Because(reason);
        }

        (int elapsed, int total) = Time(inputs);
        return Warned(
            EvaluationFormulas.Pace(inputs.Baseline!.Value, inputs.Actual!.Value, inputs.Target!.Value, elapsed, total),
            inputs, Needs.Figures | Needs.Direction);
    }

    public static Outcome ActualOverExpected(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (Missing(inputs, Needs.Figures | Needs.Years) is { } reason) return Outcome.Because(reason);
        if (inputs.Sign < 0 || NoLine(inputs) is not null)
        {
            return Outcome.Because(UndefinedReason.NotApplicableToDirection);
        }

        (int elapsed, int total) = Time(inputs);
        return Warned(
            EvaluationFormulas.ActualOverExpected(inputs.Baseline!.Value, inputs.Actual!.Value, inputs.Target!.Value,
                elapsed, total),
            inputs, Needs.Figures | Needs.Direction);
    }

    public static Outcome Gap(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (Missing(inputs, Needs.Actual | Needs.Target) is { } reason) return Outcome.Because(reason);

        (decimal actual, decimal target) = (inputs.Actual!.Value, inputs.Target!.Value);
        if (inputs.TargetUpper is { } upper)
        {
            return Warned(
                actual < target ? EvaluationFormulas.Gap(actual, target, Direction.Increase)
                : actual > upper ? EvaluationFormulas.Gap(actual, upper, Direction.Decrease)
                : Outcome.Of(0m), inputs, Needs.Actual | Needs.Target);
        }

        return inputs.Direction is { } direction
            ? Warned(EvaluationFormulas.Gap(actual, target, direction), inputs,
                Needs.Actual | Needs.Target | Needs.Direction)
            : Outcome.Because(UndefinedReason.DirectionUnknown);
    }

    public static Outcome RequiredAnnualChange(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (Missing(inputs, Needs.Actual | Needs.Target | Needs.ActualYear | Needs.TargetYear) is { } reason)
        {
            return Outcome.Because(reason);
        }

        if (IsRange(inputs)) return Outcome.Because(UndefinedReason.NotApplicableToDirection);
        return Warned(
            EvaluationFormulas.RequiredAnnualChange(inputs.Actual!.Value, inputs.Target!.Value,
                inputs.TargetYear!.Value - inputs.ActualYear!.Value),
            inputs, Needs.Actual | Needs.Target);
    }

    public static Outcome RelativeChange(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        Missing(inputs, Needs.Baseline | Needs.Actual) is { } reason
            ? Outcome.Because(reason)
            : Warned(EvaluationFormulas.RelativeChange(inputs.Baseline!.Value, inputs.Actual!.Value), inputs,
                Needs.Baseline | Needs.Actual);

    public static Outcome Reached(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (inputs.TargetBound == TargetBound.DirectionOnly) return Improved(inputs);
        if (Missing(inputs, Needs.Actual | Needs.Target) is { } reason) return Outcome.Because(reason);
        Outcome outcome = ReachedBy(inputs.Actual!.Value, inputs) is { } reached
            ? Outcome.Of(reached)
            : Outcome.Because(UndefinedReason.DirectionUnknown);
        return Warned(outcome, inputs,
            Needs.Actual | Needs.Target | (IsBoundAlone(inputs) ? Needs.None : Needs.Direction));
    }

    /// <summary>Whether a value reaches the target, or null where the direction would have to be known.</summary>
    internal static bool? ReachedBy(decimal value, in EvaluationInputs inputs)
    {
        if (inputs.Target is not { } target) return null;
        if (inputs.TargetUpper is { } upper) return value >= target && value <= upper;

        return inputs.TargetBound switch
        {
            TargetBound.AtLeast => value >= target,
            TargetBound.AtMost => value <= target,
            TargetBound.Maintain => IsHeld(value, target, inputs.Tolerance),
            _ => inputs.Direction switch
            {
                Direction.Increase => value >= target,
                Direction.Decrease or Direction.Contain => value <= target,
                Direction.Maintain => IsHeld(value, target, inputs.Tolerance),
                Direction.Range => value == target,
                _ => value == target ? true : null,
            },
        };
    }

    // The order is the order in which a person would ask: is there a target at all, an actual, a baseline, and when?
    internal static UndefinedReason? Missing(in EvaluationInputs inputs, Needs needs)
    {
        if ((needs & Needs.Baseline) != Needs.None && inputs.Baseline is null) return UndefinedReason.BaselineMissing;
        if ((needs & Needs.Target) != Needs.None)
        {
            if (inputs.TargetBound is null) return UndefinedReason.TargetMissing;
            if (inputs.Target is null) return UndefinedReason.TargetNotNumeric;
        }

        if ((needs & Needs.Actual) != Needs.None && inputs.Actual is null) return inputs.ActualReason;
        if (inputs.HasUnitMismatch) return UndefinedReason.UnitMismatch;
        if ((needs & Needs.BaselineYear) != Needs.None && inputs.BaselineYear is null)
        {
            return UndefinedReason.BaselineYearUnknown;
        }

        if ((needs & Needs.ActualYear) != Needs.None && inputs.ActualYear is null)
        {
            return UndefinedReason.ActualNotAvailable;
        }

        if ((needs & Needs.TargetYear) != Needs.None && inputs.TargetYear is null)
        {
            return UndefinedReason.TargetYearUnknown;
        }

        return null;
    }

    private static Outcome Improved(in EvaluationInputs inputs)
    {
        if (inputs.Actual is null) return Outcome.Because(inputs.ActualReason);
        if (inputs.Baseline is null) return Outcome.Because(UndefinedReason.BaselineMissing);
        if (inputs.HasUnitMismatch) return Outcome.Because(UndefinedReason.UnitMismatch);
        return inputs.Direction switch
        {
            Direction.Increase =>
                Warned(Outcome.Of(inputs.Actual > inputs.Baseline), inputs, Needs.Actual | Needs.Baseline),
            Direction.Decrease =>
                Warned(Outcome.Of(inputs.Actual < inputs.Baseline), inputs, Needs.Actual | Needs.Baseline),
            Direction.Contain =>
                Warned(Outcome.Of(inputs.Actual <= inputs.Baseline), inputs, Needs.Actual | Needs.Baseline),
            null => Outcome.Because(UndefinedReason.DirectionUnknown),
            _ => Outcome.Because(UndefinedReason.NotApplicableToDirection),
        };
    }

    private static UndefinedReason? FallingOnly(in EvaluationInputs inputs)
    {
        if (Missing(inputs, Needs.Actual | Needs.Target) is { } reason) return reason;
        if (inputs.Direction is null) return UndefinedReason.DirectionUnknown;
        return inputs.Sign < 0 && !IsRange(inputs) ? null : UndefinedReason.NotApplicableToDirection;
    }

    // Progress goes along the line from baseline to target: a level to hold and a range have no such line, and a
    // limit above the baseline (増加の抑制) is not something to walk towards.
    private static UndefinedReason? NoWayToGo(in EvaluationInputs inputs)
    {
        if (inputs.Baseline == inputs.Target) return UndefinedReason.BaselineEqualsTarget;
        if (inputs.Direction == Direction.Contain && inputs.Target > inputs.Baseline)
        {
            return UndefinedReason.NotApplicableToDirection;
        }

        return NoLine(inputs);
    }

    private static UndefinedReason? NoLine(in EvaluationInputs inputs) =>
        IsRange(inputs) || inputs.Direction == Direction.Maintain ? UndefinedReason.NotApplicableToDirection : null;

    private static (int Elapsed, int Total) Time(in EvaluationInputs inputs) =>
        (inputs.ActualYear!.Value - inputs.BaselineYear!.Value, inputs.TargetYear!.Value - inputs.BaselineYear.Value);

    private static bool IsRange(in EvaluationInputs inputs) =>
        inputs.TargetUpper is not null || inputs.Direction == Direction.Range;

    private static bool IsBoundAlone(in EvaluationInputs inputs) =>
        inputs.TargetBound is TargetBound.AtLeast or TargetBound.AtMost or TargetBound.Between or TargetBound.Maintain;

    private static bool IsHeld(decimal value, decimal level, decimal? tolerance)
    {
        Guarded distance = (Guarded)Math.Max(value, level) - Math.Min(value, level);
        return !distance.IsOver && distance.Value <= (tolerance ?? 0);
    }

    internal static Outcome Warned(Outcome outcome, in EvaluationInputs inputs, Needs needs)
    {
        if (!outcome.IsDefined) return outcome;

        EvaluationWarnings warnings = inputs.Warnings & ~Unused(needs);
        if ((needs & Needs.Direction) != Needs.None && inputs.Direction is null) warnings |= EvaluationWarnings.DirectionUnknown;
        if ((needs & Needs.Figures) == Needs.Figures && ReachedBy(inputs.Baseline!.Value, inputs) == true) warnings |= EvaluationWarnings.TargetMetAtBaseline;
        if ((needs & Needs.Target) != Needs.None && inputs.ActualYear > inputs.TargetYear) warnings |= EvaluationWarnings.TargetYearPassed;
        return outcome with { Warnings = outcome.Warnings | warnings };
    }

    private static EvaluationWarnings Unused(Needs needs)
    {
        EvaluationWarnings unused = EvaluationWarnings.None;
        if ((needs & Needs.Baseline) == Needs.None) unused |= EvaluationWarnings.ProvisionalBaseline;
        if ((needs & Needs.Actual) == Needs.None) unused |= EvaluationWarnings.ProvisionalActual;
        if ((needs & Needs.Target) == Needs.None) unused |= EvaluationWarnings.RevisedTarget;
        if ((needs & Needs.Direction) == Needs.None) unused |= EvaluationWarnings.DirectionContradictsTarget;
        return unused;
    }
}
