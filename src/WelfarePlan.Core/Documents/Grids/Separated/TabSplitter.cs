using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>Rows with tabulators between their cells, as they come out of a sheet or a web page.</summary>
internal sealed class TabSplitter : RowSplitter
{
    public override List<RuledTextRow> Take(IReadOnlyList<Line> lines, ref int at)
    {
        var rows = new List<RuledTextRow>();
        while (at < lines.Count && lines[at].Kind == LineKind.Text && HasTab(lines[at]))
        {
            SeparatedRow row = SeparatedRow.Read(lines, at, '\t');
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

    public override bool BeginsAt(IReadOnlyList<Line> lines, int at, YearContext years) => HasTab(lines[at]);

    private static bool HasTab(Line line) => line.Raw.AsSpan().Trim().Contains('\t');
}
