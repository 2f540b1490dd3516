namespace WelfarePlan.Files.Sheets;

/// <summary>A block of cells of a sheet, counted from 1, the last row and column included.</summary>
internal readonly record struct CellArea(int Row, int Column, int LastRow, int LastColumn)
{
    public bool IsBlock => LastRow > Row || LastColumn > Column;

    public static CellArea Of(int row, int column) => new(row, column, row, column);

    public CellArea Union(CellArea other) => new(
        Math.Min(Row, other.Row), Math.Min(Column, other.Column),
        Math.Max(LastRow, other.LastRow), Math.Max(LastColumn, other.LastColumn));
}
