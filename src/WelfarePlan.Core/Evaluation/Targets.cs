using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Chooses among the targets of an indicator.</summary>
internal static class Targets
{
    /// <summary>The target to grade by; of several for one year the last revised or the first set.</summary>
    public static Target? Of(Indicator indicator, in FigureQuestion question)
    {
        Target? best = null;
        IReadOnlyList<Target> targets = indicator.Targets;
        for (int i = 0; i < targets.Count; i++)
        {
            Target candidate = targets[i];
            if (best is null || IsBetter(candidate.Year, best.Year, question)) best = candidate;
            else if (candidate.Year == best.Year && question.Edition == TargetEdition.Current) best = candidate;
        }

        return best;
    }

    /// <summary>The number that the plan states for the very year, or null where that is the final target or there is
    /// none.</summary>
    public static Target? OfYear(Indicator indicator, Target? final, in FigureQuestion question)
    {
        Target? found = null;
        IReadOnlyList<Target> targets = indicator.Targets;
        for (int i = 0; i < targets.Count; i++)
        {
            Target candidate = targets[i];
            if (question.Year is null || candidate.Year != question.Year || candidate.Year == final?.Year) continue;
            if (candidate is not { Value: not null, Upper: null, Bound: not TargetBound.Maintain }) continue;
            if (found is null || question.Edition == TargetEdition.Current) found = candidate;
        }

        return found;
    }

    private static bool IsBetter(FiscalYear? candidate, FiscalYear? best, in FigureQuestion question)
    {
        if (candidate == best) return false;
        if (question.Choice == TargetChoice.Final || question.Year is not { } year) return IsLater(candidate, best);

        bool candidateAhead = candidate is null || candidate >= year, bestAhead = best is null || best >= year;
        if (candidateAhead != bestAhead) return candidateAhead;
        return candidateAhead ? IsLater(best, candidate) : IsLater(candidate, best);
    }

    // A target without a year is that of the end of the plan.
    private static bool IsLater(FiscalYear? one, FiscalYear? other) =>
        other is not null && (one is null || one > other);
}
