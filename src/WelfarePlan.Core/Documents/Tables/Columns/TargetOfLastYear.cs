using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>目標 without a year beside what has come of it in the plan's last year: a report that closes the plan sets
/// the one against the other, so they are of one year.</summary>
internal static class TargetOfLastYear
{
    public static List<GridColumn> Date(List<GridColumn> columns, TableFrame frame, ref bool isInferred)
    {
        if (!frame.IsReport || frame.Period is not { } plan) return columns;
        int target = OnlyOf(columns, RoleKind.Target);
        int actual = OnlyOf(columns, RoleKind.Actual);
        bool isOpen = target >= 0 && actual >= 0
            && columns[target].Label is { HasYear: false, HasBadYear: false }
            && columns[actual].Label.Year == plan.To
            && !columns.Exists(static column => column.Use is ColumnUse.YearOfRole or ColumnUse.YearOfRow);
        if (!isOpen) return columns;
        isInferred = true;
        List<GridColumn> dated = [.. columns];
        dated[target] = columns[target] with { Label = columns[target].Label with { Year = plan.To } };
        return dated;
    }

    /// <summary>Returns the place of the one column of a role, or -1.</summary>
    private static int OnlyOf(List<GridColumn> columns, RoleKind role)
    {
        int first = columns.FindIndex(column => column.IsValue && column.Label.Role == role);
        return first == columns.FindLastIndex(column => column.IsValue && column.Label.Role == role) ? first : -1;
    }
}
