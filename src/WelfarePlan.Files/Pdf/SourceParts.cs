using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pages;
using WelfarePlan.Files.Pdf.Pieces;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Pdf;

/// <summary>Writes laid-out pages as parts of the neutral document.</summary>
internal static class SourceParts
{
    public static SourcePage Page(LaidPage page) => new()
    {
        Number = page.Number,
        Width = page.Width > 0 ? Round(page.Width) : null,
        Height = page.Height > 0 ? Round(page.Height) : null,
        IsPicture = page.IsPicture,
        Parts = [.. page.Parts.Select(Part)],
    };

    private static SourcePart Part(LaidPart part) => part is LaidGrid grid ? Grid(grid) : Line((LaidLine)part);

    private static SourceLine Line(LaidLine line) => new(line.Text, Place(line.Page, line.Box))
    {
        FontSize = Round(line.Size),
        IsBold = line.IsBold,
        Indent = Round(line.Indent),
    };

    private static SourceGrid Grid(LaidGrid grid)
    {
        IEnumerable<GridCell> cells = grid.Cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).Select(Cell);
        return new(grid.Rows, grid.Columns, [.. cells], Place(grid.Page, grid.Box)) { IsDrawn = grid.IsDrawn };
    }

    private static GridCell Cell(LaidCell cell) => new(cell.Row, cell.Column, cell.Lines, Place(cell.Page, cell.Box))
    {
        RowSpan = cell.RowSpan,
        ColumnSpan = cell.ColumnSpan,
    };

    private static BoxPlace Place(int page, SourceBox box) =>
        new(page, new(Round(box.Left), Round(box.Top), Round(box.Right), Round(box.Bottom)));

    private static double Round(double points) => Math.Round(points, 1);
}
