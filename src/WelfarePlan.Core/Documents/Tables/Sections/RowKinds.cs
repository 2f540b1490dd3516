using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>Tells heads, titles and rows apart by what their cells say.</summary>
internal static class RowKinds
{
    private const int LeastColumnsUnderTitle = 3;

    // Half of the cells of a head row are words that head columns; the rest are names of a plan's own making.
    private const double LeastShareOfHeads = 0.5;

    // Several known heads among short words: a plan may have names of its own for the rest.
    private const int LeastHeads = 2;
    private const int LongestHead = 12;

    // これまでの取組（令和３～６年度）
    private const int LongestPlainHead = 24;

    // 制限なし may stand where the first amount would.
    private const int MostRowsToAmount = 4;

    public static RowKind Of(GridMatrix grid, int row)
    {
        int cells = 0;
        double heads = 0;
        int wholes = 0;
        int longest = 0;
        bool hasWhole = false;
        bool hasAmount = false;
        bool hasPlainHead = false;
        int dated = 0;
        CellToken? only = null;
        foreach (CellToken cell in grid.Row(row))
        {
            cells++;
            only = cell;
            hasAmount |= cell.IsAmount;
            hasWhole |= IsWholeHead(cell);
            if (IsWholeHead(cell)) wholes++;
            hasPlainHead |= IsDatedRole(grid, cell) || IsOverDepartments(grid, cell);
            longest = Math.Max(longest, cell.Text.Length);
            heads += WeightOf(cell);
            if (cell.OwnYear is not null) dated++;
        }

        if (cells == 0) return RowKind.Empty;
        if (cells == 1 && IsTitle(grid, only!)) return RowKind.Title;
        if (cells == 2 && row == 0 && IsTitleWithUnit(grid)) return RowKind.Title;
        if (cells > 1 && NamedTable.At(grid, row) is not null) return RowKind.Title;
        if (hasWhole && cells > 1 && FieldRows.Is(grid, row)) return RowKind.Field;
        bool isHead =
            !hasAmount
            && hasWhole
            && cells > 1
            && (heads >= cells * LeastShareOfHeads || (wholes >= LeastHeads && longest <= LongestHead)
                || (hasPlainHead && longest <= LongestPlainHead && OpensGrid(grid, row)));

        // ものさし | スタート（R5） | ゴール（R11）: words of the plan's own over the first row of values.
        bool isOfOwnWords =
            !hasAmount && cells > dated && dated >= LeastHeads && longest <= LongestHead && OpensGrid(grid, row);
        return isHead || isOfOwnWords ? RowKind.Head : RowKind.Body;
    }

    /// <summary>指標1 出前講座の回数 | 単位：回 over years and rows of 目標 and 実績: what all of them are of.</summary>
    private static bool IsTitleWithUnit(GridMatrix grid) =>
        grid.Row(0).ToList() is [{ Column: 0, ColumnSpan: > 1, Label: null, IsAmount: false }, { } unit]
        && UnitCells.UnitOf(unit) is not null;

    private static bool OpensGrid(GridMatrix grid, int row)
    {
        for (int above = 0; above < row; above++)
        {
            if (grid.Row(above).Skip(1).Any()) return false;
        }

        return true;
    }

    public static bool HasAmount(GridMatrix grid, int row)
    {
        foreach (CellToken cell in grid.Row(row))
        {
            if (cell.IsAmount) return true;
        }

        return false;
    }

    private static bool IsWholeHead(CellToken cell) =>
        cell.IsHeader == true || cell.IsYear || cell.Label is { Coverage: HeadCoverage.Whole };

    /// <summary>令和９年度のめざす数 over 50か所, whatever the plan calls its other columns.</summary>
    private static bool IsDatedRole(GridMatrix grid, CellToken cell) =>
        cell.Label is { Coverage: HeadCoverage.Whole, Role: { HasYear: true } role }
        && role.Role is RoleKind.Target or RoleKind.Actual or RoleKind.Baseline
        && IsOverAmounts(grid, cell);

    /// <summary>担当課 over 福祉課: nothing but the head of a column stands so.</summary>
    private static bool IsOverDepartments(GridMatrix grid, CellToken cell) =>
        cell is { Column: > 0, Label: { Coverage: HeadCoverage.Whole, Role.Role: RoleKind.Department } }
        && cell.LastRow + 1 < grid.Rows
        && grid[cell.LastRow + 1, cell.Column] is { } below
        && DepartmentSigns.Of(below.Text) == DepartmentSign.Plain;

    private static bool IsOverAmounts(GridMatrix grid, CellToken head)
    {
        int last = Math.Min(grid.Rows - 1, head.LastRow + MostRowsToAmount);
        for (int row = head.LastRow + 1; row <= last; row++)
        {
            if (grid[row, head.Column] is { IsAmount: true }) return true;
        }

        return false;
    }

    private static double WeightOf(CellToken cell)
    {
        if (IsWholeHead(cell)) return 1;
        return cell.Label is not null || cell.IsUnit ? 0.5 : 0;
    }

    // A lone word in the first of several columns captions what follows; a lone number is a value.
    private static bool IsTitle(GridMatrix grid, CellToken cell) =>
        !cell.IsAmount && !cell.IsMissing
        && (
            cell.ColumnSpan >= Math.Max(2, grid.Columns - 1)
            || (cell.Column == 0 && grid.Columns >= LeastColumnsUnderTitle && cell.RowSpan == 1)
        );
}
