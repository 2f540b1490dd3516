using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>Departments across the head and a mark under each that has a part in the row: they become one column that
/// names them.</summary>
internal static class MarkedDepartments
{
    private const string Marks = "●○◎〇◯✓✔☑レ";
    private const string Head = "担当課";
    private const int LeastColumns = 2;
    private const int LeastRows = 2;
    private const int MostHeadRows = 3;

    /// <summary>Returns the grid with one column of departments, or the grid itself where no marks tell them.</summary>
    public static GridMatrix Join(GridMatrix grid, YearContext years)
    {
        for (int head = 0; head < Math.Min(grid.Rows - LeastRows, MostHeadRows); head++)
        {
            int first = 0;
            while (first < grid.Columns && !IsDepartment(grid, head, first)) first++;
            int end = first;
            while (end < grid.Columns && IsDepartment(grid, head, end)) end++;
            if (end - first < LeastColumns) continue;
            return first > 0 && AreMarked(grid, head, first, end) ? Join(grid, head, first, end, years) : grid;
        }

        return grid;
    }

    private static bool IsDepartment(GridMatrix grid, int row, int column) =>
        grid[row, column] is { ColumnSpan: 1 } cell && cell.LastRow == row
        && DepartmentSigns.Of(cell.Text) == DepartmentSign.Plain;

    private static bool IsMark(CellToken cell) =>
        cell.Text.Length == 1 && Marks.Contains(cell.Text[0], StringComparison.Ordinal);

    /// <summary>Nothing but marks stands there, in most of the rows.</summary>
    private static bool AreMarked(GridMatrix grid, int head, int first, int end)
    {
        int marked = 0;
        for (int row = head + 1; row < grid.Rows; row++)
        {
            bool hasMark = false;
            for (int column = first; column < end; column++)
            {
                if (grid[row, column] is not { } cell) continue;
                if (!IsMark(cell) && !cell.IsMissing) return false;
                hasMark |= IsMark(cell);
            }

            if (hasMark) marked++;
        }

        return marked * 2 > grid.Rows - head - 1;
    }

    private static GridMatrix Join(GridMatrix grid, int head, int first, int end, YearContext years)
    {
        int gone = end - first - 1;
        var cells = new List<CellToken>();
        foreach (CellToken cell in grid.Cells)
        {
            if (cell.Column >= first && cell.LastColumn < end) continue;
            int column = cell.Column < first ? cell.Column : Math.Max(first, cell.Column - gone);
            int last = cell.LastColumn < first ? cell.LastColumn : Math.Max(first, cell.LastColumn - gone);
            cells.Add(cell.Within(cell.Row, cell.RowSpan, column, last - column + 1));
        }

        CellToken over = grid[head, first]!;
        cells.Add(
            new CellToken(head, first, Head, Head, over.Lines, years) { Parts = [Head], IsHeader = over.IsHeader });
        for (int row = head + 1; row < grid.Rows; row++)
        {
            if (Named(grid, head, row, first, end, years) is { } named) cells.Add(named);
        }

        return grid.With(grid.Rows, grid.Columns - gone, cells, grid.HeadRows);
    }

    private static CellToken? Named(GridMatrix grid, int head, int row, int first, int end, YearContext years)
    {
        var names = new List<CellToken>();
        LineSpan lines = default;
        for (int column = first; column < end; column++)
        {
            if (grid[row, column] is not { } cell || !IsMark(cell)) continue;
            lines = lines.Union(cell.Lines);
            names.Add(grid[head, column]!);
        }

        return names.Count == 0
            ? null
            : new CellToken(
                row, first, string.Join('、', names.Select(static name => name.Raw)),
                string.Join('、', names.Select(static name => name.Text)), lines, years)
            {
                Parts = [.. names.Select(static name => name.Raw)],
            };
    }
}
