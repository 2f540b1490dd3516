using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange.Packages;

/// <summary>The words that only the Data Package has.</summary>
internal static class PackageWords
{
    /// <summary>The word for what the plan does not say, where a column asks for a word.</summary>
    public const string Unspecified = "unspecified";

    public static Vocabulary<NodeKind> NodeKinds { get; } = new(
        (NodeKind.Plan, "plan", "計画"), (NodeKind.Principle, "principle", "基本理念"),
        (NodeKind.CrossCuttingGoal, "cross_cutting_goal", "横断的取組目標"), (NodeKind.Goal, "goal", "目標"),
        (NodeKind.Pillar, "pillar", "柱"), (NodeKind.Measure, "measure", "施策"));

    public static Vocabulary<StatementKind> StatementKinds { get; } = new(
        (StatementKind.Issue, "issue", "現状と課題"), (StatementKind.Initiative, "initiative", "取り組み"));
}
