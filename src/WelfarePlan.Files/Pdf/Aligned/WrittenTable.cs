using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Makes a table without lines of the cells that the page writes one after the other.</summary>
internal static class WrittenTable
{
    /// <summary>Makes the table, or null where the order of writing tells nothing.</summary>
    public static LaidGrid? TryMake(int page, IReadOnlyList<TextLine> lines, double[] columns)
    {
        if (columns.Length < 3 || lines.Count == 0) return null;
        List<AlignedLine> placed = [.. lines.Select(line => new AlignedLine(line, columns))];
        if (WrittenCells.TryMake(placed) is not { } cells || !cells.Exists(cell => cell.HasValue)) return null;
        (List<WrittenRow> rows, int heads) = WrittenRows.Of(cells);
        for (int row = 0; row < heads; row++) WrittenHeads.Widen(rows[row], row, cells, columns.Length - 1);
        List<LaidCell> laid = [.. cells.Select(cell => (cell, Text: CellLines.Of(cell.Columns.Runs, double.MaxValue)))
            .Where(pair => pair.Text.Count > 0)
            .Select(pair => new LaidCell(page, pair.cell.Box, pair.cell.Row, pair.cell.Columns.From, pair.cell.Height,
                pair.cell.Columns.To - pair.cell.Columns.From + 1, pair.Text))
            .OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
        return new(page, Boxes.Union(lines.Select(line => line.Box)), columns, rows.Count, laid, IsDrawn: false);
    }
}
