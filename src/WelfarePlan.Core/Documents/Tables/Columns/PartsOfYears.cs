using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>令和６年度 over 計画値, 実績値 and 率: where a year is parted into roles, a part without one is something
/// else.</summary>
internal static class PartsOfYears
{
    public static void LeaveOthers(List<GridColumn> columns)
    {
        var parted = new HashSet<FiscalYear>();
        foreach (GridColumn column in columns)
        {
            if (HasRole(column) && column.Label.Year is { } year) parted.Add(year);
        }

        for (int i = 0; i < columns.Count; i++)
        {
            bool isPart = columns[i] is { IsValue: true, Part.Length: > 0, Label.Role: RoleKind.Year };
            if (isPart && columns[i].Label.Year is { } year && parted.Contains(year))
                columns[i] = columns[i] with { Use = ColumnUse.Other };
        }
    }

    private static bool HasRole(GridColumn column) =>
        column.IsValue && column.Label.Role is RoleKind.Target or RoleKind.Actual or RoleKind.Baseline;
}
