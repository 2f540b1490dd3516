using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs;

/// <summary>A column of the table: a heading and the methods of which the first that fits an indicator's direction is
/// shown.</summary>
internal sealed record EvaluationColumn(string Heading, params EvaluationMethod[] Methods)
{
    private static readonly EvaluationColumn[] Usual =
    [
        new("達成率", EvaluationMethod.AchievementActualOverTarget, EvaluationMethod.AchievementTargetOverActual),
        new("進捗率", EvaluationMethod.Progress),
        new("目標との差", EvaluationMethod.Gap),
        new("期待値", EvaluationMethod.Expected),
        new("ペース", EvaluationMethod.Pace),
        new("傾向/年", EvaluationMethod.SlopeOls),
        new("達成", EvaluationMethod.Reached),
    ];

    /// <summary>Returns a column for each method, or the usual columns where none was asked for.</summary>
    public static EvaluationColumn[] For(EvaluationMethod[] methods) =>
        methods.Length == 0
            ? Usual
            :
            [
                .. methods.Select(method => new EvaluationColumn(
                    method.Japanese.Replace("（", "\n（", StringComparison.Ordinal),
                    method
                )),
            ];

    public EvaluationResult Of(IReadOnlyList<EvaluationResult> results)
    {
        EvaluationResult[] own = [.. Methods.Select(method => results.First(result => result.Method == method))];
        return own.FirstOrDefault(result => result.Undefined != UndefinedReason.NotApplicableToDirection) ?? own[0];
    }
}
