using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs.Evaluations;

/// <summary>A column of the table: a heading and the methods of which the first that fits an indicator's direction is
/// shown.</summary>
internal sealed record EvaluationColumn(string Heading, params EvaluationMethod[] Methods)
{
    private static EvaluationColumn[] Usual(Wording words) =>
    [
        new(words["達成率", "Achieved"],
            EvaluationMethod.AchievementActualOverTarget, EvaluationMethod.AchievementTargetOverActual),
        new(words["進捗率", "Progress"], EvaluationMethod.Progress),
        new(words["目標との差", "Gap"], EvaluationMethod.Gap),
        new(words["期待値", "Expected"], EvaluationMethod.Expected),
        new(words["ペース", "Pace"], EvaluationMethod.Pace),
        new(words["傾向/年", "Trend/year"], EvaluationMethod.SlopeOls),
        new(words["達成", "Reached"], EvaluationMethod.Reached),
    ];

    /// <summary>Returns a column for each method, or the usual columns where none was asked for.</summary>
    public static EvaluationColumn[] For(EvaluationMethod[] methods, Wording words) =>
        methods.Length == 0
            ? Usual(words)
            :
            [
                .. methods.Select(method => new EvaluationColumn(
                    words[method.Japanese.Replace("（", "\n（", StringComparison.Ordinal), method.English],
                    method
                )),
            ];

    public EvaluationResult Of(IReadOnlyList<EvaluationResult> results)
    {
        EvaluationResult[] own = [.. Methods.Select(method => results.First(result => result.Method == method))];
        return own.FirstOrDefault(result => result.Undefined != UndefinedReason.NotApplicableToDirection) ?? own[0];
    }
}
