namespace WelfarePlan.Evaluation;

/// <summary>Gathers what goes with a grade while its rules are asked: the warnings, and which targets were
/// read.</summary>
internal sealed class RatingWords(EvaluationInputs inputs, EvaluationWarnings warnings = EvaluationWarnings.None)
{
    private EvaluationWarnings _warnings = warnings;
    private bool _readsTarget;
    private bool _readsYearTarget;

    public void Add(RatingCondition condition, Outcome outcome)
    {
        _warnings |= outcome.Warnings;
        _readsTarget |= inputs.Target is not null && (condition.Method.Needs & Needs.Target) != Needs.None;
        _readsYearTarget |= (condition.Method.Needs & Needs.YearTarget) != Needs.None;
    }

    public Rating Rated(RatingGrade grade, string english, string japanese)
    {
        EvaluationInputs read = inputs with { YearTarget = _readsYearTarget ? inputs.YearTarget : null };
        return new Rating
        {
            Grade = grade,
            Because = string.Join(
                ' ',
                [$"{english}.", .. _readsTarget ? TargetWords.English(read) : [], .. _warnings.English]
            ),
            BecauseJa = string.Concat([
                $"{japanese}。",
                .. _readsTarget ? TargetWords.Japanese(read) : [],
                .. _warnings.Japanese,
            ]),
            Warnings = _warnings,
            Inputs = inputs,
        };
    }
}
