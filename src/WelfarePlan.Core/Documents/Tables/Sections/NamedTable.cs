using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>A row that names the one indicator of the table below it: 評価指標 | 相談件数 | 単位 | 件 over heads of years or
/// roles.</summary>
/// <param name="Name">The cell of the name.</param>
/// <param name="Unit">The unit beside it, or null.</param>
internal sealed record NamedTable(CellToken Name, string? Unit)
{
    private const int LeastHeads = 2;
    private const int LongestLabel = 12;
    private const string Numbers = "0123456789 ①②③④⑤⑥⑦⑧⑨";

    public static NamedTable? At(GridMatrix grid, int row)
    {
        if (row + 1 >= grid.Rows) return null;
        CellToken? name = null;
        CellToken? label = null;
        string? unit = null;
        int place = 0;
        foreach (CellToken cell in grid.Row(row))
        {
            if (cell.Row != row || cell.RowSpan > 1) return null;
            switch (place++)
            {
                case 0 when IsNameLabel(cell):
                    break;
                case 1 when cell is { ColumnSpan: > 1, Label: null, IsAmount: false, IsMissing: false, IsYear: false }:
                    name = cell;
                    break;
                case 2 when UnitCells.UnitOf(cell) is { } told:
                    unit = told;
                    break;
                case 2 when cell.Label is { Coverage: HeadCoverage.Whole, Role.Role: RoleKind.Unit }:
                    label = cell;
                    break;
                case 3 when label is not null:
                    (unit, label) = (cell.Text, null);
                    break;
                default:
                    return null;
            }
        }

        return name is not null && label is null && HeadsBelow(grid, name) >= LeastHeads ? new(name, unit) : null;
    }

    // 指標, 評価指標①, 成果指標2
    private static bool IsNameLabel(CellToken cell) =>
        cell.Column == 0
        && cell.Text.Length <= LongestLabel
        && RoleWords.SaysIndicator(cell.Text)
        && RoleWords.TryFind(cell.Text.AsSpan().TrimEnd(Numbers), out RoleKind role)
        && role == RoleKind.Name;

    private static int HeadsBelow(GridMatrix grid, CellToken name)
    {
        int heads = 0;
        foreach (CellToken cell in grid.Row(name.Row + 1))
        {
            if (cell.Column < name.Column || cell.Column > name.LastColumn) continue;
            bool isHead = cell.IsYear
                || cell.Label is { Coverage: HeadCoverage.Whole, Role: { } role } && role.Role.IsValue();
            if (isHead) heads++;
        }

        return heads;
    }
}
