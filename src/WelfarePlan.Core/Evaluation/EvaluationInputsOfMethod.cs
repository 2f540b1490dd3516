namespace WelfarePlan.Evaluation;

/// <summary>Reduces inputs to what a method reads.</summary>
internal static class EvaluationInputsOfMethod
{
    public static EvaluationInputs For(this EvaluationInputs inputs, EvaluationMethod method)
    {
        Needs needs = method.Needs;
        bool target = (needs & Needs.Target) != Needs.None;
        bool direction = (needs & Needs.Direction) != Needs.None;
        return inputs with
        {
            Baseline = (needs & Needs.Baseline) != Needs.None ? inputs.Baseline : null,
            BaselineYear = (needs & (Needs.Baseline | Needs.BaselineYear)) != Needs.None ? inputs.BaselineYear : null,
            Actual = (needs & Needs.Actual) != Needs.None ? inputs.Actual : null,
            ActualYear = (needs & (Needs.Actual | Needs.ActualYear)) != Needs.None ? inputs.ActualYear : null,
            Target = target ? inputs.Target : null,
            TargetUpper = target ? inputs.TargetUpper : null,
            TargetYear = target ? inputs.TargetYear : null,
            TargetBound = target ? inputs.TargetBound : null,
            YearTarget = (needs & Needs.YearTarget) != Needs.None ? inputs.YearTarget : null,
            TargetEveryYear = target && inputs.TargetEveryYear,
            Tolerance = target ? inputs.Tolerance : null,
            Direction = direction ? inputs.Direction : null,
            DirectionSource = direction ? inputs.DirectionSource : null,
        };
    }
}
