using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Grids;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Sheets;

/// <summary>Writes the blocks of a sheet down as lines and grids.</summary>
internal sealed class SheetParts(SheetContent sheet, FileReading reading, List<SourcePart> parts)
{
    public void CheckDepth(int depth) => reading.CheckDepth(depth);

    public void AddBlock(List<SheetItem> block)
    {
        if (IsText(block))
        {
            foreach (SheetItem item in block.Where(item => item.HasText).OrderBy(item => item.Top)) AddLines(item);
            return;
        }

        var grid = new GridBuilder(reading);
        foreach (SheetItem item in block)
        {
            grid.Add(new(item.Top, item.Left, PlainText.Lines(item.Cell.Text), PlaceOf(item))
            {
                RowSpan = item.Bottom - item.Top + 1,
                ColumnSpan = item.Right - item.Left + 1,
            });
        }

        CellArea whole = block.Select(item => item.Area).Aggregate((left, right) => left.Union(right));
        if (grid.Build(sheet.PlaceOf(whole)) is { } built) parts.Add(built);
    }

    public void AddLines(SheetItem item)
    {
        foreach (string line in PlainText.Lines(item.Cell.Text))
        {
            parts.Add(new SourceLine(line, PlaceOf(item)) { IsBold = item.Cell.IsBold, FontSize = item.Cell.FontSize });
        }
    }

    private static bool IsText(List<SheetItem> block) =>
        block.Where(item => item.HasText).GroupBy(item => item.Top).All(row => !row.Skip(1).Any());

    // A merged area goes by the name of its first cell, as spreadsheets say it.
    private SourcePlace PlaceOf(SheetItem item) => sheet.PlaceOf(CellArea.Of(item.Area.Row, item.Area.Column));
}
