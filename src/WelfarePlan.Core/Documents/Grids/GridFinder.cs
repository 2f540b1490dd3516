using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Grids.Separated;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Sources;

namespace WelfarePlan.Documents.Grids;

/// <summary>Finds everything in a document that has rows and columns, wherever it came from, in printed
/// order.</summary>
internal static class GridFinder
{
    public static IReadOnlyList<GridMatrix> Find(DocumentText text, TextRows rows, YearContext years)
    {
        List<GridMatrix> found = [.. text.Grids.Select(grid => OfSource(grid, text, years))];
        if (text.Grids.Count == 0) found.AddRange(HtmlTables.Find(text.Lines, years));
        var taken = new LineSet();
        foreach (GridMatrix grid in found) taken.AddAll(grid.LineNumbers);
        List<GridMatrix> ruled =
            [.. RuledText.Find(text.Lines, years).Where(grid => !taken.ContainsAny(grid.LineNumbers))];
        found.AddRange(ruled);
        foreach (GridMatrix grid in ruled) taken.AddAll(grid.LineNumbers);
        foreach (TextTable table in new StackedTables(text.Lines, rows, taken, years).Find())
        {
            if (TextGrid.Build(table, text.Lines, years) is not { } grid) continue;
            found.Add(grid);
            taken.AddAll(grid.LineNumbers);
        }

        foreach (TextTable table in new TextTables(text.Lines, rows, taken).Find())
        {
            if (TextGrid.Build(table, text.Lines, years) is { } grid) found.Add(grid);
        }

        found.Sort(static (left, right) => left.Lines.First.CompareTo(right.Lines.First));
        return found;
    }

    private static GridMatrix OfSource(PlacedGrid placed, DocumentText text, YearContext years)
    {
        SourceGrid grid = placed.Grid;
        var cells = new List<CellToken>(grid.Cells.Count);
        for (int i = 0; i < grid.Cells.Count; i++)
        {
            GridCell cell = grid.Cells[i];
            Line line = text.Lines[placed.FirstLine - 1 + i];
            cells.Add(new CellToken(cell.Row, cell.Column, line.Raw, line.Text, line.Span, years)
            {
                RowSpan = cell.RowSpan,
                ColumnSpan = cell.ColumnSpan,
                Parts = cell.Lines,
                IsHeader = cell.IsHeader,
            });
        }

        return new GridMatrix(grid.Rows, grid.Columns, cells)
        {
            Lines = new LineSpan(placed.FirstLine, placed.FirstLine + grid.Cells.Count - 1),
            Caption = grid.Caption ?? LinesAbove.Caption(text.Lines, placed.FirstLine),
            Heading = LinesAbove.Heading(text.Lines, placed.FirstLine),
            PageName = placed.PageName,
            IsDrawn = grid.IsDrawn,
        };
    }
}
