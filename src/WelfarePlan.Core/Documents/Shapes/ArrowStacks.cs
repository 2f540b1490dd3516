using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes;

/// <summary>Finds values one above the other with an arrow between, below their name: 修了者数, 令和４年度 37人, ▼,
/// 120人.</summary>
internal static class ArrowStacks
{
    private const int LongestName = 50;
    private const int LongestLegend = 30;

    // A page of cards holds no more lines.
    private const int MostAbove = 80;
    private static readonly string[] Ahead = ["年後", "目標", "めざす", "目指す", "最終"];

    public static IEnumerable<ArrowLine> Find(IReadOnlyList<Line> lines, LineSet taken, YearContext years)
    {
        for (int i = 2; i + 1 < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text || taken.Contains(lines[i].Number)) continue;
            if (!ArrowSigns.IsAlone(lines[i].Text)) continue;
            if (Read(lines, i, taken, years) is { } stack) yield return stack;
        }
    }

    private static ArrowLine? Read(
        IReadOnlyList<Line> lines, int arrow, LineSet taken, YearContext years)
    {
        if (!IsFree(lines[arrow - 1]) || !IsFree(lines[arrow + 1]) || !IsFree(lines[arrow - 2])) return null;
        if (DatedValue.Read(lines[arrow - 1].Text.Trim(), years) is not { } from) return null;
        if (DatedValue.Read(lines[arrow + 1].Text.Trim(), years) is not { } to) return null;
        int first = arrow - 2;
        string name = RowNames.Clean(lines[first].Raw.Trim());
        if (first > 0 && IsFree(lines[first - 1]) && NameEndings.IsCut(lines[first - 1].Text))
            name = RowNames.Clean(lines[--first].Raw.Trim() + name);
        if (name.Length is < 2 or > LongestName || !NameEndings.IsComplete(name)) return null;
        if (to.Year is null && GoalAbove(lines, first, years) is { } year) to = to with { Year = year };
        return new ArrowLine(
            lines[arrow],
            name,
            Placed(RoleKind.Baseline, from, lines[arrow - 1]),
            [Placed(RoleKind.Target, to, lines[arrow + 1])])
        { NameLine = lines[first].Span.Union(lines[arrow - 2].Span) };

        bool IsFree(Line line) => line.Kind == LineKind.Text && !taken.Contains(line.Number);
    }

    private static PlacedValue Placed(RoleKind role, CellValue value, Line line) =>
        new(new RoleLabel(role), value, line.RawTrimmed(), line.Span);

    private static FiscalYear? GoalAbove(IReadOnlyList<Line> lines, int index, YearContext years)
    {
        int last = Math.Max(0, index - MostAbove);
        for (int at = index - 1; at >= last; at--)
        {
            if (lines[at].Kind == LineKind.Text && GoalIn(lines[at].Text, years) is { } goal) return goal;
            if (lines[at].StartsPage) return null;
        }

        return null;
    }

    /// <summary>５年後（令和10年度）のものさし: the year of what stands behind the arrows below it.</summary>
    private static FiscalYear? GoalIn(string text, YearContext years)
    {
        if (text.Length > LongestLegend || !AnyWord.IsIn(text, Ahead)) return null;
        FiscalYear? found = null;
        for (int at = 0; at < text.Length; at++)
        {
            if (!YearReader.TryReadAt(text, at, years, out YearReading year) || year.Year is not { } one) continue;
            if (found is not null) return null;
            found = one;
            at += year.Length - 1;
        }

        return found;
    }
}
