using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>Tells the rows of a form, in which labels and what they name stand beside each other: 事業名 | 見守り活動 | 担当 |
/// 地域福祉係.</summary>
internal static class FieldRows
{
    private const int LongestLead = 6;
    private const int LongestOwnLabel = 6;

    public static bool Is(GridMatrix grid, int row) => HasPairs(grid, row) && !HeadsColumns(grid, row);

    /// <summary>Returns whether a cell labels what stands beside it in a form; 数値目標 does beside words.</summary>
    private static bool IsLabel(CellToken cell) =>
        cell is { IsYear: false, Label: { Coverage: HeadCoverage.Whole, Role: { HasYear: false } label } }
        && (!label.Role.IsValue() || label.Role == RoleKind.Target)
        && label.Role is not (RoleKind.Unit or RoleKind.Number or RoleKind.Rate or RoleKind.Unknown)
        && label is not { Role: RoleKind.Name, SaysIndicator: true };

    // 事業名 | 見守り活動 | 整理番号 | 3: behind a pair, a short word may be a label that only the plan has.
    private static bool IsOwnLabel(CellToken cell) =>
        cell is { IsYear: false, IsMissing: false, Value: null, Label: null or { Role.Role: RoleKind.Number } }
        && cell.Text.Length is > 1 and <= LongestOwnLabel;

    private static bool HasPairs(GridMatrix grid, int row)
    {
        CellToken? label = null;
        int pairs = 0;
        int leads = 0;
        foreach (CellToken cell in grid.Row(row))
        {
            if (cell.Row != row) continue;
            bool isOwn = label is null && pairs > 0 && IsOwnLabel(cell);
            bool isLabel = isOwn || IsLabel(cell);
            if (isLabel == label is not null)
            {
                // No.1 or a mark may stand before the first label.
                bool isLead = !isLabel && pairs == 0 && ++leads == 1 && cell.Text.Length <= LongestLead;
                if (!isLead) return false;
                continue;
            }

            // A value beside its name is a row of a table.
            bool isHead = cell.IsYear || cell.Label is { Coverage: HeadCoverage.Whole };
            bool isBesideOwn = label is { Label: null or { Role.Role: RoleKind.Number } };
            if (!isLabel && !isBesideOwn && (cell.Value is not null || isHead)) return false;
            if (!isLabel) pairs++;
            label = isLabel ? cell : null;
        }

        return label is null && pairs > 0;
    }

    // おもな事業 | ◇茶の間の応援: no head begins with the mark of a list.
    private static bool HoldsList(GridMatrix grid, int row)
    {
        foreach (CellToken cell in grid.Row(row))
        {
            if (cell.Column > 0 && cell.Text is [var mark, _, ..] && Bullets.IsMark(mark) && mark != '-') return true;
        }

        return false;
    }

    /// <summary>事業名 | ねらい | 担当課 | 時期: with rows of the same cells below, none of which begins with a label, the words
    /// head columns.</summary>
    private static bool HeadsColumns(GridMatrix grid, int row)
    {
        int below = row + 1;
        if (below >= grid.Rows) return row == 0;
        if (HoldsList(grid, row)) return false;
        CellToken? first = null;
        foreach (CellToken cell in grid.Row(below))
        {
            if (cell.Row != below) continue;
            first ??= cell;
            bool isSameCell = grid[row, cell.Column] is { } above && above.Column == cell.Column && above.Row == row;
            if (!isSameCell) return false;
        }

        // What begins with a label is a row of the form, or heads the table below it.
        return first?.Label is not { Coverage: HeadCoverage.Whole };
    }
}
