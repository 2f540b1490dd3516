using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Gives roles to a head of two bare years (H30→R5): from where it started to what came of it, or to what it
/// is to be.</summary>
internal static class PairsByTime
{
    public static List<GridColumn> Resolve(List<GridColumn> columns, TableFrame frame, ref bool isInferred)
    {
        if (!columns.Exists(IsPair)) return columns;
        bool hasBaseline = columns.Exists(column => column.IsValue && column.Label.Role == RoleKind.Baseline);
        FiscalYear? goal = columns
            .Where(column => column.IsValue && column.Label.Role == RoleKind.Target)
            .Min(column => column.Label.Year);
        isInferred = true;
        return [.. columns.Select(column => !IsPair(column) ? column : column with
        {
            Label = column.Label with { Role = hasBaseline ? RoleKind.Actual : RoleKind.Baseline },
            Second = column.Second! with { Role = RoleOf(column.Second!.Year!.Value, goal, frame) },
        })];
    }

    private static bool IsPair(GridColumn column) =>
        column
            is
        {
            IsValue: true, Label: { Role: RoleKind.Year, Year: not null },
            Second: { Role: RoleKind.Year, Year: not null }
        };

    private static RoleKind RoleOf(FiscalYear year, FiscalYear? goal, TableFrame frame)
    {
        if (goal is { } target) return year < target ? RoleKind.Actual : RoleKind.Target;
        if (frame.IsReport || frame.Latest >= year || (frame.Period is { } plan && year < plan.From))
            return RoleKind.Actual;
        return frame.Period is null ? RoleKind.Unknown : RoleKind.Target;
    }
}
