using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Puts together what head and row say of a value: its role and its year.</summary>
internal static class ValueLabels
{
    /// <summary>Returns the label of the value in a column and a row.</summary>
    /// <param name="section">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="column">The column of the value.</param>
    /// <param name="row">The row of the value.</param>
    /// <param name="role">What the row says it is, or null.</param>
    public static RoleLabel Of(
        GridSection section, IReadOnlyList<GridColumn> columns, GridColumn column, int row, RoleLabel? role
    )
    {
        RoleLabel label = column.Label;
        if (role is not null && label.Role is RoleKind.Year or RoleKind.Unknown or RoleKind.Actual)
        {
            label = label with
            {
                Role = role.Role,
                Year = label.Year ?? role.Year,
                Basis = label.Basis ?? role.Basis,
                Status = role.Status == default ? label.Status : role.Status,
            };
        }

        return YearBeside(section, columns, column, row) is { } year ? label with { Year = year } : label;
    }

    /// <summary>The year that a column of years gives the values of its role in this row.</summary>
    private static FiscalYear? YearBeside(
        GridSection section, IReadOnlyList<GridColumn> columns, GridColumn column, int row)
    {
        if (column.Label.HasYear) return null;
        foreach (GridColumn years in columns)
        {
            bool isItsYear = (years.Use == ColumnUse.YearOfRow && column.IsDatedByRow)
                || (years.Use == ColumnUse.YearOfRole && years.Label.Role == column.Label.Role);
            if (!isItsYear || section.Grid[row, years.Index] is not { } cell) continue;
            return cell.IsYearNumber ? new FiscalYear((int)cell.Value!.Amount!.Value) : cell.Label?.Role.Year;
        }

        return null;
    }
}
