using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Gives a role to dated columns whose head names none, by where their year lies. Never an actual that lies
/// ahead.</summary>
internal static class RolesByTime
{
    /// <summary>Returns the columns with their roles; <paramref name="isInferred"/> says whether any was
    /// inferred.</summary>
    /// <remarks>Where cells are told by alignment, even the one possible role is one of a column that may be
    /// another.</remarks>
    public static List<GridColumn> Resolve(
        List<GridColumn> columns, TableFrame frame, bool isDrawn, out bool isInferred
    )
    {
        isInferred = false;
        columns = DisplacedTarget.PutBack(columns, frame, ref isInferred);
        columns = TargetOfLastYear.Date(columns, frame, ref isInferred);
        columns = StagesAhead(columns, frame, isDrawn, ref isInferred);
        columns = OneBaseline(PairsByTime.Resolve(columns, frame, ref isInferred));
        bool isSettled = columns.Exists(static column => column.Use == ColumnUse.RoleOfRow)
            || !columns.Exists(DatedColumns.IsOpen);
        if (isSettled) return columns;
        List<GridColumn> resolved = [.. columns];
        var facts = new ColumnFacts(columns, frame);
        for (int i = 0; i < columns.Count; i++)
        {
            if (!DatedColumns.IsOpen(columns[i])) continue;
            RoleKind role = RoleOf(columns, i, frame, facts);
            if (role == columns[i].Label.Role) continue;
            resolved[i] = columns[i] with { Label = columns[i].Label with { Role = role } };
            isInferred |= !isDrawn || !IsBetween(columns, columns[i].Label.Year!.Value);
        }

        return resolved;
    }

    /// <summary>中間（R6） and 最終（R11） behind all that is dated: stages that the plan is to reach, where one of them lies
    /// ahead.</summary>
    private static List<GridColumn> StagesAhead(
        List<GridColumn> columns, TableFrame frame, bool isDrawn, ref bool isInferred
    )
    {
        if (!columns.Exists(static column => column.Label.Role == RoleKind.Unknown)) return columns;
        bool isStage(GridColumn column) => DatedColumns.IsOpen(column) && column.Label.Role == RoleKind.Unknown;
        FiscalYear? last = columns
            .Where(column => column.IsValue && !isStage(column))
            .Max(column => column.Second?.Year ?? column.Label.Year);
        bool isAhead(FiscalYear year) => frame.Latest is { } latest ? year > latest : DatedColumns.IsAhead(year, frame);
        if (
            last is null
            || !columns.Exists(column =>
                isStage(column) && column.Label.Year > last && isAhead(column.Label.Year!.Value)
            )
        )
            return columns;
        isInferred |= !isDrawn || !columns.TrueForAll(column =>
            !isStage(column) || IsBetween(columns, column.Label.Year!.Value)
        );
        return
        [
            .. columns.Select(column =>
                isStage(column) && column.Label.Year > last
                    ? column with
                    {
                        Label = column.Label with { Role = RoleKind.Target },
                    }
                    : column
            ),
        ];
    }

    /// <summary>現状（R4） beside 計画策定時（R1）: the earlier one is where it started, the other what has come of it.</summary>
    private static List<GridColumn> OneBaseline(List<GridColumn> columns)
    {
        if (!columns.Exists(column => DatedColumns.IsBaseline(column) && column.Label.HasYear)) return ByWords(columns);
        if (columns.Count(column => DatedColumns.IsBaseline(column) && column.Label.Year is not null) < 2)
            return columns;
        FiscalYear? first = DatedColumns.Years(columns, RoleKind.Baseline).Min();
        return
        [
            .. columns.Select(column =>
                DatedColumns.IsBaseline(column) && column.Label.Year > first
                    ? column with
                    {
                        Label = column.Label with { Role = RoleKind.Actual },
                    }
                    : column
            ),
        ];
    }

    /// <summary>計画策定時の値 beside 現状値, the years only in the cells: the words say which is the later.</summary>
    private static List<GridColumn> ByWords(List<GridColumn> columns)
    {
        bool isStart(GridColumn column) =>
            column.Head.Contains("策定", StringComparison.Ordinal)
            || column.Head.Contains("当初", StringComparison.Ordinal);
        if (columns.Count(column => DatedColumns.IsBaseline(column) && isStart(column)) != 1) return columns;
        return
        [
            .. columns.Select(column =>
                DatedColumns.IsBaseline(column) && !isStart(column)
                    ? column with
                    {
                        Label = column.Label with { Role = RoleKind.Actual },
                    }
                    : column
            ),
        ];
    }

    /// <summary>Behind a dated baseline and before a dated target, a year is one on the way from the one to the other:
    /// nothing is left to choose.</summary>
    private static bool IsBetween(List<GridColumn> columns, FiscalYear year) =>
        DatedColumns.Years(columns, RoleKind.Baseline).Max() < year
        && year < DatedColumns.Years(columns, RoleKind.Target).Max();

    private static RoleKind RoleOf(List<GridColumn> columns, int index, TableFrame frame, ColumnFacts facts)
    {
        RoleLabel label = columns[index].Label;
        FiscalYear year = label.Year!.Value;
        if (year > facts.LastEstimate) return RoleKind.Target;
        if (GoesOnFromActual(columns, index)) return RoleKind.Actual;
        return facts.FirstTarget is { } goal
            ? BesideTarget(columns, index, goal, frame, facts)
            : WithoutTarget(label, year, frame, facts);
    }

    private static RoleKind BesideTarget(
        List<GridColumn> columns, int index, FiscalYear goal, TableFrame frame, ColumnFacts facts)
    {
        RoleLabel label = columns[index].Label;
        if (label.Year > goal || (label.Year > facts.LastActual && label.Role == RoleKind.Unknown))
            return RoleKind.Target;
        bool isOnly = facts.Open == 1 && facts.LastActual is null && !facts.HasBaseline;
        if (isOnly && label.Role == RoleKind.Year) return RoleKind.Baseline;
        return DatedColumns.IsAhead(StartOfRun(columns, index) - 2, frame) ? RoleKind.Target : RoleKind.Actual;
    }

    // A run of years that goes on behind everything the document dates is one of targets from the plan's first year on.
    private static bool GoesOnInPlan(FiscalYear year, TableFrame frame, ColumnFacts facts) =>
        !frame.IsReport && frame.Period is { } own && year >= own.From && facts.HasOpenAhead
        && (facts.HasBaseline || facts.LooksAhead || facts.LastActual < own.From);

    private static RoleKind WithoutTarget(RoleLabel label, FiscalYear year, TableFrame frame, ColumnFacts facts)
    {
        if (GoesOnInPlan(year, frame, facts)) return RoleKind.Target;
        bool isStart = facts.LooksAhead && facts.LastActual is null && !facts.HasBaseline && facts.OpenBefore == 1;
        if (isStart) return RoleKind.Baseline;

        // Two years that leap say neither where it started nor what came of it, unless the plan's own years do.
        if (label.Role == RoleKind.Year && !frame.IsReport && !facts.HasRole && facts.Leaps) return RoleKind.Unknown;

        // Nothing says what stands in a year that lies behind the whole plan.
        return label.Role == RoleKind.Year && frame.Period is { } plan && year > plan.To
            ? RoleKind.Unknown
            : label.Role;
    }

    /// <summary>実績 over 令和4年度, and 令和5年度 beside it: the year after an actual's, with no head of its own.</summary>
    private static bool GoesOnFromActual(List<GridColumn> columns, int index)
    {
        int before = index - 1;
        while (before >= 0 && IsBefore(columns, before)) before--;
        return before >= 0
            && before < index
            && columns[before] is { IsValue: true, Label.Role: RoleKind.Actual }
            && DatedColumns.IsNext(columns[before], columns[before + 1]);
    }

    // Year after year is how results are reported; a year that leaps ahead is one on the way.
    private static FiscalYear StartOfRun(List<GridColumn> columns, int index)
    {
        while (index > 0 && IsBefore(columns, index - 1)) index--;
        return columns[index].Label.Year!.Value;
    }

    /// <summary>Returns whether a column has no role and its year is the one before that of the next.</summary>
    private static bool IsBefore(List<GridColumn> columns, int index) =>
        DatedColumns.IsOpen(columns[index]) && DatedColumns.IsNext(columns[index], columns[index + 1]);
}
