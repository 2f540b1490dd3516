using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>Rows of values separated by commas. Commas stand in numbers and prose too: only rows of one width are a
/// table.</summary>
internal sealed class CommaSplitter : RowSplitter
{
    private const int LeastColumns = 3;
    private const int LeastHeads = 2;
    private const int MostTitles = 4;

    public override List<RuledTextRow> Take(IReadOnlyList<Line> lines, ref int at)
    {
        var rows = new List<RuledTextRow>();
        int width = WidthAt(lines, at);
        while (at < lines.Count && lines[at].Kind == LineKind.Text)
        {
            SeparatedRow row = SeparatedRow.Read(lines, at, ',');
            if (row.Cells.Count != width) break;
            rows.Add(
                new RuledTextRow(
                    [.. row.Cells.Select(cell => cell.Split('\n', StringSplitOptions.TrimEntries))],
                    row.Lines
                )
            );
            at += row.Count;
        }

        return rows;
    }

    public override bool BeginsAt(IReadOnlyList<Line> lines, int at, YearContext years)
    {
        // A quoted cell may go on over lines; without quotes the commas of the line tell its width.
        ReadOnlySpan<char> text = lines[at].Raw;
        int commas = text.Count(',');
        if (commas == 0 || (commas + 1 < LeastColumns && !text.Contains('"'))) return false;
        SeparatedRow first = SeparatedRow.Read(lines, at, ',');
        if (first.Cells.Count < LeastColumns) return false;

        // A title may fill the first cell alone; the heads of the columns follow it in rows of the same width.
        int next = at;
        for (int row = 0; row < MostTitles && next < lines.Count && lines[next].Kind == LineKind.Text; row++)
        {
            SeparatedRow cells = SeparatedRow.Read(lines, next, ',');
            if (cells.Cells.Count != first.Cells.Count) return false;
            if (HeadsIn(cells, years) >= LeastHeads) return true;
            if (cells.Cells.Count(static cell => cell.Length > 0) > 1) return false;
            next += cells.Count;
        }

        return false;
    }

    private static int HeadsIn(SeparatedRow row, YearContext years)
    {
        int heads = 0;
        foreach (string cell in row.Cells)
        {
            if (HeadReader.Read(FoldedText.TextOf(cell).AsSpan().Trim(), years) is not null) heads++;
        }

        return heads;
    }

    private static int WidthAt(IReadOnlyList<Line> lines, int at) => SeparatedRow.Read(lines, at, ',').Cells.Count;
}
