using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables.Notes;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Years that a note near the table gives a role: ※現状値は令和5年度、目標値は令和11年度.</summary>
internal static class YearsInNotes
{
    public static List<GridColumn> Complete(
        List<GridColumn> columns, string caption, LineSpan lines, TableFrame frame
    )
    {
        List<GridColumn> open = [.. columns.Where(Needs)];
        if (open.Count == 0) return columns;
        return [.. columns.Select(column =>
        {
            // Two columns of one role cannot both have the one year that a note gives.
            bool hasYears = columns.Exists(other =>
                other.Use == ColumnUse.YearOfRole && other.Label.Role == column.Label.Role);
            if (!Needs(column) || hasYears || open.Count(other => other.Label.Role == column.Label.Role) > 1)
                return column;
            YearReading? stated = column.Label.Role switch
            {
                RoleKind.Baseline => frame.Stated.Baseline,
                RoleKind.Target => frame.Stated.Target,
                RoleKind.Actual => frame.Stated.Actual,
                RoleKind.Unknown when StatedYears.IsOnTheWay(column.Head) => frame.Stated.OnTheWay,
                _ => null,
            };
            if (column.Label.Role != RoleKind.Unknown)
                stated = YearNotes.FindIn(caption, column.Label.Role, frame.Years)
                    ?? YearNotes.Find(column.Label.Role, frame.Lines, lines, frame.Years) ?? stated;
            return stated is { } year
                ? column with { Label = column.Label with { Year = year.Year, HasBadYear = year.IsBad } }
                : column;
        })];
    }

    private static bool Needs(GridColumn column) =>
        column.IsValue
        && column.Label is
        {
            HasYear: false, Role: RoleKind.Baseline or RoleKind.Target or RoleKind.Actual or RoleKind.Unknown,
        };
}
