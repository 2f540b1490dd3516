using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>The columns of a table that say something of programmes: their names, who is in charge, what they are and
/// where they go.</summary>
internal sealed record ProgrammeColumns(GridColumn Name)
{
    // 事業名 names programmes whatever else the table says; 取組 does where somebody is in charge or something is said of
    // it.
    private const int Sure = 5;
    private const int Plain = 4;
    private const int Open = 3;
    private const int Contents = 2;
    private const int LongestName = 40;
    private const int LowRank = 3;

    // Budgets set this year, the last and the difference beside each work; a list of programmes has a column of money
    // at most.
    private const int AccountColumns = 3;

    private static readonly string[] NameHeads = ["取組", "取り組み", "活動", "プロジェクト", "具体的施策", "個別施策"];
    private static readonly string[] Works = ["取組", "プロジェクト"];
    private static readonly string[] OtherThings =
    [
        "事業費", "内容", "概要", "実績", "状況", "計画", "量", "目的", "効果", "課題", "成果", "今後", "方向", "開始", "種別", "区分", "根拠", "年度",
        "対象", "所", "業務", "事務", "仕事",
    ];
    private static readonly string[] OtherTrades = ["入札", "契約", "落札", "業者", "受注", "工期", "工事", "金額"];
    private static readonly string[] ContentHeads = ["内容", "概要", "説明"];

    public GridColumn? Department { get; private init; }

    public GridColumn? Outline { get; private init; }

    public GridColumn? Outlook { get; private init; }

    /// <summary>Finds the columns; null where the table is hardly one of programmes.</summary>
    public static ProgrammeColumns? Of(
        GridSection section, List<GridColumn> columns, bool isPlan, bool isOfIndicators
    )
    {
        if (columns.Any(IsOfOtherTrade)) return null;
        if (!isPlan && !isOfIndicators && columns.Count(column => HoldsAmounts(section, column)) >= AccountColumns)
            return null;
        GridColumn? department = DepartmentsOf(section, columns);
        ColumnCells cells = department is null ? default : ColumnCells.Of(section, department.Index);
        if (cells.Amounts * 2 > cells.Filled) department = null;
        bool hasDepartments = department is not null && cells.AreDepartments;
        GridColumn? name = NameOf(section, columns.Where(column => column != department), hasDepartments, out int best);

        // Lists of offices and what they do are printed as such tables are; only a plan's own are of programmes.
        if (name is null || (best < Plain && (department is null || !isPlan))) return null;
        GridColumn? outline = OutlineOf(columns, name);
        GridColumn? outlook = columns.FirstOrDefault(column => column.Use == ColumnUse.Outlook);
        bool isNamed = department is not null || name.Use == ColumnUse.Context;
        return isNamed
            ? new ProgrammeColumns(name)
            {
                Department = department,
                Outline = outline,
                Outlook = outlook,
            }
            : null;
    }

    private static GridColumn? DepartmentsOf(GridSection section, List<GridColumn> columns) =>
        columns.FirstOrDefault(column => column.Use == ColumnUse.Department)
        ?? columns.FirstOrDefault(column => MayHoldDepartments(section, column));

    private static GridColumn? OutlineOf(List<GridColumn> columns, GridColumn name) =>
        columns.FirstOrDefault(column => column.Use == ColumnUse.Outline && !ReferenceEquals(column, name))
        ?? ContentsOf(columns, name);

    private static bool IsOfOtherTrade(GridColumn column) =>
        column.Label.Role != RoleKind.Cost
        && AnyWord.IsIn(column.Head, OtherTrades);

    private static GridColumn? NameOf(
        GridSection section, IEnumerable<GridColumn> columns, bool hasDepartments, out int best)
    {
        GridColumn? name = null;
        best = 0;
        foreach (GridColumn column in columns)
        {
            int rank = RankOf(section, column, hasDepartments);
            if (rank < best || rank == 0) continue;
            (best, name) = (rank, column);
        }

        return name;
    }

    private static int RankOf(GridSection section, GridColumn column, bool hasDepartments)
    {
        bool isOfWork = hasDepartments && IsOfWork(section, column);
        if (!MayName(column) && !isOfWork || !HaveNames(section, column)) return 0;
        string head = column.Head[(column.Head.LastIndexOf(' ') + 1)..];
        bool isOther = AnyWord.IsIn(head, OtherThings);
        if (head.Contains("事業", StringComparison.Ordinal))
            return isOther
                ? head.Contains("取組内容", StringComparison.Ordinal)
                    ? Contents
                    : 0
                : Sure;
        if (AnyWord.IsIn(head, NameHeads))
            return !isOther ? Plain
                : head.EndsWith("内容", StringComparison.Ordinal) ? Contents
                : 0;
        bool saysNames = column.Use is ColumnUse.Name && !isOther || EndsAsNames(head);
        if (isOfWork) return Open;
        if (!hasDepartments || (!saysNames && column.HasHead) || !HavePlainNames(section, column)) return 0;
        return saysNames ? Open : 1;
    }

    private static bool EndsAsNames(string head) =>
        head.EndsWith('名')
        || head.EndsWith("名称", StringComparison.Ordinal)
        || head.EndsWith("項目", StringComparison.Ordinal);

    // 実施項目 beside who is in charge, and no number in any cell: what is done, and no level of the plan.
    private static bool IsOfWork(GridSection section, GridColumn column) =>
        (LevelWords.RankOf(column.LevelWord) >= LowRank
            || AnyWord.Ends(column.LevelWord, Works))
        && column.Use == ColumnUse.Context
        && section.Body.All(row =>
            section.Grid[row.Row, column.Index] is not { } cell || NumberingReader.Read(cell.Text) is null
        );

    private static bool MayName(GridColumn column) =>
        column.Use is ColumnUse.Name or ColumnUse.Context or ColumnUse.Other or ColumnUse.Outline
        && !column.Label.SaysIndicator
        && !column.Label.HasYear
        && column.Label.Role is not (RoleKind.Cost or RoleKind.Rate or RoleKind.Grade)
        && column.LevelWord.Length == 0;

    // 内容 is a head of names in one table and of contents in another; beside 事業名 it is what the programme does.
    private static GridColumn? ContentsOf(List<GridColumn> columns, GridColumn name) =>
        columns.FirstOrDefault(column =>
            column.Index > name.Index
            && AnyWord.IsIn(column.Head, ContentHeads)
        );

    private static bool HoldsAmounts(GridSection section, GridColumn column) =>
        ColumnCells.Of(section, column.Index) is { Filled: > 1 } cells && cells.Amounts * 2 > cells.Filled;

    private static bool MayHoldDepartments(GridSection section, GridColumn column) =>
        column.Use == ColumnUse.Other
        && !column.Label.HasYear
        && ColumnCells.Of(section, column.Index) is { Filled: > 1, AreDepartments: true };

    /// <summary>What is said in sentences is no name.</summary>
    private static bool HaveNames(GridSection section, GridColumn column) =>
        Share(
            section,
            column,
            cell => ProgrammeNames.MayBe(cell.Raw) || cell.Parts.Count > 1 && cell.Parts.All(ProgrammeNames.MayBe)
        );

    private static bool HavePlainNames(GridSection section, GridColumn column) =>
        Share(
            section,
            column,
            cell => cell.Raw.Length <= LongestName && ProgrammeNames.IsWhole(ProgrammeNames.Clean(cell.Raw))
        );

    private static bool Share(GridSection section, GridColumn column, Predicate<CellToken> isOne)
    {
        int all = 0;
        int ones = 0;
        foreach (BodyRow row in section.Body)
        {
            if (section.Grid[row.Row, column.Index] is not { IsMissing: false } cell || cell.Row != row.Row) continue;
            all++;
            if (isOne(cell)) ones++;
        }

        return ones > 0 && ones * 2 >= all;
    }
}
