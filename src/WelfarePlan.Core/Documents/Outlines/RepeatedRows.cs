using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Outlines;

/// <summary>
/// Indicators that a document prints twice (in the chapter and in a list, or 再掲 under a second programme) are one; two
/// printings that differ are both kept and reported.
/// </summary>
internal static class RepeatedRows
{
    private const int LongestBareName = 6;

    // Rows hold a few values each; of longer ones sets are made.
    private const int MostCompared = 16;

    public static void Merge(OutlineNode root, ICollection<Diagnostic> log)
    {
        var first = new Dictionary<string, (OutlineNode Node, IndicatorRow Row)>(StringComparer.Ordinal);
        foreach (OutlineNode node in Walk(root)) Merge(node, first, log);
    }

    private static void Merge(OutlineNode node, Dictionary<string, (OutlineNode Node, IndicatorRow Row)> first,
        ICollection<Diagnostic> log)
    {
        for (int i = 0; i < node.Indicators.Count; i++)
        {
            IndicatorRow row = node.Indicators[i];
            if (row.Values.Count == 0) continue;
            string key = KeyOf(row);
            if (!first.TryGetValue(key, out (OutlineNode Node, IndicatorRow Row) known))
            {
                first[key] = (node, row);
                continue;
            }

            bool isSameNode = ReferenceEquals(known.Node, node);
            if (HaveSameValues(known.Row, row))
            {
                // 実施率 under two measures may be equal by chance; a long name is not.
                if (!isSameNode && row.Name.Length <= LongestBareName) continue;
                node.Indicators.RemoveAt(i--);
            }
            else if (isSameNode || row.Name.Length > LongestBareName)
            {
                log.Add(DiagnosticRules.IndicatorRepeated.At(known.Row.Lines, row.Name));
                log.Add(DiagnosticRules.IndicatorRepeated.At(row.Lines, row.Name));

                // A list at the end that agrees in part repeats the indicator; it is no second one under the last
                // heading.
                if (!isSameNode && ShareValue(known.Row, row)) node.Indicators.RemoveAt(i--);
            }
        }
    }

    private static string KeyOf(IndicatorRow row)
    {
        string name = TitleKeys.Of(row.Name).Replace("(再掲)", "", StringComparison.Ordinal)
            .Replace("【再掲】", "", StringComparison.Ordinal);
        return $"{name}|{row.Unit}";
    }

    private static bool HaveSameValues(IndicatorRow left, IndicatorRow right)
    {
        if (Math.Max(left.Values.Count, right.Values.Count) <= MostCompared)
            return AreAmong(left, right) && AreAmong(right, left);
        return left.Values.Where(value => value.Column.Role.IsValueColumn()).Select(Of).ToHashSet()
            .SetEquals(right.Values.Where(value => value.Column.Role.IsValueColumn()).Select(Of));
    }

    private static bool AreAmong(IndicatorRow these, IndicatorRow those)
    {
        foreach (PlacedValue value in these.Values)
        {
            if (value.Column.Role.IsValueColumn() && !IsAmong(Of(value), those)) return false;
        }

        return true;
    }

    private static bool IsAmong(
        (Tokens.RoleKind, Time.FiscalYear?, decimal?, string) value, IndicatorRow row
    )
    {
        foreach (PlacedValue other in row.Values)
        {
            if (other.Column.Role.IsValueColumn() && Of(other).Equals(value)) return true;
        }

        return false;
    }

    private static bool ShareValue(IndicatorRow left, IndicatorRow right) =>
        left.Values.Where(value => value.Value.Amount is not null).Select(Of).ToHashSet()
            .Overlaps(right.Values.Where(value => value.Value.Amount is not null).Select(Of));

    private static (Tokens.RoleKind, Time.FiscalYear?, decimal?, string) Of(PlacedValue value) =>
        (value.Column.Role, value.Value.Year ?? value.Column.Year, value.Value.Amount, value.Value.Amount is null
            ? value.Text : "");

    private static bool IsValueColumn(this Tokens.RoleKind role) => Tokens.RoleKinds.IsValue(role);

    private static IEnumerable<OutlineNode> Walk(OutlineNode root)
    {
        var pending = new Stack<OutlineNode>();
        pending.Push(root);
        while (pending.TryPop(out OutlineNode? node))
        {
            yield return node;
            for (int i = node.Children.Count - 1; i >= 0; i--) pending.Push(node.Children[i]);
        }
    }
}
