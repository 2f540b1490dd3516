using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Outlines;

/// <summary>
/// Where in the whole document only the last heading under each parent holds a table, the table was printed at the
/// end of
/// the parent and is about all of it: 具体的施策① ② ③ and then the indicators of the 基本施策.
/// </summary>
internal static class IndicatorLevels
{
    private const int LeastParents = 2;

    public static void Lift(OutlineNode root, ICollection<Diagnostic> log)
    {
        ILookup<(NumberingFamily, string), OutlineNode> holders = Walk(root)
            .Where(node => node.Indicators.Count > 0 && node.Children.Count == 0).ToLookup(KeyOf);
        IEnumerable<IGrouping<(NumberingFamily, string), OutlineNode>> groups = Walk(root)
            .Where(node => node.Children.Count > 0).GroupBy(parent => KeyOf(parent.Children[0]));
        foreach (List<OutlineNode> parents in groups.Select(group =>
            group.Where(parent => parent.Children.Exists(child => child.Indicators.Count > 0)).ToList()))
        {
            // A heading of the same level that has no headings under it and holds its table itself says the same.
            bool isPattern = parents.Count > 0 && parents.Count + holders[KeyOf(parents[0])].Count() >= LeastParents
                && parents.Exists(parent => parent.Children.Count > 1) && parents.TrueForAll(IsPrintedAtEnd);
            if (!isPattern) continue;
            foreach (OutlineNode parent in parents) Lift(parent, parent.Children[^1], log);
        }
    }

    private static bool IsPrintedAtEnd(OutlineNode parent) =>
        parent.Indicators.Count == 0 && parent.Children[^1].Children.Count == 0
            && parent.Children.SkipLast(1).All(child => child.Indicators.Count == 0 && child.Children.Count == 0);

    private static void Lift(OutlineNode parent, OutlineNode last, ICollection<Diagnostic> log)
    {
        foreach (IndicatorRow row in last.Indicators) log.Add(DiagnosticRules.IndicatorLifted.At(row.Lines, row.Name));
        parent.Indicators.AddRange(last.Indicators);
        last.Indicators.Clear();
    }

    private static (NumberingFamily, string) KeyOf(OutlineNode node) => (node.Numbering.Family, node.Numbering.Word);

    private static IEnumerable<OutlineNode> Walk(OutlineNode root)
    {
        var pending = new Stack<OutlineNode>([root]);
        while (pending.TryPop(out OutlineNode? node))
        {
            foreach (OutlineNode child in node.Children) pending.Push(child);
            if (!ReferenceEquals(node, root)) yield return node;
        }
    }
}
