using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>サロンの数【か所】 over 72 | 85 | 100: in a block that one cell of the stub heads, words across the columns of
/// values name what stands below them.</summary>
internal static class NamesAcross
{
    public static CellToken? At(GridSection section, List<GridColumn> columns, TableStub stub, int row)
    {
        CellToken? across = null;
        foreach (GridColumn column in columns)
        {
            if (column.IsValue) across ??= section.Grid[row, column.Index];
        }

        bool isName =
            across is { ColumnSpan: > 1, RowSpan: 1, Value: null or { Amount: null }, IsMissing: false }
            && across.Row == row
            && IsAlone(section, columns, across, row)
            && row + 1 < section.Grid.Rows
            && AnyLetter.IsIn(across.Text)
            && !across.Text.Contains('。', StringComparison.Ordinal)
            && IsUnder(section, stub, (across, row), row + 1);
        return isName && HoldsAmounts(section, across!, row + 1) ? across : null;
    }

    /// <summary>Returns whether a row stands in the block of a name across its values.</summary>
    public static bool IsUnder(GridSection section, TableStub stub, (CellToken Cell, int Row) above, int row)
    {
        bool hasStub = false;
        foreach (int column in stub.Names)
        {
            CellToken? cell = section.Grid[above.Row, column];
            if (!ReferenceEquals(cell, section.Grid[row, column])) return false;
            hasStub |= cell is not null;
        }

        return hasStub;
    }

    private static bool IsAlone(GridSection section, List<GridColumn> columns, CellToken across, int row)
    {
        foreach (GridColumn column in columns)
        {
            if (column.IsValue && !IsOrEmpty(section.Grid[row, column.Index], across)) return false;
        }

        return true;
    }

    private static bool IsOrEmpty(CellToken? cell, CellToken across) => cell is null || ReferenceEquals(cell, across);

    private static bool HoldsAmounts(GridSection section, CellToken across, int row)
    {
        for (int column = across.Column; column <= across.LastColumn; column++)
        {
            if (section.Grid[row, column] is { IsAmount: true, ColumnSpan: 1 }) return true;
        }

        return false;
    }
}
