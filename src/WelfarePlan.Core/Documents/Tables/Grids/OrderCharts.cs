using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads grids that hold nothing but the plan's order: a chart (計画の体系), or the items of one goal under its
/// title.</summary>
internal static class OrderCharts
{
    private const int MostLevels = 3;
    private const int LeastRows = 2;
    private const int LongestHead = 12;
    private static readonly string[] Captions = ["体系", "骨組み", "全体像", "全体図"];
    private static readonly string[] HeadEndings =
    [
        "理念", "目標", "方針", "施策", "取組", "取り組み", "柱", "方向", "方向性", "項目", "事業", "分野", "テーマ",
    ];

    public static List<LevelCell> Of(GridMatrix grid, PrintedTitles printed) =>
        ItemsOfGoal(grid, printed) is { Count: > 0 } items ? items
            : IsChart(grid) ? Chart(grid, printed)
            : Counted(grid);

    /// <summary>基本目標１　ひとを育む | １－１　福祉教育 | …: a grid that counts goals and what they hold needs no head; what it
    /// does not count are works.</summary>
    private static List<LevelCell> Counted(GridMatrix grid)
    {
        var cells = new List<LevelCell>();
        int goals = 0;
        CellToken? open = null;
        for (int row = 0; row < grid.Rows; row++)
        {
            if (grid.Columns < 2 || grid[row, 0] is not { } goal) return [];
            if (NumberOf(goal) is not { Family: NumberingFamily.Word } counted) return [];
            if (!ReferenceEquals(goal, open))
            {
                if (counted.Count != ++goals) return [];
                cells.Add(new LevelCell(goal.Lines, "", CellTitles.Whole(goal.Parts), 0));
                open = goal;
            }

            if (grid[row, goal.LastColumn + 1] is not { } part) return [];
            if (NumberOf(part) is not { Family: NumberingFamily.Compound or NumberingFamily.Bracketed }) return [];
            if (grid.Row(row).Any(cell => cell.Column > part.LastColumn && cell.IsAmount)) return [];
            cells.Add(new LevelCell(part.Lines, "", CellTitles.Whole(part.Parts), 1));
        }

        return goals >= LeastRows ? cells : [];
    }

    private static Numbering? NumberOf(CellToken cell) =>
        LevelCells.IsTitle(cell)
        && NumberingReader.Read(RowNames.Folded(cell.Text)) is { Number.Length: > 0, TitleStart: var start } read
        && start < cell.Text.Length
            ? read
            : null;

    /// <summary>活動目標Ⅰ … over 推進項目 | 実施内容 | 住民: the goal, and in the first column what it holds.</summary>
    private static List<LevelCell> ItemsOfGoal(GridMatrix grid, PrintedTitles printed)
    {
        if (grid.Rows < 3 || grid.Columns < 2 || grid[0, 0] is not { } title || title.ColumnSpan < grid.Columns)
            return [];
        if (NumberingReader.Read(title.Text) is not { Family: NumberingFamily.Word, Number.Length: > 0 } numbering)
            return [];
        if (grid[1, 0]?.Label is not { Coverage: HeadCoverage.Whole, LevelWord: { Length: > 0 } word }) return [];
        var cells = new List<LevelCell>
        {
            new(title.Lines, numbering.Word, title.Text[numbering.TitleStart..], 0) { Number = numbering.Number },
        };
        for (int row = 2; row < grid.Rows; row++)
        {
            if (grid[row, 0] is { } cell && cell.Row == row && LevelCells.IsTitle(cell))
                Add(cells, cell, word, 1, printed);
        }

        return cells.Count > 1 ? cells : [];
    }

    private static bool IsChart(GridMatrix grid)
    {
        bool isCaptioned = Array.Exists(
            Captions,
            word => grid.Caption.Contains(word, StringComparison.Ordinal) && grid.Caption.Length <= LongestHead * 2
        );
        if (!isCaptioned || grid.Columns < 2) return false;
        for (int row = 0; row < grid.Rows; row++)
        {
            if (RowKinds.HasAmount(grid, row)) return false;
        }

        return true;
    }

    private static List<LevelCell> Chart(GridMatrix grid, PrintedTitles printed)
    {
        var cells = new List<LevelCell>();
        int goals = 0;
        CellToken?[] open = new CellToken?[MostLevels];
        for (int row = 0; row < grid.Rows; row++)
        {
            if (IsHead(grid, row)) continue;
            int depth = 0;
            foreach (CellToken cell in grid.Row(row))
            {
                if (depth == MostLevels || !LevelCells.IsTitle(cell)) break;
                int at = depth++;
                if (ReferenceEquals(open[at], cell)) continue;
                open[at] = cell;
                if (at == 0) goals++;
                Add(cells, cell, "", at, printed);
            }
        }

        return goals >= LeastRows && cells.Count > goals ? cells : [];
    }

    /// <summary>基本目標 | 施策, or 理念 | …: what the columns are, or what the whole plan is for.</summary>
    private static bool IsHead(GridMatrix grid, int row)
    {
        CellToken? first = grid.Row(row).FirstOrDefault();
        return first is null || (first.Text.Length <= LongestHead && (first.Label is { Coverage: HeadCoverage.Whole }
            || Array.Exists(
                HeadEndings,
                ending =>
                    first.Text.EndsWith(ending, StringComparison.Ordinal)
                    && NumberingReader.Read(first.Text) is null
                    && !IsNamed(grid, row)
            )
        )
    );
    }

    /// <summary>Returns whether the row's other cells are longer than heads: its first cell is a title then.</summary>
    private static bool IsNamed(GridMatrix grid, int row) =>
        grid.Row(row).Skip(1).Any(cell => cell.Parts.Count > 1 || cell.Text.Length > LongestHead)
        && !grid.Row(row).First().Text.EndsWith("理念", StringComparison.Ordinal);

    private static void Add(List<LevelCell> cells, CellToken cell, string word, int depth, PrintedTitles printed)
    {
        foreach (string title in depth > 0 ? CellTitles.Of(cell, printed) : [string.Join(' ', cell.Parts)])
            cells.Add(new LevelCell(cell.Lines, word, title, depth));
    }
}
