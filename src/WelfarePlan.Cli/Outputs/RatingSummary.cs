using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs;

/// <summary>How many indicators have which grade, in one line.</summary>
internal static class RatingSummary
{
    public static string Of(RatingCounts counts)
    {
        IEnumerable<string> grades = counts.Grades.Select(count =>
            $"{count.Grade.Mark} {count.Grade.Code} {count.Count}"
        );
        IEnumerable<string> reasons = counts.NotAssessed.Select(count =>
            $"{counts.Scheme.NotAssessed.Code} "
                + $"{count.Count}{(count.Reason is { } reason ? $"（{reason.Japanese.TrimEnd('。')}）" : "")}"
        );
        return $"{counts.Scheme.Japanese}（計算による評価）: {string.Join("、", grades.Concat(reasons))}";
    }
}
