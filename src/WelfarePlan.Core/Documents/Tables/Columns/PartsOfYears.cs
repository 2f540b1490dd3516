using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>令和６年度 over 計画値, 実績値 and 率: where a year is parted into roles, a part without one is something
/// else.</summary>
internal static class PartsOfYears
{
    public static void LeaveOthers(List<GridColumn> columns)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            bool isPart = columns[i] is { IsValue: true, Part.Length: > 0, Label.Role: RoleKind.Year };
            if (isPart && columns.Exists(other => HasRoleIn(other, columns[i].Label.Year)))
                columns[i] = columns[i] with { Use = ColumnUse.Other };
        }
    }

    private static bool HasRoleIn(GridColumn column, Time.FiscalYear? year) =>
        column.IsValue
        && year is not null
        && column.Label.Year == year
        && column.Label.Role is RoleKind.Target or RoleKind.Actual or RoleKind.Baseline;
}
