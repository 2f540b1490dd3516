using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids;

/// <summary>Parts a row that holds several of its kind, counted in every cell: ①開催回数 ②参加者数 beside ①3回
/// ②80人.</summary>
internal static class ItemRows
{
    private const int LeastCells = 2;

    public static GridMatrix Split(GridMatrix grid, YearContext years)
    {
        int[] counts = [.. Enumerable.Range(0, grid.Rows).Select(row => ItemsIn(grid, row))];
        if (Array.TrueForAll(counts, count => count == 1)) return grid;
        int[] starts = new int[grid.Rows + 1];
        for (int row = 0; row < grid.Rows; row++) starts[row + 1] = starts[row] + counts[row];
        var cells = new List<CellToken>();
        foreach (CellToken cell in grid.Cells)
        {
            List<string>? items = cell.RowSpan == 1 && counts[cell.Row] > 1 ? ItemsOf(cell) : null;
            int end = starts[Math.Min(cell.LastRow, grid.Rows - 1) + 1];
            if (items is null) cells.Add(cell.At(starts[cell.Row], end - starts[cell.Row]));
            else
                for (int i = 0; i < items.Count; i++)
                    cells.Add(
                        new CellToken(
                            starts[cell.Row] + i, cell.Column, items[i], FoldedText.TextOf(items[i]), cell.Lines, years
                        )
                        {
                            ColumnSpan = cell.ColumnSpan,
                            Parts = [items[i]],
                        }
                    );
        }

        return grid.With(starts[grid.Rows], cells, grid.HeadRows == 0 ? 0 : starts[grid.HeadRows]);
    }

    /// <summary>Returns how many rows a row holds: 1 where its cells do not count the same.</summary>
    private static int ItemsIn(GridMatrix grid, int row)
    {
        int count = 0;
        int cells = 0;
        bool hasName = false;
        foreach (CellToken cell in grid.Row(row))
        {
            if (cell.Row != row || ItemsOf(cell) is not { } items)
            {
                // A value of only one of them, and nothing says of which.
                if (cells > 0 && cell.IsAmount) return 1;
                continue;
            }

            if (count > 0 && items.Count != count) return 1;
            count = items.Count;
            hasName |= items.TrueForAll(item => ValueReader.Read(FoldedText.TextOf(item), YearContext.None) is null);
            cells++;
        }

        return cells >= LeastCells && hasName ? count : 1;
    }

    /// <summary>Returns the items ① ② … of a cell without their numbers, or null where it is no such list.</summary>
    private static List<string>? ItemsOf(CellToken cell)
    {
        if (cell.Parts.Count < 2) return null;
        var items = new List<string>();
        foreach (string part in cell.Parts)
        {
            string text = part.Trim();
            if (text.Length == 0) continue;
            bool isNext = NumberSigns.IsCircled(text[0]) && NumberSigns.ToCount(text.AsSpan(0, 1)) == items.Count + 1;
            if (isNext) items.Add(text[1..].Trim());
            else if (items.Count == 0) return null;
            else items[^1] = JapaneseLines.Join([items[^1], text]);
        }

        return items.Count > 1 ? items : null;
    }
}
