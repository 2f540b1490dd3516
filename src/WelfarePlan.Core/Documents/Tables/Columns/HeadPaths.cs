using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Reads the heads above a column from the top: each says more closely what the one above said.</summary>
internal static class HeadPaths
{
    public static GridColumn Read(GridSection section, int column, YearContext years)
    {
        List<CellToken> path = PathOf(section, column);
        string head = path.Count == 1 ? path[0].Text : string.Join(' ', path.Select(cell => cell.Text));
        if (path.Count == 0) return new GridColumn(column, head);
        string level = path[^1].Label?.LevelWord ?? "";

        // A head that is broken over two cells only reads as one: 令和 over 5年度.
        HeadLabel? whole =
            path.Count > 1 && !HoldsTwoRoles(path)
                ? HeadReader.Read(string.Concat(path.Select(cell => cell.Text)), years)
                : null;
        if (whole is { Coverage: HeadCoverage.Whole })
            return new GridColumn(column, head)
            {
                LevelWord = level, Label = whole.Role with { }, Second = whole.Second,
            };

        RoleLabel? label = null;
        RoleLabel? second = null;
        string part = "";
        bool hasTwoRoles = false;
        bool isAlone = false;
        foreach (CellToken cell in path)
        {
            RoleLabel? own = RoleOf(cell);
            if (own is null)
            {
                if (label is { Role: RoleKind.Target } && RoleLabelReader.SaysRevision(cell.Text))
                    label = label with { IsRevised = true };
                else if (cell.IsUnit && label is not null)
                    label = label with { Unit = cell.Text.Trim('(', ')', '（', '）') };
                else part = part.Length == 0 ? cell.Text : $"{part} {cell.Text}";
                continue;
            }

            second ??= cell.Label?.Second;
            hasTwoRoles |= isAlone && label is not null && AreTwo(label.Role, own.Role);
            isAlone = cell.ColumnSpan == 1;

            // Two columns may have one head; each has a label of its own.
            label = label is null ? own with { } : Refine(label, own);
        }

        if (label is null && path.Find(static cell => cell.OwnYear is not null)?.OwnYear is { } year)
        {
            label = new RoleLabel(RoleKind.Unknown) { Year = year, IsOwnWord = true };
            part = "";
        }

        return new GridColumn(column, head)
        {
            LevelWord = level, Label = label ?? new RoleLabel(RoleKind.Note), Second = second, Part = part,
            HasTwoRoles = hasTwoRoles,
        };
    }

    // 数値目標 that stands over 基準値（R4） by chance reads as 数値目標基準値（R4）, a target.
    private static bool HoldsTwoRoles(List<CellToken> path)
    {
        RoleKind? before = null;
        foreach (CellToken cell in path)
        {
            if (RoleOf(cell)?.Role is not { } role) continue;
            if (before is { } upper && AreTwo(upper, role)) return true;
            if (role.IsValue() && role != RoleKind.Year) before = role;
        }

        return false;
    }

    // 数値目標 over 策定時, and over no other column: one of them heads something else.
    private static bool AreTwo(RoleKind upper, RoleKind lower) =>
        upper != lower
        && upper is RoleKind.Baseline or RoleKind.Actual or RoleKind.Target
        && lower is RoleKind.Baseline or RoleKind.Actual or RoleKind.Target;

    private static RoleLabel? RoleOf(CellToken cell) => cell.IsYearNumber
        ? new RoleLabel(RoleKind.Year) { Year = new FiscalYear((int)cell.Value!.Amount!.Value) }
        : cell.Label?.Role;

    /// <summary>Returns whether any cell of the path names a role or a year.</summary>
    public static bool IsKnown(GridColumn column) =>
        column.Label.Role != RoleKind.Note || column.Part.Length < column.Head.Length;

    private static List<CellToken> PathOf(GridSection section, int column)
    {
        var path = new List<CellToken>();
        if (section.Header is not { } header) return path;
        for (int row = header.First; row <= header.Last; row++)
        {
            // A head over the whole table is its title, not that of every column.
            CellToken? cell =
                section.Grid[row, column] ?? (row < header.Last ? YearOnTheLeft(section, row, column) : null);
            bool isTitle = cell is not null && cell.ColumnSpan >= section.Grid.Columns && header.Last > header.First;
            if (cell is not null && !isTitle && (path.Count == 0 || !ReferenceEquals(path[^1], cell))) path.Add(cell);
        }

        return path;
    }

    /// <summary>令和5年度 | (blank) over 計画 | 実績: where no cell spans, the year over the first of the group is that of
    /// all.</summary>
    private static CellToken? YearOnTheLeft(GridSection section, int row, int column)
    {
        CellToken? year = null;
        var roles = new HashSet<RoleKind>();
        int first = column;
        for (int at = column; at >= 0 && RoleBelow(section, row, at) is { } role; at--)
        {
            first = at;
            if (year is null && !roles.Add(role)) return null;
            year ??= section.Grid[row, at];
        }

        // Centred over a group, the year may stand over any column of it; then it says nothing of those beside.
        return year?.Label?.Role.HasYear == true && section.Grid[row, first] is not null ? year : null;
    }

    private static RoleKind? RoleBelow(GridSection section, int row, int column)
    {
        CellToken? below = null;
        for (int next = row + 1; below is null && next <= section.Header!.Value.Last; next++)
            below = section.Grid[next, column];
        return
            below?.Label is { Coverage: HeadCoverage.Whole, Role: { HasYear: false } label }
            && label.Role.IsValue()
            && label.Role != RoleKind.Year
            ? label.Role
            : null;
    }

    private static RoleLabel Refine(RoleLabel upper, RoleLabel lower)
    {
        if (lower.Role == RoleKind.Year)
        {
            return lower.HasYear ? upper with
            {
                Year = lower.Year,
                HasBadYear = lower.HasBadYear,
                HasMendedYear = lower.HasMendedYear,
                IsYearFromContext = lower.IsYearFromContext,
                IsCalendarYear = lower.IsCalendarYear,
                AsOf = lower.AsOf ?? upper.AsOf,
                Unit = lower.Unit ?? upper.Unit,
            } : upper;
        }

        // 当初 under 最終目標: the target as it was first set.
        if (upper.Role == RoleKind.Target && lower is { Role: RoleKind.Baseline, HasYear: false }) return upper;
        bool keepsYear = lower.Role.IsValue() && !lower.HasYear && upper.HasYear;
        RoleLabel refined = keepsYear
            ? lower with
            {
                Year = upper.Year,
                HasBadYear = upper.HasBadYear,
                IsCalendarYear = upper.IsCalendarYear,
            }
            : lower;

        // 目標 over 値 or over 中間: the lower one says nothing of the role.
        bool isOpen =
            lower.Role is RoleKind.Unknown && upper.Role is RoleKind.Target or RoleKind.Actual or RoleKind.Baseline;
        return isOpen
            ? refined with
            {
                Role = upper.Role,
            }
            : refined with
            {
                Unit = refined.Unit ?? upper.Unit,
                Basis = refined.Basis ?? upper.Basis,
            };
    }
}
