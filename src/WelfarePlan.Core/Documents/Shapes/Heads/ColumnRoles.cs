using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Heads;

/// <summary>What the columns of a header say of one another, once words and years are paired.</summary>
internal static class ColumnRoles
{
    public static List<RoleLabel> Settle(List<RoleLabel> columns) => WithTitleAsName(columns);

    /// <summary>目標値 2022年度実績 2023 2024 2025: the word in front of the names says what the bare years are.</summary>
    public static List<RoleLabel>? AsTargetsOfYears(List<RoleLabel> columns)
    {
        bool fits = columns is [{ Role: RoleKind.Target, HasYear: false }, _, _, ..]
            && columns
                .Skip(1)
                .All(column => column.Role is RoleKind.Year or RoleKind.Actual or RoleKind.Baseline && column.HasYear)
            && columns.Skip(1).Any(column => column.Role == RoleKind.Year);
        return fits
            ?
            [
                new RoleLabel(RoleKind.Name) { SaysIndicator = true },
                .. columns
                    .Skip(1)
                    .Select(column => column.Role == RoleKind.Year ? column with { Role = RoleKind.Target } : column),
            ]
            : null;
    }

    /// <summary>数値目標 現状（R4） 目標（R9）: the word in front heads the names.</summary>
    private static List<RoleLabel> WithTitleAsName(List<RoleLabel> columns) =>
        columns is [{ IsTitleWord: true, HasYear: false }, _, ..]
        && !columns.Exists(column => column.Role == RoleKind.Name)
        && columns.Skip(1).Any(column => column.Role == RoleKind.Target)
            ? [new RoleLabel(RoleKind.Name) { SaysIndicator = true }, .. columns.Skip(1)]
            : columns;
}
