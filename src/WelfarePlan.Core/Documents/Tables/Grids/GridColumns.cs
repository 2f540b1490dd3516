using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Gives every column its use: by its head, and by what its cells are.</summary>
internal static class GridColumns
{
    public static List<GridColumn> Of(GridSection section, YearContext years)
    {
        var columns = new List<GridColumn>(section.Grid.Columns);
        for (int i = 0; i < section.Grid.Columns; i++)
        {
            GridColumn column = HeadPaths.Read(section, i, years);
            columns.Add(column with { Use = UseOf(column, ColumnCells.Of(section, i)) });
        }

        return columns;
    }

    private static ColumnUse UseOf(GridColumn column, ColumnCells cells)
    {
        RoleKind role = column.Label.Role;
        if (!HeadPaths.IsKnown(column)) return UseOfCells(cells);
        switch (role)
        {
            case RoleKind.Baseline or RoleKind.Actual or RoleKind.Target or RoleKind.Unknown when cells.AreYears && !column.Label.HasYear:
                return ColumnUse.YearOfRole;
            case RoleKind.Year when !column.Label.HasYear:
                return UseOfCells(cells);
            case RoleKind.Baseline or RoleKind.Actual or RoleKind.Target or RoleKind.Unknown or RoleKind.Year:
                if (cells.AreRoles) return ColumnUse.RoleOfRow;
                return cells.AreWords && !column.Label.HasYear ? ColumnUse.Other : ColumnUse.Value;
            case RoleKind.Name or RoleKind.Context when cells.AreRoles:
                return ColumnUse.RoleOfRow;
            case RoleKind.Name or RoleKind.Context when cells.AreCounts:
                return ColumnUse.Number;
            case RoleKind.Name:
                return cells.AreValues ? ColumnUse.Other : ColumnUse.Name;
            case RoleKind.Context:
                return cells.AreValues ? ColumnUse.Other : ColumnUse.Context;
            case RoleKind.Unit:
                return ColumnUse.Unit;
            case RoleKind.Number:
                return ColumnUse.Number;
            case RoleKind.Department:
                return ColumnUse.Department;
            case RoleKind.Outline:
                return ColumnUse.Outline;
            case RoleKind.Outlook:
                return ColumnUse.Outlook;
            case RoleKind.Direction:
                return ColumnUse.Direction;
            default:
                return ColumnUse.Other;
        }
    }

    private static ColumnUse UseOfCells(ColumnCells cells)
    {
        if (cells.AreRoles) return ColumnUse.RoleOfRow;
        if (cells.AreUnits && cells.Amounts == 0) return ColumnUse.Unit;
        if (cells.AreCounts) return ColumnUse.Number;
        if (cells.AreDepartments) return ColumnUse.Department;
        return ColumnUse.Other;
    }
}
