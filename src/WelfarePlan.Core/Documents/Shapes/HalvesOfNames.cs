using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes;

/// <summary>
/// Points at rows that may have lost a part of their name: a line of words stands alone between the heads or rows above
/// and
/// the row, or under a row whose name does not end as names do, and no name took it.
/// </summary>
internal static class HalvesOfNames
{
    private const int LongestHalf = 28;

    public static void Report(
        IReadOnlyList<Line> lines, IReadOnlyList<TableArea> areas, YearContext years, ICollection<Diagnostic> log)
    {
        var cells = new CellReader(years);
        List<IndicatorRow> rows = [.. areas.SelectMany(area => area.Rows).Where(row => row.Values.Count > 0)];
        HashSet<int> named =
        [
            .. rows.SelectMany(row => Enumerable.Range(row.Lines.First, row.Lines.Last - row.Lines.First + 1)),
        ];
        foreach (IndicatorRow row in rows)
        {
            int above = Next(lines, row.Lines.First - 1, -1);
            int below = Next(lines, row.Lines.Last - 1, 1);
            bool hasHead = IsHalf(above) && Next(lines, above, -1) is >= 0 and var over
                && (named.Contains(over + 1) || IsHead(lines[over], cells));
            bool hasEnd = IsHalf(below) && !NameEndings.IsComplete(row.Name);
            if (hasHead || hasEnd) log.Add(DiagnosticRules.NameMayBeCut.At(row.Lines, row.Name));
        }

        bool IsHalf(int at) => at >= 0 && !named.Contains(at + 1) && IsWords(lines[at], cells);
    }

    /// <summary>Returns the line next to another, past one blank line at most; -1 where none is.</summary>
    private static int Next(IReadOnlyList<Line> lines, int at, int step)
    {
        int next = at + step;
        if (next >= 0 && next < lines.Count && lines[next].IsBlank) next += step;
        return next >= 0 && next < lines.Count ? next : -1;
    }

    private static bool IsWords(Line line, CellReader cells) =>
        line.Kind == LineKind.Text && !line.IsRunningHead && line.Text.Trim().Length is > 1 and <= LongestHalf
        && cells.Read(line) is { Count: > 0 } read && read.All(cell => cell.Kind is CellKind.Text or CellKind.Unit);

    private static bool IsHead(Line line, CellReader cells) =>
        line.Kind == LineKind.Text && cells.Read(line).Any(cell => cell.Kind == CellKind.Role);
}
