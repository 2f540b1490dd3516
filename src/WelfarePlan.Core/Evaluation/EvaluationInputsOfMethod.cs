namespace WelfarePlan.Evaluation;

/// <summary>Reduces inputs to what a method reads.</summary>
internal static class EvaluationInputsOfMethod
{
    public static EvaluationInputs For(this EvaluationInputs inputs, EvaluationMethod method)
    {
        Needs needs = method.Needs;
        bool target = (needs & Needs.Target) != Needs.None;
        bool direction = (needs & Needs.Direction) != Needs.None;
        bool actual = (needs & Needs.Actual) != Needs.None;

        // A sum begins in the year after that of its baseline, whether the method reads the baseline or not.
        bool baselineYear =
            (needs & (Needs.Baseline | Needs.BaselineYear)) != Needs.None || (actual && inputs.IsSummed);
        return inputs with
        {
            Baseline = (needs & Needs.Baseline) != Needs.None ? inputs.Baseline : null,
            BaselineYear = baselineYear ? inputs.BaselineYear : null,
            Actual = actual ? inputs.Actual : null,
            ActualYear = (needs & (Needs.Actual | Needs.ActualYear)) != Needs.None ? inputs.ActualYear : null,
            Target = target ? inputs.Target : null,
            TargetUpper = target ? inputs.TargetUpper : null,
            TargetYear = target ? inputs.TargetYear : null,
            TargetBound = target ? inputs.TargetBound : null,
            YearTarget = (needs & Needs.YearTarget) != Needs.None ? inputs.YearTarget : null,
            TargetEveryYear = target && inputs.TargetEveryYear,
            Tolerance = target ? inputs.Tolerance : null,
            SeriesWarnings = (needs & Needs.Series) != Needs.None ? inputs.SeriesWarnings : EvaluationWarnings.None,
            Direction = direction ? inputs.Direction : null,
            DirectionSource = direction ? inputs.DirectionSource : null,
        };
    }
}
