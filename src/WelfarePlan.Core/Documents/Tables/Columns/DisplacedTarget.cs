using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>実績 and 目標 over R2 … R6, where 目標 came to stand over R5: in a report, the target is that of the plan's last
/// year, and the head slipped by one column.</summary>
internal static class DisplacedTarget
{
    public static List<GridColumn> PutBack(List<GridColumn> columns, TableFrame frame, ref bool isInferred)
    {
        if (!frame.IsReport || frame.Period is not { } plan) return columns;
        int target = columns.FindIndex(column => column.IsValue && column.Label.Role == RoleKind.Target);
        if (target < 0 || columns.FindLastIndex(column => column.Label.Role == RoleKind.Target) != target)
            return columns;
        int last = columns.FindLastIndex(column => column.IsValue && column.Label.Year is not null);
        bool hasSlipped =
            last == target + 1
            && columns[last].Label is { Role: RoleKind.Year, IsYearFromContext: false } year
            && year.Year == plan.To
            && DatedColumns.IsNext(columns[target], columns[last])
            && columns.Exists(column => column.IsValue && column.Label.Role == RoleKind.Actual);
        if (!hasSlipped) return columns;
        isInferred = true;
        List<GridColumn> mended = [.. columns];
        mended[target] = columns[target] with { Label = columns[target].Label with { Role = RoleKind.Year } };
        mended[last] = columns[last] with { Label = columns[last].Label with { Role = RoleKind.Target } };
        return mended;
    }
}
