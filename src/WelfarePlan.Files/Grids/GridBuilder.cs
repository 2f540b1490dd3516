using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Grids;

/// <summary>Puts cells with spans together to a grid in which none overlaps another.</summary>
/// <remarks>
/// Rows and columns in which no cell begins carry nothing and go: editors leave them behind where borders were dragged,
/// and graph-paper sheets are made of them.
/// </remarks>
internal sealed class GridBuilder(FileReading reading)
{
    private readonly List<GridCell> _cells = [];

    public bool IsEmpty => _cells.All(cell => cell.Lines.Count == 0);

    public void Add(GridCell cell)
    {
        reading.CountCells(1);
        _cells.Add(cell);
    }

    public SourceGrid? Build(SourcePlace place, string? caption = null)
    {
        if (_cells.Count == 0) return null;
        int[] rows = Starts(cell => cell.Row);
        int[] columns = Starts(cell => cell.Column);
        if ((long)rows.Length * columns.Length > reading.Limits.MaximumCells)
        {
            throw FileReading.Beyond("cells", reading.Limits.MaximumCells);
        }

        bool[][] taken = [.. rows.Select(_ => new bool[columns.Length])];
        var placed = new List<GridCell>(_cells.Count);
        foreach (GridCell cell in _cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column))
        {
            (int row, int rowSpan) = Squeeze(rows, cell.Row, cell.RowSpan);
            (int column, int columnSpan) = Squeeze(columns, cell.Column, cell.ColumnSpan);
            if (taken[row][column]) continue;

            columnSpan = FreeColumns(taken, row, column, columnSpan);
            rowSpan = FreeRows(taken, row, column, rowSpan, columnSpan);
            placed.Add(cell with { Row = row, Column = column, RowSpan = rowSpan, ColumnSpan = columnSpan });
        }

        return new(rows.Length, columns.Length, placed, place) { Caption = caption };
    }

    private int[] Starts(Func<GridCell, int> start) => [.. _cells.Select(start).Distinct().Order()];

    private static (int Index, int Span) Squeeze(int[] starts, int start, int span)
    {
        int first = Array.BinarySearch(starts, start);
        int end = Array.BinarySearch(starts, start + span);
        return (first, (end < 0 ? ~end : end) - first);
    }

    private static int FreeColumns(bool[][] taken, int row, int column, int span)
    {
        int free = 1;
        while (free < span && !taken[row][column + free]) free++;
        return free;
    }

    private static int FreeRows(bool[][] taken, int row, int column, int rowSpan, int columnSpan)
    {
        int free = 0;
        while (free < rowSpan && Enumerable.Range(column, columnSpan).All(at => !taken[row + free][at]))
        {
            for (int at = column; at < column + columnSpan; at++) taken[row + free][at] = true;
            free++;
        }

        return free;
    }
}
