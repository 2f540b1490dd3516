using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>What the columns of a header say of one another, once words and years are paired.</summary>
internal static class ColumnRoles
{
    public static List<RoleLabel> Settle(List<RoleLabel> columns) => WithOneBaseline(WithoutDoubtfulYears(WithInterim(WithTitleAsName(columns))));

    /// <summary>目標値（R9） 現状値（R4） 基準値（R1）: the earliest of several starts is the baseline, the others are results.</summary>
    private static List<RoleLabel> WithOneBaseline(List<RoleLabel> columns)
    {
        List<RoleLabel> starts = [.. columns.Where(column => column.Role == RoleKind.Baseline)];
        if (starts.Count < 2 || starts.Exists(start => start.Year is null)) return columns;
        RoleLabel first = starts.MinBy(start => start.Year!.Value.Year)!;
        return [.. columns.Select(column => column.Role == RoleKind.Baseline && !ReferenceEquals(column, first) ? column with { Role = RoleKind.Actual } : column)];
    }

    /// <summary>目標値 2022年度実績 2023 2024 2025: the word in front of the names says what the bare years are.</summary>
    public static List<RoleLabel>? AsTargetsOfYears(List<RoleLabel> columns)
    {
        bool fits = columns is [{ Role: RoleKind.Target, HasYear: false }, _, _, ..]
            && columns.Skip(1).All(column => column.Role is RoleKind.Year or RoleKind.Actual or RoleKind.Baseline && column.HasYear)
            && columns.Skip(1).Any(column => column.Role == RoleKind.Year);
        return fits
            ? [new RoleLabel(RoleKind.Name) { SaysIndicator = true }, .. columns.Skip(1).Select(column => column.Role == RoleKind.Year ? column with { Role = RoleKind.Target } : column)]
            : null;
    }

    /// <summary>数値目標 現状（R4） 目標（R9）: the word in front heads the names.</summary>
    private static List<RoleLabel> WithTitleAsName(List<RoleLabel> columns) =>
        columns is [{ IsTitleWord: true, HasYear: false }, _, ..] && !columns.Exists(column => column.Role == RoleKind.Name) && columns.Skip(1).Any(column => column.Role == RoleKind.Target)
            ? [new RoleLabel(RoleKind.Name) { SaysIndicator = true }, .. columns.Skip(1)]
            : columns;

    /// <summary>
    /// 中間値 is a result where the targets were revised after it; in a plan it may as well be a target on the way, and
    /// nothing in the header says which.
    /// </summary>
    private static List<RoleLabel> WithInterim(List<RoleLabel> columns) =>
        columns.Exists(column => column.IsRevised)
            ? [.. columns.Select(column => column.Role == RoleKind.Unknown ? column with { Role = RoleKind.Actual } : column)]
            : columns;

    /// <summary>Years alone, years apart: the later one may be a target, and no word says so.</summary>
    private static List<RoleLabel> WithoutDoubtfulYears(List<RoleLabel> columns)
    {
        List<RoleLabel> values = [.. columns.Where(column => column.Role.IsNumeric())];
        if (values.Count < 2 || !values.TrueForAll(column => column.Role == RoleKind.Year && column.Year is not null)) return columns;
        for (int i = 1; i < values.Count; i++)
        {
            if (values[i].Year!.Value - values[i - 1].Year!.Value == 1) continue;
            return columns.Exists(column => column.SaysIndicator) ? [.. columns.Select(column => column.Role == RoleKind.Year ? column with { Role = RoleKind.Unknown } : column)] : columns;
        }

        return columns;
    }
}
