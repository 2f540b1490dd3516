using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>What a column's year and role say beside those of others.</summary>
internal static class DatedColumns
{
    /// <summary>Returns whether a column has a year and no role.</summary>
    public static bool IsOpen(GridColumn column) =>
        column.IsValue && column.Label is { Role: RoleKind.Year or RoleKind.Unknown, Year: not null };

    public static bool IsNext(GridColumn left, GridColumn right) =>
        left.Label.Year is { } first && right.Label.Year is { } second && second - first == 1;

    public static bool IsBaseline(GridColumn column) => column.IsValue && column.Label.Role == RoleKind.Baseline;

    // A plan is written in the year before its first; what lies ahead of that cannot be known when it is printed.
    public static bool IsAhead(FiscalYear year, TableFrame frame) =>
        !frame.IsReport && frame.Period is { } period && year >= period.From && !(frame.Latest >= year);

    /// <summary>Returns whether values of a column are dated ahead: what stands under the plan's own years is no
    /// statistics.</summary>
    public static bool LiesAhead(GridColumn column, TableFrame frame) =>
        column is { IsValue: true, Label.Year: { } year } && IsAhead(year, frame);

    public static IEnumerable<FiscalYear?> Years(List<GridColumn> columns, RoleKind role) =>
        columns
            .Where(column => column.IsValue && column.Label.Role == role && column.Label.Year is not null)
            .Select(column => column.Label.Year);
}
