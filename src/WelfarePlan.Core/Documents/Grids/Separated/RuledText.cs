using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>Grids of text whose cells are parted by something that one can see or count on: bars, tabulators,
/// commas.</summary>
internal static class RuledText
{
    private const int LeastRows = 2;
    private const int LeastColumns = 4;

    public static IEnumerable<GridMatrix> Find(IReadOnlyList<Line> lines, YearContext years)
    {
        int lastWidth = 0;
        for (int at = 0; at < lines.Count;)
        {
            if (RowSplitters.For(lines, at, years) is not { } splitter)
            {
                at++;
                continue;
            }

            int next = at;
            List<RuledTextRow> rows = splitter.Take(lines, ref next);
            int width = rows.Count > 0 ? rows[0].Cells.Count : 0;
            bool isHeader =
                rows.Count == 1
                && width >= LeastColumns
                && rows[0]
                    .Cells.Count(cell =>
                        HeadReader.Read(FoldedText.TextOf(JapaneseLines.Join(cell)).Trim(), years) is not null
                    )
                    > width / 2;

            // Headings between the rows cut a table into pieces of one width.
            if (rows.Count >= LeastRows || isHeader || (rows.Count == 1 && width == lastWidth))
                yield return Build(rows, lines, at, next, years);
            if (rows.Count >= LeastRows || isHeader) lastWidth = width >= LeastColumns ? width : 0;
            at = Math.Max(next, at + 1);
        }
    }

    private static GridMatrix Build(
        List<RuledTextRow> rows, IReadOnlyList<Line> lines, int from, int next, YearContext years
    )
    {
        int columns = rows.Max(row => row.Cells.Count);
        var cells = new List<CellToken>();
        for (int row = 0; row < rows.Count; row++)
        {
            for (int column = 0; column < rows[row].Cells.Count; column++)
            {
                string[] parts = rows[row].Cells[column];
                string raw = JapaneseLines.Join(parts);
                cells.Add(
                    new CellToken(row, column, raw, FoldedText.TextOf(raw), rows[row].Lines, years) { Parts = parts }
                );
            }
        }

        return new GridMatrix(rows.Count, columns, cells)
        {
            Lines = new LineSpan(lines[from].Number, lines[next - 1].Number),
            Caption = LinesAbove.Caption(lines, lines[from].Number),
            Heading = LinesAbove.Heading(lines, lines[from].Number),
        };
    }
}
