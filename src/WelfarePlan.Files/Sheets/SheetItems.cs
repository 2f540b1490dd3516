namespace WelfarePlan.Files.Sheets;

/// <summary>Makes items of the cells of a sheet: merged areas as one, hidden rows and columns gone.</summary>
internal static class SheetItems
{
    public static List<SheetItem> Of(SheetContent sheet)
    {
        var items = new List<SheetItem>();
        var merges = new MergedAreas(sheet.Merges);
        foreach (IGrouping<int, SheetCell> row in sheet.Cells.GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            merges.MoveTo(row.Key);
            SheetCell[] cells = [.. row.OrderBy(cell => cell.Column)];
            for (int at = 0; at < cells.Length; at++)
            {
                CellArea area = merges.Covering(cells[at].Column) ?? CellArea.Of(cells[at].Row, cells[at].Column);
                bool isHeadOfArea = area.Row == cells[at].Row && area.Column == cells[at].Column;
                if (isHeadOfArea && Place(sheet, cells, at, area) is { } item) items.Add(item);
            }
        }

        return items;
    }

    private static SheetItem? Place(SheetContent sheet, SheetCell[] row, int at, CellArea area)
    {
        int top = sheet.HiddenRows.Visible(area.Row);
        int left = sheet.HiddenColumns.Visible(area.Column);
        int bottom = sheet.HiddenRows.Visible(area.LastRow + 1) - 1;
        int right = sheet.HiddenColumns.Visible(area.LastColumn + 1) - 1;
        if (bottom < top || right < left) return null;

        int next = at + 1 < row.Length ? row[at + 1].Column : int.MaxValue;
        int reach = row[at].Overflows && !area.IsBlock ? Reach(sheet, row[at], next) : area.LastColumn;
        return new(row[at], area, top, left, bottom, right)
        {
            Reach = Math.Max(right, sheet.HiddenColumns.Visible(reach + 1) - 1),
        };
    }

    private static int Reach(SheetContent sheet, SheetCell cell, int next)
    {
        double rest = cell.Text.Split('\n').Max(TextWidth.Of) - sheet.WidthOf(cell.Column);
        int column = cell.Column;
        while (rest > 0 && column + 1 < next && column < cell.Column + cell.Text.Length * 4)
        {
            column++;
            if (!sheet.HiddenColumns.Contains(column)) rest -= Math.Max(sheet.WidthOf(column), 0.1);
        }

        return column;
    }
}
