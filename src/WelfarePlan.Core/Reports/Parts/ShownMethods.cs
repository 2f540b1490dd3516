using WelfarePlan.Evaluation;

namespace WelfarePlan.Reports.Parts;

/// <summary>The methods that a report explains; all others are a matter of <c>evaluate</c>.</summary>
internal static class ShownMethods
{
    public static IReadOnlyList<EvaluationMethod> All { get; } =
    [
        EvaluationMethod.Reached, EvaluationMethod.AchievementActualOverTarget,
        EvaluationMethod.AchievementTargetOverActual, EvaluationMethod.Progress, EvaluationMethod.Expected,
        EvaluationMethod.Pace, EvaluationMethod.Gap, EvaluationMethod.Improvement, EvaluationMethod.AheadOfLine,
        EvaluationMethod.RequiredAnnualChange, EvaluationMethod.SlopeOls, EvaluationMethod.ProjectionStraightLine,
    ];
}
