using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>
/// Rows of a flattened table whose departments stand in brackets on lines of their own: a name over short lines, its
/// departments,
/// then sentences that end each cell.
/// </summary>
internal static class FramedProgrammes
{
    private const int LongestNameLine = 16;
    private const int LongestCellLine = 24;
    private const int MostNameLines = 12;
    private const int MostCellLines = 40;

    public static ProgrammeArea? Read(ProgrammeSource source, ProgrammeHeader header)
    {
        var rows = new List<ProgrammeRow>();
        IReadOnlyList<Line> lines = source.Lines;
        var claimed = new HashSet<int>();
        for (int line = header.Lines.First; line <= header.Lines.Last; line++) claimed.Add(line);
        int at = header.Next;
        int last = header.Lines.Last;
        while (at < lines.Count)
        {
            int next = ReadRow(source, at, header.HasOutlook, rows);
            if (next == at) break;
            for (int i = at; i < next; i++)
            {
                claimed.Add(lines[i].Number);
                last = lines[i].Number;
            }

            at = next;
        }

        return rows.Count == 0 ? null : new ProgrammeArea(new LineSpan(header.Lines.First, last), rows, claimed);
    }

    /// <summary>Reads one row and returns where the next begins, or the start where no row stands there.</summary>
    private static bool MayBeOfName(ProgrammeSource source, Line line) =>
        line.Text.Trim().Length <= LongestNameLine
        && !line.Text.Contains('。', StringComparison.Ordinal)
        && MayBeName(source, line);

    private static int ReadRow(ProgrammeSource source, int start, bool hasOutlook, List<ProgrammeRow> rows)
    {
        IReadOnlyList<Line> lines = source.Lines;
        var name = new List<string>();
        var departments = new List<string>();
        LineSpan span = default;
        int at = start;
        for (; at < lines.Count; at++)
        {
            Line line = lines[at];
            if (line.Kind != LineKind.Text) continue;
            if (source.Taken.Contains(line.Number)) break;
            string text = line.RawSlice(0, line.Text.Length).Trim();
            if (IsDepartment(line.Text))
            {
                departments.AddRange(DepartmentNames.Split(DepartmentSigns.Unframe(text)));
                span = span.Union(line.Span);
                continue;
            }

            if (departments.Count > 0) break;
            if (name.Count == MostNameLines || !MayBeOfName(source, line)) return start;
            name.Add(text);
            span = span.Union(line.Span);
        }

        if (name.Count == 0 || departments.Count == 0) return start;
        List<(string Text, int Line)> cells = SentenceCells(lines, ref at);
        rows.Add(new ProgrammeRow(JapaneseLines.Join(name), span, departments)
        {
            Outline = cells.Count > 0 ? cells[0].Text : null,
            Outlook = hasOutlook && cells.Count == 2 ? cells[1].Text : null,
            Confidence = cells.Count <= 2 ? Confidence.Certain : Confidence.Likely,
        });
        return at;
    }

    /// <summary>Gathers lines into cells; a cell ends where a line ends with 。.</summary>
    private static List<(string Text, int Line)> SentenceCells(IReadOnlyList<Line> lines, ref int at)
    {
        var cells = new List<(string, int)>();
        var open = new List<string>();
        int from = at;
        for (int i = at; i < lines.Count; i++)
        {
            Line line = lines[i];
            if (line.Kind != LineKind.Text) continue;
            if (
                IsDepartment(line.Text)
                || line.Text.Trim().Length > LongestCellLine
                || NumberingReader.Read(line.Text) is { Family: not NumberingFamily.Mark }
            )
                break;
            if (open.Count == MostCellLines) break;
            open.Add(line.RawSlice(0, line.Text.Length));
            if (!line.Text.AsSpan().TrimEnd().EndsWith("。", StringComparison.Ordinal)) continue;
            cells.Add((JapaneseLines.Join(open), line.Number));
            open.Clear();
            at = i + 1;
        }

        if (cells.Count == 0) at = from;
        return cells;
    }

    private static bool IsDepartment(string text)
    {
        text = text.Trim();
        return text.Length > 2
            && (text[0], text[^1]) is ('【', '】') or ('(', ')') or ('[', ']') or ('<', '>') or ('〔', '〕')
            && DepartmentSigns.Of(text) == DepartmentSign.Plain;
    }

    private static bool MayBeName(ProgrammeSource source, Line line) =>
        NumberingReader.Read(line.Text) is null or { Family: NumberingFamily.Mark } && !source.IsSectionLabel(line);
}
