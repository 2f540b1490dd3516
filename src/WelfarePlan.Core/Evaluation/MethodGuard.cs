using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <summary>What holds for every method: which figures are refused, and which warnings go with the value.</summary>
internal static class MethodGuard
{
    /// <summary>Why a method may not look at these figures, or null.</summary>
    public static UndefinedReason? Refusal(in EvaluationInputs inputs, Needs needs, bool isProjection)
    {
        if (Has(needs, Needs.Actual) && History(inputs) is { } history) return history;
        if (inputs.IsDiscontinued && isProjection) return UndefinedReason.Discontinued;
        if (Has(needs, Needs.Series) && inputs.HasSeriesUnitMismatch) return UndefinedReason.UnitMismatch;
        if (Has(needs, Needs.Series) && Has(needs, Needs.Direction) && (inputs.IsSummed || inputs.HasBasisMismatch))
        {
            return UndefinedReason.BasisMismatch;
        }

        if (inputs.HasBasisMismatch && Has(needs, Needs.Actual) && Has(needs, Needs.Target))
            return UndefinedReason.BasisMismatch;
        return Has(needs, Needs.Direction) && Has(inputs.Warnings, EvaluationWarnings.DirectionContradictsTarget)
            ? UndefinedReason.DirectionContradictsTarget
            : null;
    }

    /// <summary>Why the year is history and no result, or null where it lies after the baseline's.</summary>
    public static UndefinedReason? History(in EvaluationInputs inputs) =>
        Has(inputs.Warnings, EvaluationWarnings.NoActualSinceBaseline) ? UndefinedReason.ActualNotAvailable
        : inputs.ActualYear <= inputs.BaselineYear ? UndefinedReason.YearOutsidePlan
        : null;

    /// <summary>The warnings of the figures that a method read.</summary>
    public static EvaluationWarnings Warnings(in EvaluationInputs inputs, EvaluationMethod method, Outcome outcome)
    {
        if (!outcome.IsDefined)
        {
            return outcome.Undefined == UndefinedReason.ActualNotAvailable
                ? inputs.Warnings & EvaluationWarnings.NoActualSinceBaseline
                : EvaluationWarnings.None;
        }

        Needs needs = method.Needs;
        EvaluationWarnings warnings = inputs.Warnings & ~(Unread(needs) | EvaluationWarnings.NoActualSinceBaseline);
        if (Has(needs, Needs.Series)) warnings |= inputs.SeriesWarnings;
        if (Has(needs, Needs.Direction))
        {
            if (method == EvaluationMethod.Reached && IsBoundAlone(inputs))
                warnings &= ~EvaluationWarnings.InferredDirection;
            else if (inputs.Direction is null) warnings |= EvaluationWarnings.DirectionUnknown;
        }

        if (
            Has(needs, Needs.MetAtBaseline)
            && inputs.Baseline is { } baseline
            && MethodRules.ReachedBy(baseline, inputs) == true
        )
        {
            warnings |= EvaluationWarnings.TargetMetAtBaseline;
        }

        if (Has(needs, Needs.Held) && inputs is { IsHold: true, Tolerance: null }) warnings |= Assumed(inputs);
        if (Has(needs, Needs.Target) && inputs.ActualYear > inputs.TargetYear)
            warnings |= EvaluationWarnings.TargetYearPassed;
        return warnings;
    }

    private static EvaluationWarnings Assumed(in EvaluationInputs inputs) =>
        inputs.Sign != 0
            ? EvaluationWarnings.HeldWhenNotWorse
            : EvaluationWarnings.HeldWhenNotWorse | EvaluationWarnings.MoreAssumedBetter;

    // 以上, 以下 and a range say of themselves when they are met.
    private static bool IsBoundAlone(in EvaluationInputs inputs) =>
        inputs.TargetBound is TargetBound.AtLeast or TargetBound.AtMost or TargetBound.Between or TargetBound.Maintain;

    private static EvaluationWarnings Unread(Needs needs)
    {
        const EvaluationWarnings OfActual =
            EvaluationWarnings.ProvisionalActual | EvaluationWarnings.SummedOverPeriod | EvaluationWarnings.BasisAssumed
            | EvaluationWarnings.CumulativeFalls | EvaluationWarnings.ProgrammeEnded;
        const EvaluationWarnings OfTarget = EvaluationWarnings.RevisedTarget | EvaluationWarnings.ProvisionalTarget;
        EvaluationWarnings unread = EvaluationWarnings.None;
        if (!Has(needs, Needs.Baseline)) unread |= EvaluationWarnings.ProvisionalBaseline;
        if (!Has(needs, Needs.Actual)) unread |= OfActual;
        if (!Has(needs, Needs.Target)) unread |= OfTarget;
        if (!Has(needs, Needs.Direction))
            unread |= EvaluationWarnings.InferredDirection | EvaluationWarnings.DirectionContradictsTarget;
        if (!Has(needs, Needs.Figures)) unread |= EvaluationWarnings.UnitsConverted;
        return unread;
    }

    private static bool Has(Needs needs, Needs some) => (needs & some) != Needs.None;

    private static bool Has(EvaluationWarnings warnings, EvaluationWarnings one) =>
        (warnings & one) != EvaluationWarnings.None;
}
