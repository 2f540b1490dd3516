using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <summary>What each method makes of the figures: which must be there, which directions it fits, what to warn
/// of.</summary>
internal static class MethodRules
{
    public static Outcome ActualOverTarget(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (Missing(inputs, Needs.Actual | Needs.Target) is { } reason) return Outcome.Because(reason);
        if (inputs.Sign < 0 || IsRange(inputs)) return Outcome.Because(UndefinedReason.NotApplicableToDirection);
        return EvaluationFormulas.ActualOverTarget(inputs.Actual!.Value, inputs.Target!.Value);
    }

    public static Outcome TargetOverActual(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (FallingOnly(inputs) is { } reason) return Outcome.Because(reason);
        return EvaluationFormulas.TargetOverActual(inputs.Actual!.Value, inputs.Target!.Value);
    }

    public static Outcome TwoMinusRatio(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (FallingOnly(inputs) is { } reason) return Outcome.Because(reason);
        return EvaluationFormulas.TwoMinusRatio(inputs.Actual!.Value, inputs.Target!.Value);
    }

    public static Outcome Progress(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if ((Missing(inputs, Needs.Figures) ?? NoWayToGo(inputs)) is { } reason) return Outcome.Because(reason);
        return EvaluationFormulas.Progress(inputs.Baseline!.Value, inputs.Actual!.Value, inputs.Target!.Value);
    }

    public static Outcome Expected(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (NoLine(inputs) is { } none && inputs.TargetBound is not null) return Outcome.Because(none);
        if (inputs.YearTarget is { } planned)
            return inputs.HasUnitMismatch ? Outcome.Because(UndefinedReason.UnitMismatch) : Outcome.Of(planned);
        if (Missing(inputs, Needs.Baseline | Needs.Target | Needs.Years) is { } reason) return Outcome.Because(reason);

        (int elapsed, int total) = Time(inputs);
        return EvaluationFormulas.Expected(inputs.Baseline!.Value, inputs.Target!.Value, elapsed, total);
    }

    public static Outcome Pace(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if ((Missing(inputs, Needs.Figures | Needs.Years) ?? NoWayToGo(inputs)) is { } reason)
        {
            return Outcome.Because(reason);
        }

        // The year's own target takes the place of the line: what should be done by now is said, not computed.
        if (inputs.YearTarget is { } planned)
        {
            return EvaluationFormulas.Progress(inputs.Baseline!.Value, inputs.Actual!.Value, planned);
        }

        (int elapsed, int total) = Time(inputs);
        return EvaluationFormulas.Pace(
            inputs.Baseline!.Value, inputs.Actual!.Value, inputs.Target!.Value, elapsed, total
        );
    }

    public static Outcome ActualOverExpected(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (Missing(inputs, Needs.Actual) is { } reason) return Outcome.Because(reason);
        if (inputs.Sign < 0) return Outcome.Because(UndefinedReason.NotApplicableToDirection);

        Outcome expected = Expected(inputs, series);
        return expected.Value is { } line ? EvaluationFormulas.ActualOverTarget(inputs.Actual!.Value, line) : expected;
    }

    public static Outcome Gap(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (Missing(inputs, Needs.Actual | Needs.Target) is { } reason) return Outcome.Because(reason);

        (decimal actual, decimal target) = (inputs.Actual!.Value, inputs.Target!.Value);
        if (inputs.TargetUpper is { } upper)
        {
            return actual < target ? EvaluationFormulas.Gap(actual, target, Direction.Increase)
                : actual > upper ? EvaluationFormulas.Gap(actual, upper, Direction.Decrease)
                : Outcome.Of(0m);
        }

        if (inputs is { IsHold: true, Tolerance: null })
            return EvaluationFormulas.Gap(actual, target, HeldUpwards(inputs));
        return inputs.Direction is { } direction
            ? EvaluationFormulas.Gap(actual, target, direction)
            : Outcome.Because(UndefinedReason.DirectionUnknown);
    }

    public static Outcome RequiredAnnualChange(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (Missing(inputs, Needs.Actual | Needs.Target) is { } reason) return Outcome.Because(reason);
        if (ReachedBy(inputs.Actual!.Value, inputs) == true) return Outcome.Of(0m, EvaluationWarnings.NothingRequired);
        if (Missing(inputs, Needs.ActualYear | Needs.TargetYear) is { } unknown) return Outcome.Because(unknown);
        return EvaluationFormulas.RequiredAnnualChange(
            inputs.Actual.Value, NearerEnd(inputs), inputs.TargetYear!.Value - inputs.ActualYear!.Value);
    }

    public static Outcome RelativeChange(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        Missing(inputs, Needs.Baseline | Needs.Actual) is { } reason
            ? Outcome.Because(reason)
            : EvaluationFormulas.RelativeChange(inputs.Baseline!.Value, inputs.Actual!.Value);

    public static Outcome Reached(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (inputs.TargetBound == TargetBound.DirectionOnly) return Improved(inputs);
        if (Missing(inputs, Needs.Actual | Needs.Target) is { } reason) return Outcome.Because(reason);
        return ReachedBy(inputs.Actual!.Value, inputs) is { } reached
            ? Outcome.Of(reached)
            : Outcome.Because(UndefinedReason.DirectionUnknown);
    }

    /// <summary>Whether a value reaches the target, or null where the direction would have to be known.</summary>
    internal static bool? ReachedBy(decimal value, in EvaluationInputs inputs)
    {
        if (inputs.Target is not { } target) return null;
        if (inputs.TargetUpper is { } upper) return value >= target && value <= upper;
        if (inputs.IsHold) return IsHeld(value, target, inputs);

        return inputs.TargetBound switch
        {
            TargetBound.AtLeast => value >= target,
            TargetBound.AtMost => value <= target,
            _ => inputs.Direction switch
            {
                Direction.Increase => value >= target,
                Direction.Decrease or Direction.Contain => value <= target,
                Direction.Range => value == target,
                _ => value == target ? true : null,
            },
        };
    }

    /// <summary>Which way a level without a tolerance may drift: up, unless less is said to be better.</summary>
    internal static Direction HeldUpwards(in EvaluationInputs inputs) =>
        inputs.Sign < 0 ? Direction.Decrease : Direction.Increase;

    /// <summary>The end of the target that the actual has to come to.</summary>
    internal static decimal NearerEnd(in EvaluationInputs inputs) =>
        inputs.TargetUpper is { } upper && inputs.Actual > upper ? upper : inputs.Target!.Value;

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
            Direction.Increase => Outcome.Of(inputs.Actual > inputs.Baseline),
            Direction.Decrease => Outcome.Of(inputs.Actual < inputs.Baseline),
            Direction.Contain => Outcome.Of(inputs.Actual <= inputs.Baseline),
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

    private static UndefinedReason? NoWayToGo(in EvaluationInputs inputs) =>
        inputs.Baseline == inputs.Target ? UndefinedReason.BaselineEqualsTarget : NoLine(inputs);

    // Progress goes along the line from baseline to target: a level to hold and a range have no such line, and a
    // limit above the baseline (増加の抑制) is not something to walk towards.
    internal static UndefinedReason? NoLine(in EvaluationInputs inputs) =>
        IsRange(inputs) || inputs.Direction == Direction.Maintain || inputs.IsLimit
            ? UndefinedReason.NotApplicableToDirection
            : null;

    private static (int Elapsed, int Total) Time(in EvaluationInputs inputs) =>
        (inputs.ActualYear!.Value - inputs.BaselineYear!.Value, inputs.TargetYear!.Value - inputs.BaselineYear.Value);

    private static bool IsRange(in EvaluationInputs inputs) =>
        inputs.TargetUpper is not null || inputs.Direction == Direction.Range;

    // Without a tolerance, a level is held when it has not become worse.
    private static bool IsHeld(decimal value, decimal level, in EvaluationInputs inputs)
    {
        if (inputs.Tolerance is not { } tolerance) return inputs.Sign < 0 ? value <= level : value >= level;
        Guarded distance = (Guarded)Math.Max(value, level) - Math.Min(value, level);
        return !distance.IsOver && distance.Value <= tolerance;
    }
}
