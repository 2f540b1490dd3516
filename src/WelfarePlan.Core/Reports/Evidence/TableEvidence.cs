using WelfarePlan.Diagnostics;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Sources;

namespace WelfarePlan.Reports.Evidence;

/// <summary>Rows of a sheet or table with the cells of values marked, under the head of the table.</summary>
internal sealed class TableEvidence
{
    private const int MostColumns = 14;

    private readonly Dictionary<SourcePlace, (SourceGrid Grid, GridCell Cell)> _cells = [];

    public TableEvidence(SourceDocument? document)
    {
        foreach (SourceGrid grid in document?.Pages.SelectMany(page => page.Parts).OfType<SourceGrid>() ?? [])
        {
            foreach (GridCell cell in grid.Cells)
                if (cell.Place is not BoxPlace) _cells.TryAdd(cell.Place, (grid, cell));
        }
    }

    public void Write(HtmlWriter html, IReadOnlyList<ReadValue> values, SourcePlace? name)
    {
        var marks = new Dictionary<GridCell, Confidence>(ReferenceEqualityComparer.Instance);
        var grids = new List<SourceGrid>();
        foreach (ReadValue value in values)
        {
            if (value.Location is not { } location || !_cells.TryGetValue(location.Place, out var at)) continue;
            marks.TryAdd(at.Cell, location.Confidence);
            if (!grids.Contains(at.Grid, ReferenceEqualityComparer.Instance)) grids.Add(at.Grid);
        }

        GridCell? named = name is not null && _cells.TryGetValue(name, out var found) ? found.Cell : null;
        foreach (SourceGrid grid in grids) Write(html, grid, marks, named);
    }

    private static void Write(
        HtmlWriter html, SourceGrid grid, Dictionary<GridCell, Confidence> marks, GridCell? named)
    {
        GridCell?[][] matrix = MatrixOf(grid);
        GridCell[] wanted = [.. grid.Cells.Where(cell => marks.ContainsKey(cell) || ReferenceEquals(cell, named))];
        int heads = grid.Cells.Where(cell => cell.Row == 0).Select(cell => cell.RowSpan).DefaultIfEmpty(1).Max();
        int[] rows = [.. Enumerable.Range(0, heads).Concat(wanted.Select(cell => cell.Row)).Distinct().Order()];
        bool[] columns = [.. Enumerable.Range(0, grid.Columns).Select(column =>
            grid.Columns <= MostColumns || wanted.Any(cell => Covers(cell, column)))];
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group")).Open("table");
        foreach (int row in rows)
        {
            html.Open("tr");
            for (int column = 0; column < grid.Columns; column++)
            {
                GridCell? cell = matrix[row][column];
                if (!columns[column] || (cell is not null && column > cell.Column && columns[column - 1])) continue;
                WriteCell(html, cell, cell is not null && marks.TryGetValue(cell, out Confidence sure) ? sure : null);
            }

            html.Close("tr");
        }

        html.Close("table").Close("div");
    }

    private static void WriteCell(HtmlWriter html, GridCell? cell, Confidence? confidence)
    {
        string? span = cell is { ColumnSpan: > 1 } ? ShownText.Count(cell.ColumnSpan) : null;
        html.Open("td", ("colspan", span), ("class", confidence is { } sure ? PageDrawing.ClassOf(sure) : null));
        html.Text(string.Join('\n', cell?.Lines ?? [])).Close("td");
    }

    private static GridCell?[][] MatrixOf(SourceGrid grid)
    {
        GridCell?[][] matrix = [.. Enumerable.Range(0, grid.Rows).Select(_ => new GridCell?[grid.Columns])];
        foreach (GridCell cell in grid.Cells)
        {
            for (int row = cell.Row; row < Math.Min(grid.Rows, cell.Row + cell.RowSpan); row++)
            {
                for (int column = cell.Column; column < Math.Min(grid.Columns, cell.Column + cell.ColumnSpan); column++)
                    matrix[row][column] = cell;
            }
        }

        return matrix;
    }

    private static bool Covers(GridCell cell, int column) =>
        column >= cell.Column && column < cell.Column + cell.ColumnSpan;
}
