using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Gives every column its use: by its head, and by what its cells are.</summary>
internal static class GridColumns
{
    private const string Actors = "主体";

    private static readonly string[] Reviews = ["中間評価", "最終評価", "評価時"];

    public static List<GridColumn> Of(GridSection section, YearContext years)
    {
        var columns = new List<GridColumn>(section.Grid.Columns);
        for (int i = 0; i < section.Grid.Columns; i++)
        {
            GridColumn column = HeadPaths.Read(section, i, years);
            ColumnCells cells = ColumnCells.Of(section, i);
            ColumnUse use = UseOf(column, cells);

            // 数値目標 over words names what the targets are of.
            bool isTitle = use == ColumnUse.Name && column.Label.Role == RoleKind.Target;
            columns.Add(
                column with
                {
                    Use = use,
                    Label = isTitle ? new RoleLabel(RoleKind.Name) { SaysIndicator = true }
                        : use == ColumnUse.Value && column.Label.Role == RoleKind.Grade
                            ? column.Label with { Role = RoleKind.Actual }
                        : column.Label,
                }
            );
        }

        PartsOfYears.LeaveOthers(columns);
        OwnWords.Resolve(section, columns);
        NameLevels(section, columns);
        NumberLevels(section, columns);
        NameTargets(section, columns);
        LeaveActors(columns);
        YearsDown.Date(section, columns);
        DateBesides(section, columns);
        TakeOneValue(section, columns);
        return columns;
    }

    /// <summary>目標 or 方針 over 目標1 …, or over titles right before a column of 施策: headings of the plan, whatever the
    /// word heads elsewhere.</summary>
    private static void NameLevels(GridSection section, List<GridColumn> columns)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            GridColumn column = columns[i];
            bool mayBe =
                column is { LevelWord.Length: 0, Label.HasYear: false } && LevelWords.IsWhole(column.Head)
                && LevelWords.RankOf(column.Head) == 1;
            if (!mayBe) continue;
            ColumnCells cells = ColumnCells.Of(section, i);
            bool isBeforeLevel =
                i + 1 < columns.Count
                && columns[i + 1].LevelWord.Length > 0
                && cells is { Filled: > 0, Amounts: 0, Years: 0, Unread: 0 };
            if (!cells.AreHeadings && !isBeforeLevel) continue;
            columns[i] = column with
            {
                Use = ColumnUse.Context,
                Label = new RoleLabel(RoleKind.Context),
                LevelWord = column.Head,
            };
        }
    }

    /// <summary>目標 over 1, 2, 3 before the names, where 目標値 stands behind them: the numbers of the plan's
    /// goals.</summary>
    private static void NumberLevels(GridSection section, List<GridColumn> columns)
    {
        int names = columns.FindIndex(static column => column.Use == ColumnUse.Name);
        bool hasTargets = names >= 0
            && columns.FindIndex(names, static column => column is { IsValue: true, Label.Role: RoleKind.Target }) > 0;
        for (int i = 0; hasTargets && i < names; i++)
        {
            bool isLevel =
                columns[i] is { IsValue: true, Label: { Role: RoleKind.Target, HasYear: false } }
                && LevelWords.IsWhole(columns[i].Head) && ColumnCells.Of(section, i).AreOrdinals;
            if (isLevel) columns[i] = columns[i] with { Use = ColumnUse.Number };
        }
    }

    /// <summary>数値目標 over what is counted, right before the values: it names the rows, whatever else has a name
    /// (内容) and however many rows have none (／).</summary>
    private static void NameTargets(GridSection section, List<GridColumn> columns)
    {
        for (int i = 0; i + 1 < columns.Count; i++)
        {
            GridColumn column = columns[i];
            bool mayName =
                column is { Use: ColumnUse.Value or ColumnUse.Other, Label: { Role: RoleKind.Target, HasYear: false } }
                && columns[i + 1].IsValue
                && columns[i + 1].Label.Role.IsValue();
            if (!mayName || !ColumnCells.Of(section, i).AreCounted) continue;
            columns[i] = column with
            {
                Use = ColumnUse.Name,
                Label = new RoleLabel(RoleKind.Name) { SaysIndicator = true },
            };
        }
    }

    /// <summary>主体 beside 担当: who acts is told, but not who is in charge.</summary>
    private static void LeaveActors(List<GridColumn> columns)
    {
        bool isOfActors(GridColumn column) =>
            column.Use == ColumnUse.Department && column.Head.EndsWith(Actors, StringComparison.Ordinal);
        if (!columns.Exists(column => column.Use == ColumnUse.Department && !isOfActors(column))) return;
        for (int i = 0; i < columns.Count; i++)
        {
            if (isOfActors(columns[i])) columns[i] = columns[i] with { Use = ColumnUse.Other };
        }
    }

    /// <summary>いつまでに over 令和10年度, right of めざす値: a column of years dates the values beside it.</summary>
    private static void DateBesides(GridSection section, List<GridColumn> columns)
    {
        for (int i = 1; i < columns.Count; i++)
        {
            GridColumn before = columns[i - 1];
            bool dates =
                columns[i].Use == ColumnUse.Other
                && before.IsValue
                && !before.Label.HasYear
                && before.Label.Role != RoleKind.Year
                && ColumnCells.Of(section, i).AreYears;
            if (dates) columns[i] = columns[i] with { Use = ColumnUse.YearOfRole, Label = before.Label };
        }
    }

    /// <summary>区分, 年度 and 値: where each row states one value, its role and year stand beside it.</summary>
    private static void TakeOneValue(GridSection section, List<GridColumn> columns)
    {
        int role = columns.FindIndex(column => column.Use == ColumnUse.RoleOfRow);
        if (role < 0 || columns.Exists(column => column.IsValue)) return;
        int year = columns.FindIndex(column => ColumnCells.Of(section, column.Index).AreYears);
        int value = columns.FindIndex(column =>
            column.Index > role
            && column.Use == ColumnUse.Other
            && ColumnCells.Of(section, column.Index).AreValues
            && !ColumnCells.Of(section, column.Index).AreYears
        );
        if (year < 0 || value < 0) return;
        columns[year] = columns[year] with { Use = ColumnUse.YearOfRow };
        columns[value] = columns[value] with
        {
            Use = ColumnUse.Value,
            Label = new RoleLabel(RoleKind.Unknown),
            IsDatedByRow = true,
        };
    }

    private static ColumnUse UseOfValues(GridColumn column, ColumnCells cells)
    {
        if (cells.AreRoles) return ColumnUse.RoleOfRow;
        if (!cells.AreWords || column.Label.HasYear) return ColumnUse.Value;
        return column.Label.Role == RoleKind.Target && column.Index == 0 ? ColumnUse.Name : ColumnUse.Other;
    }

    private static ColumnUse UseOf(GridColumn column, ColumnCells cells)
    {
        RoleKind role = column.Label.Role;
        if (IsMeasured(column, cells)) return ColumnUse.Value;
        if (!HeadPaths.IsKnown(column)) return UseOfCells(cells);
        switch (role)
        {
            case RoleKind.Baseline or RoleKind.Actual or RoleKind.Target
                or RoleKind.Unknown when cells.AreYears && !column.Label.HasYear:
                return ColumnUse.YearOfRole;
            case RoleKind.Year when !column.Label.HasYear:
                return UseOfCells(cells);
            case RoleKind.Baseline or RoleKind.Actual or RoleKind.Target or RoleKind.Unknown or RoleKind.Year:
                return UseOfValues(column, cells);
            case RoleKind.Name or RoleKind.Context when cells.AreRoles:
                return ColumnUse.RoleOfRow;
            case RoleKind.Name or RoleKind.Context when cells.AreCounts:
                return ColumnUse.Number;
            case RoleKind.Name:
                return cells.AreValues ? ColumnUse.Other : ColumnUse.Name;
            case RoleKind.Context:
                return cells.AreValues ? ColumnUse.Other : ColumnUse.Context;
            default:
                return UseOfWord(role);
        }
    }

    /// <summary>中間評価 R4 over 34.2％: what was measured for the review, not how it was judged.</summary>
    private static bool IsMeasured(GridColumn column, ColumnCells cells) =>
        column.Label is { Role: RoleKind.Grade, HasYear: true }
        && cells.AreValues
        && AnyWord.IsIn(column.Head, Reviews);

    private static ColumnUse UseOfWord(RoleKind role) => role switch
    {
        RoleKind.Unit => ColumnUse.Unit,
        RoleKind.Number => ColumnUse.Number,
        RoleKind.Department => ColumnUse.Department,
        RoleKind.Outline => ColumnUse.Outline,
        RoleKind.Outlook => ColumnUse.Outlook,
        RoleKind.Direction => ColumnUse.Direction,
        _ => ColumnUse.Other,
    };

    private static ColumnUse UseOfCells(ColumnCells cells)
    {
        if (cells.AreRoles) return ColumnUse.RoleOfRow;
        if (cells.AreUnits && cells.Amounts == 0) return ColumnUse.Unit;
        if (cells.AreCounts) return ColumnUse.Number;
        if (cells.AreDepartments) return ColumnUse.Department;
        return ColumnUse.Other;
    }
}
