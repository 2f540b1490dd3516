using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>What makes the reading of a table in text a doubtful one.</summary>
internal static class GridDoubts
{
    /// <summary>充足率② 発生件数, 充足率 基準値:80.4%: returns whether other things ran into a name.</summary>
    public static bool RanTogether(string name) =>
        name.Skip(1).Any(sign => NumberSigns.IsCircled(sign) || sign is ':' or '：');

    /// <summary>Returns whether a diagnostic says a doubt: another reading of the lines may know better.</summary>
    public static bool AreSaid(Diagnostic diagnostic) =>
        diagnostic.Id == DiagnosticRules.NameMayBeCut.Id
        || diagnostic.Id == DiagnosticRules.RowDoesNotFit.Id
        || diagnostic.Id == DiagnosticRules.CellsEmpty.Id
        || diagnostic.Id == DiagnosticRules.NameMissing.Id;

    /// <summary>Returns whether a year stands over the names or their numbers: it slipped from the column that it
    /// dates.</summary>
    public static bool HasSlippedYear(IReadOnlyList<GridColumn> columns) =>
        columns.Any(column =>
            !column.IsValue
            && column.Label.HasYear
            && column.Label.Role is RoleKind.Name or RoleKind.Context or RoleKind.Number or RoleKind.Unit);
}
