using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs;

/// <summary>How many indicators have which grade, in one line.</summary>
internal static class RatingSummary
{
    public static string Of(RatingCounts counts, Wording words)
    {
        IEnumerable<string> grades = counts.Grades.Select(count =>
            $"{GradeName.Of(count.Grade, words)} {count.Count}"
        );
        IEnumerable<string> reasons = counts.NotAssessed.Select(count =>
            $"{counts.Scheme.NotAssessed.Code} {count.Count}{Reason(count, words)}"
        );
        string list = string.Join(words["、", ", "], grades.Concat(reasons));
        return words[
            $"{counts.Scheme.Japanese}（計算による評価）: {list}", $"{counts.Scheme.English} (computed grades): {list}"];
    }

    private static string Reason(ReasonCount count, Wording words) => count.Reason is { } reason
        ? words[$"（{reason.Japanese.TrimEnd('。')}）", $" ({reason.English.TrimEnd('.')})"]
        : "";
}
