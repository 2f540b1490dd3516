using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>年度 over 令和３年度, 令和４年度 …, beside one name: each row holds the values of a year.</summary>
internal static class YearsDown
{
    private const double Most = 0.6;

    /// <summary>Marks the column of years and the columns of values that it dates.</summary>
    public static void Date(GridSection section, List<GridColumn> columns)
    {
        int years = columns.FindIndex(column =>
            column is { Use: ColumnUse.Other, Label.Role: RoleKind.Year or RoleKind.Note }
            && ColumnCells.Of(section, column.Index).AreYears
            && RunsBesideOneName(section, column.Index));
        if (years < 0) return;
        int least = (int)(ColumnCells.Of(section, years).Filled * Most);
        bool dates = false;
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i] is not { IsValue: true, Label.HasYear: false } column) continue;
            if (column.Label.Role == RoleKind.Baseline || ColumnCells.Of(section, i).Filled < least) continue;
            columns[i] = column with { IsDatedByRow = true };
            dates = true;
        }

        if (dates) columns[years] = columns[years] with { Use = ColumnUse.YearOfRow };
    }

    private static bool RunsBesideOneName(GridSection section, int years)
    {
        int above = -1;
        foreach (BodyRow row in section.Body)
        {
            bool isSame = above >= 0 && SharesName(section, above, row.Row, years);
            if (isSame && IsNextYear(section, above, row.Row, years)) return true;
            above = row.Row;
        }

        return false;
    }

    private static bool IsNextYear(GridSection section, int above, int row, int years) =>
        section.Grid[above, years] is { IsYear: true } first
        && section.Grid[row, years] is { IsYear: true } second
        && first.Text != second.Text;

    /// <summary>Returns whether the words left of the years are those of the row above, or not printed again.</summary>
    private static bool SharesName(GridSection section, int above, int row, int years)
    {
        bool hasName = false;
        for (int column = 0; column < years; column++)
        {
            CellToken? first = section.Grid[above, column];
            if (section.Grid[row, column] is { } second && second.Text != first?.Text) return false;
            hasName |= first is { IsAmount: false };
        }

        return hasName;
    }
}
