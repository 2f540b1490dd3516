using WelfarePlan.Documents.Outlines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Assembly;

/// <summary>Which headings are the plan's goals: those whose word says so, else the highest ones with content of a plan under them.</summary>
internal sealed class GoalChoice
{
    private readonly HashSet<NumberingKey> _pillarKeys = [];

    private GoalChoice(List<OutlineNode> goals, List<IndicatorRow> loose)
    {
        Goals = goals;
        Loose = loose;
        foreach (OutlineNode child in goals.SelectMany(goal => goal.Children))
        {
            if (child.Children.Count > 0) _pillarKeys.Add(NumberingKey.Of(child));
        }
    }

    public List<OutlineNode> Goals { get; }

    /// <summary>Gets the rows that stand under no goal.</summary>
    public List<IndicatorRow> Loose { get; }

    public static GoalChoice Of(OutlineNode root)
    {
        List<OutlineNode> all = [.. Walk(root)];
        int rank = all.Where(node => node.Rank > 0).Select(node => node.Rank).DefaultIfEmpty(0).Min();
        List<OutlineNode> goals = rank > 0
            ? [.. all.Where(node => node.Rank == rank && !HasAncestor(node, other => other.Rank == rank) && (node.Title.Length > 0 || HasContent(node)))]
            : TopHeadings(root);

        var under = new HashSet<OutlineNode>(goals);
        List<IndicatorRow> loose = [.. all.Prepend(root).Where(node => !under.Contains(node) && !HasAncestor(node, under.Contains)).SelectMany(node => node.Indicators)];
        return new GoalChoice(goals, loose);
    }

    /// <summary>Children that have headings of their own under them are pillars, and so are their like; the others are measures.</summary>
    public (List<OutlineNode> Pillars, List<OutlineNode> Measures) Split(OutlineNode goal)
    {
        ILookup<bool, OutlineNode> children = goal.Children.ToLookup(child => _pillarKeys.Contains(NumberingKey.Of(child)));
        return ([.. children[true]], [.. children[false]]);
    }

    private static List<OutlineNode> TopHeadings(OutlineNode root)
    {
        List<OutlineNode> top = [.. root.Children.Where(node => node.Numbering.Family is NumberingFamily.Part or NumberingFamily.Chapter or NumberingFamily.Section ? HasPlanContent(node) : HasContent(node))];
        top = WithEmptySiblings(root, top);
        while (top is [{ Numbering.Family: NumberingFamily.Part or NumberingFamily.Chapter or NumberingFamily.Section } only] && (only.Numbering.Family == NumberingFamily.Part || IsContainer(only)) && only.Children.Exists(HasContent))
        {
            top = [.. only.Children.Where(HasContent)];
        }

        return top;
    }

    /// <summary>A goal with nothing under it is one where its number stands in the row of the others, and nowhere else.</summary>
    private static List<OutlineNode> WithEmptySiblings(OutlineNode root, List<OutlineNode> goals)
    {
        if (goals.Count < 2 || goals.Exists(goal => goal.Numbering.Count == 0 || NumberingKey.Of(goal) != NumberingKey.Of(goals[0]))) return goals;
        int last = goals.Max(goal => goal.Numbering.Count);
        List<OutlineNode> row = [.. root.Children.Where(node => NumberingKey.Of(node) == NumberingKey.Of(goals[0]) && node.Numbering.Count > 0 && node.Numbering.Count <= last)];
        return row.Count == last && row.Select(node => node.Numbering.Count).SequenceEqual(Enumerable.Range(1, last)) ? row : goals;
    }

    /// <summary>施策の展開 and the like say that the plan's measures follow; they are no goal themselves.</summary>
    private static bool IsContainer(OutlineNode node) =>
        Array.Exists(ContainerWords, word => node.Title.Contains(word, StringComparison.Ordinal));

    private static readonly string[] ContainerWords = ["施策", "取組", "取り組み", "計画", "目標", "推進", "体制", "現状", "指標", "方策", "事業", "評価", "進捗", "展開"];

    private static bool HasContent(OutlineNode node) =>
        Walk(node).Prepend(node).Any(part => part.Indicators.Count > 0 || part.Initiatives.Count > 0 || part.Programmes.Count > 0 || part.Notes.Count > 0 || part.Issues.Count > 0);

    private static bool HasPlanContent(OutlineNode node) => Walk(node).Prepend(node).Any(part => part.Indicators.Count > 0 || part.Programmes.Count > 0);

    private static bool HasAncestor(OutlineNode node, Func<OutlineNode, bool> test)
    {
        for (OutlineNode? parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            if (test(parent)) return true;
        }

        return false;
    }

    private static IEnumerable<OutlineNode> Walk(OutlineNode root)
    {
        var pending = new Stack<OutlineNode>(Enumerable.Reverse(root.Children));
        while (pending.TryPop(out OutlineNode? node))
        {
            yield return node;
            for (int i = node.Children.Count - 1; i >= 0; i--) pending.Push(node.Children[i]);
        }
    }
}
