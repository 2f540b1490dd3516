using System.Globalization;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Decides by positive evidence whether a table is one of indicators at all, before any of its numbers is
/// stated.</summary>
internal static class TableGate
{
    private const int LongestCaption = 40;
    private const double MostNames = 0.5;

    private static readonly string[] Former = ["旧計画", "前計画", "参考", "記入例", "前期計画", "前回計画"];
    private static readonly string[] StrongHeads = ["成果", "評価", "活動", "数値", "目標", "KPI", "アウト", "進捗", "達成"];
    private static readonly string[] Captions = ["指標", "数値目標", "目標値", "KPI", "達成目標", "量の見込", "成果目標", "活動目標"];

    private static readonly string[] Estimates = ["推計", "推移", "見通し"];

    /// <summary>Returns whether the caption speaks of estimates (人口の推計) where no head says that anything is aimed
    /// at.</summary>
    /// <param name="section">The table.</param>
    /// <param name="columns">Its columns as they are headed, before their years give them roles.</param>
    public static bool IsOfEstimates(GridSection section, List<GridColumn> columns) =>
        Says(section.Caption, Estimates)
        && !Says(section.Caption, Captions)
        && !columns.Any(column =>
            column.Use == ColumnUse.RoleOfRow
            || column.Label.SaysIndicator
            || column is { IsValue: true, Label.Role: RoleKind.Target }
        );

    /// <summary>Returns whether caption or sheet says that the table is another plan's, or an example.</summary>
    public static bool IsOfOther(GridSection section, TableFrame frame) =>
        Says(section.Caption, Former)
        || Says(section.Grid.PageName ?? "", Former)
        || NamesEditionBefore(section.Caption, frame.Edition ?? 0)
        || HeadsNameEditionBefore(section, frame.LatestEdition);

    private static bool HeadsNameEditionBefore(GridSection section, int edition)
    {
        if (section.Header is not { } header || edition == 0) return false;
        for (int row = header.First; row <= header.Last; row++)
        {
            foreach (CellToken cell in section.Grid.Row(row))
            {
                if (cell.Text.Contains(Captions[0], StringComparison.Ordinal) && NamesEditionBefore(cell.Text, edition))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether every target lies before the plan begins: then they are those of the plan before
    /// it.</summary>
    public static bool IsOfFormerPlan(TableReading reading, TableFrame frame)
    {
        if (frame.Period is not { } period) return false;
        int targets = 0;
        foreach (IndicatorRow row in reading.Rows)
        {
            foreach (PlacedValue value in row.Values)
            {
                FiscalYear? year = value.Value.Year ?? value.Column.Year;
                bool isTarget = value.Column.Role == RoleKind.Target;
                if (isTarget) targets++;
                if (year >= period.From || (year is null && isTarget)) return false;
            }
        }

        return targets > 0;
    }

    /// <summary>第4期計画の指標の達成状況 in the plan of the fifth.</summary>
    private static bool NamesEditionBefore(string caption, int edition)
    {
        int at = caption.IndexOf('第', StringComparison.Ordinal);
        if (edition == 0 || at < 0 || caption.Length > LongestCaption) return false;
        int end = caption.AsSpan(at).IndexOfAny('期', '次');
        return end > 1
            && end <= 3
            && NumberSigns.ToCount(caption.AsSpan(at + 1, end - 1)) is > 0 and var number
            && number < edition;
    }

    public static bool IsOfIndicators(
        GridSection section, List<GridColumn> columns, TableReading reading, TableFrame frame,
        out string verdict
    )
    {
        verdict = "no row has a name and a value";
        if (reading.Rows.Count == 0) return false;
        if (reading.Rows.TrueForAll(row => row.Values.All(value => value.Value.IsUnreadable)))
        {
            verdict = "nothing in it can be read as a value";
            return false;
        }

        bool saysIndicator = columns.Any(column => column.Use is ColumnUse.Name && column.Label.SaysIndicator);
        bool hasCaption = section.Caption.Length <= LongestCaption && Says(section.Caption, Captions);
        bool hasCost = columns.Any(column => column.Label.Role == RoleKind.Cost);
        bool hasTarget = reading.Rows.Any(row =>
            row.Values.Any(value => value.Column.Role == RoleKind.Target && value.Value is { IsUnreadable: false })
        );
        bool hasBaseline = columns.Any(column => column.IsValue && column.Label.Role == RoleKind.Baseline);
        bool hasDates = columns.Any(column => column.IsValue && column.Label.HasYear);
        if (columns.Any(column => column.IsValue && column.Label.IsOwnWord) && !(frame.IsPlan && Counts(reading)))
        {
            verdict = "no head says what its column is, and the rows do not plainly count something in a plan";
            return false;
        }

        if (saysIndicator)
        {
            verdict =
                "the head of the names says indicator, and "
                + (
                    hasTarget ? "there are targets"
                    : hasBaseline ? "there is a baseline"
                    : hasDates ? "values have years"
                    : "no value has a role or a year"
                );
            return hasTarget || hasBaseline || (hasDates && (frame.IsPlan || IsStrongHead(columns)));
        }

        // Money is planned and spent in years as well: 目標 alone is not enough beside it.
        int evidence =
            (hasTarget ? 2 : 0)
            + (hasBaseline ? 1 : 0)
            + (hasCaption || section.Grid.IsAnnounced ? 2 : 0)
            + (NamesCount(reading) ? 1 : 0)
            - (hasCost ? 1 : 0);
        int needed = hasTarget ? 2 : 3;

        // Sales and collections have targets as well: where no plan is named, the names must count something, or the
        // caption say so.
        bool isOfPlan =
            frame.IsPlan
            || hasCaption
            || NamesCount(reading)
            || reading.Rows.Exists(row => DemandWords.IsOne(row.Name[(row.Name.LastIndexOf(' ') + 1)..]));
        if (!isOfPlan)
        {
            verdict = "the document names no plan, and neither caption nor names say indicator";
            return false;
        }

        verdict = string.Create(
            CultureInfo.InvariantCulture,
            $"evidence {evidence} of {needed}: target {hasTarget}, baseline {hasBaseline}, caption {hasCaption}, names "
                + $"that count {NamesCount(reading)}, money {hasCost}"
        );
        return evidence >= needed;
    }

    // 指標 heads tables of finance and statistics too; 成果指標 does not.
    private static bool IsStrongHead(List<GridColumn> columns) =>
        columns.Any(column =>
            column.Use == ColumnUse.Name && column.Label.SaysIndicator && Says(column.Head, StrongHeads)
        );

    /// <summary>Returns whether a column is headed as one of money; names that ran into a head in text head
    /// nothing.</summary>
    public static bool IsOfMoney(GridSection section, List<GridColumn> columns, TableFrame frame) =>
        columns.Exists(column =>
            column.Label.Role == RoleKind.Cost
            && (section.Grid.IsDrawn || !NamesInHeads.Begin(column.Head, frame.Years))
        );

    /// <summary>Returns why nobody can tell what the values of a table of indicators belong to; null where it
    /// can be told.</summary>
    public static string? RefusalOf(GridSection section, List<GridColumn> columns) =>
        HasTwins(columns) ? "two columns have the same role and year"
        : NamesInHeads.Are(section) ? "a name stands among the heads"
        : null;

    /// <summary>Returns whether two columns say the same of their values: then nobody can tell which is
    /// which.</summary>
    private static bool HasTwins(List<GridColumn> columns)
    {
        HashSet<(RoleKind, FiscalYear?, string)>? seen = null;
        foreach (GridColumn column in columns)
        {
            if (!MayHaveTwin(column)) continue;
            seen ??= [];
            if (!seen.Add((column.Label.Role, column.Label.Year, column.Part))) return true;
        }

        return false;
    }

    private static bool MayHaveTwin(GridColumn column) =>
        column
            is
        {
            IsValue: true, Second: null,
            Label: { IsRevised: false, Year: not null, Role: RoleKind.Baseline or RoleKind.Actual or RoleKind.Target }
        };

    /// <summary>Returns whether every row counts something: by its name, or by the unit of its values.</summary>
    private static bool Counts(TableReading reading) =>
        reading.Rows.TrueForAll(row =>
            NameEndings.IsComplete(row.Name)
            || row.Unit is not null
            || row.Values.Any(value => value.Value.Unit.Length > 0)
        );

    private static bool NamesCount(TableReading reading) =>
        reading.Rows.Count(row => NameEndings.IsComplete(row.Name)) > reading.Rows.Count * MostNames;

    private static bool Says(string text, string[] words) =>
        AnyWord.IsIn(text, words);
}
