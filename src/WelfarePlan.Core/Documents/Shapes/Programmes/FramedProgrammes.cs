using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>
/// Rows of a flattened table whose departments stand in brackets on lines of their own: a name over short lines, its
/// departments, then sentences that end each cell.
/// </summary>
internal sealed class FramedProgrammes
{
    private const int LongestNameLine = 16;
    private const int LongestCellLine = 24;
    private const int MostNameLines = 12;
    private const int MostCellLines = 40;

    private readonly ProgrammeSource _source;
    private readonly ProgrammeHeads _heads;
    private readonly List<ProgrammeRow> _rows = [];
    private readonly List<int> _claimed = [];
    private int _at;

    private FramedProgrammes(ProgrammeSource source, ProgrammeHeads heads)
    {
        _source = source;
        _heads = heads;
        _at = heads.Next;
    }

    /// <summary>Reads the table under heads; null where no rows stand there.</summary>
    public static ProgrammeArea? Read(ProgrammeSource source, ProgrammeHeads heads)
    {
        var table = new FramedProgrammes(source, heads);
        LineSpan lines = heads.Lines;
        while (table.ReadRow()) lines = lines.Union(table._rows[^1].Lines);
        if (table._rows.Count == 0) return null;
        for (int line = heads.Lines.First; line <= heads.Lines.Last; line++) table._claimed.Add(line);
        return new ProgrammeArea(new LineSpan(lines.First, table._claimed.Max()), table._rows, table._claimed);
    }

    private bool ReadRow()
    {
        int at = _at;
        var names = new List<Line>();
        while (NextLine(ref at) is { } line && !IsDepartment(line.Text) && MayBeName(line, names.Count))
        {
            names.Add(line);
            at++;
        }

        var departments = new List<Line>();
        while (NextLine(ref at) is { } line && IsDepartment(line.Text))
        {
            departments.Add(line);
            at++;
        }

        if (names.Count == 0 || departments.Count == 0) return false;
        List<Line> lines = [.. names, .. departments];
        List<string> cells = SentenceCells(ref at, lines);
        _rows.Add(
            new ProgrammeRow(
                JapaneseLines.Join(names.Select(Printed)),
                new LineSpan(names[0].Number, departments[^1].Number),
                [.. departments.SelectMany(line => DepartmentNames.Split(DepartmentSigns.Unframe(Printed(line))))]
            )
            {
                Outline = cells.Count > 0 ? cells[0] : null,
                Outlook = _heads.HasOutlook && cells.Count == 2 ? cells[1] : null,
                Confidence = cells.Count <= 2 ? Confidence.Certain : Confidence.Likely,
            }
        );
        for (; _at < at; _at++) _claimed.Add(_source.Lines[_at].Number);
        return true;
    }

    /// <summary>Gathers lines into cells; a cell ends with 。, and what does not is none.</summary>
    private List<string> SentenceCells(ref int at, List<Line> lines)
    {
        var cells = new List<string>();
        var open = new List<Line>();
        int behind = at;
        while (NextLine(ref behind) is { } line && MayBeInCell(line) && open.Count < MostCellLines)
        {
            open.Add(line);
            behind++;
            if (!line.Text.AsSpan().TrimEnd().EndsWith('。')) continue;
            cells.Add(JapaneseLines.Join(open.Select(Printed)));
            lines.AddRange(open);
            open.Clear();
            at = behind;
        }

        return cells;
    }

    /// <summary>Returns the next line of what is written; null where another table or the text's end stands.</summary>
    private Line? NextLine(ref int at)
    {
        while (at < _source.Lines.Count && ProgrammeSource.IsFurniture(_source.Lines[at])) at++;
        return at < _source.Lines.Count && _source.IsFree(at) ? _source.Lines[at] : null;
    }

    private bool MayBeName(Line line, int above) =>
        above < MostNameLines
        && line.Text.Trim().Length <= LongestNameLine
        && !line.Text.Contains('。', StringComparison.Ordinal)
        && NumberingReader.Read(line.Text) is null or { Family: NumberingFamily.Mark }
        && !_source.IsSectionLabel(line);

    private static bool MayBeInCell(Line line) =>
        !IsDepartment(line.Text)
        && line.Text.Trim().Length <= LongestCellLine
        && NumberingReader.Read(line.Text) is null or { Family: NumberingFamily.Mark };

    private static string Printed(Line line) => line.RawTrimmed();

    private static bool IsDepartment(string text)
    {
        text = text.Trim();
        return text.Length > 2
            && (text[0], text[^1]) is ('【', '】') or ('(', ')') or ('[', ']') or ('<', '>') or ('〔', '〕')
            && DepartmentSigns.Of(text) == DepartmentSign.Plain;
    }
}
