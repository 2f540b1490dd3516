using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>What a row says of its indicator in columns of their own: unit, direction, departments.</summary>
internal static class RowDetails
{
    public static string? UnitOf(GridSection section, List<GridColumn> columns, int row) =>
        CellIn(ColumnUse.Unit, section, columns, row) is { } cell && cell.Column != section.Grid.NameColumn
            ? Unframed(cell.Text)
            : null;

    // （人）; 来る人（のべ） keeps its bracket.
    private static string Unframed(string text) =>
        text is ['(' or '（', _, .., ')' or '）'] ? text[1..^1] : text;

    public static Direction? DirectionOf(GridSection section, List<GridColumn> columns, int row) =>
        CellIn(ColumnUse.Direction, section, columns, row) is { } cell
            ? cell.Value?.Direction ?? CellWords.DirectionIn(cell.Text)
            : null;

    public static IReadOnlyList<string> DepartmentsOf(
        GridSection section, List<GridColumn> columns, int row) =>
        CellIn(ColumnUse.Department, section, columns, row) is { } cell
            ? DepartmentNames.Split(string.Join('\n', cell.Parts))
            : [];

    private static CellToken? CellIn(ColumnUse use, GridSection section, List<GridColumn> columns, int row)
    {
        foreach (GridColumn column in columns)
        {
            if (column.Use == use && section.Grid[row, column.Index] is { } cell) return cell;
        }

        return null;
    }
}
