using System.Buffers;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Takes headings of the plan out of columns that level words head, filled down.</summary>
internal static class LevelCells
{
    private const int LeastAlone = 2;
    private const int LongestTitle = 60;
    private const int LongestNumber = 6;
    private const int LowestRank = 4;
    private static readonly SearchValues<char> Numbers =
        SearchValues.Create("0123456789-.()ⅠⅡⅢⅣⅤⅥⅦⅧⅨ①②③④⑤⑥⑦⑧⑨");

    /// <summary>Returns the headings beside the rows of a table; where it holds nothing else, two levels must say that
    /// it shows the plan's order.</summary>
    public static List<LevelCell> Of(
        GridSection section, List<GridColumn> columns, bool isRead, PrintedTitles printed
    )
    {
        List<GridColumn> levels =
        [
            .. columns.Where(column =>
                column.LevelWord.Length > 0 && column.Use is ColumnUse.Context or ColumnUse.Name or ColumnUse.Other
            ),
        ];
        if (!isRead && levels.Count >= LeastAlone && Further(columns, levels[^1]) is { } further) levels.Add(further);
        var cells = new List<LevelCell>();
        if (GoalOver(section) is { } goal) cells.Add(goal);
        bool isUnderGoal = cells.Count > 0;
        if (
            levels.Count == 0
            || (!isUnderGoal && ((!isRead && levels.Count < LeastAlone) || !BeginsWithGoals(section, levels[0])))
        )
            return cells;

        AddCells(section, levels, printed, isUnderGoal, cells);
        return cells;
    }

    // 活動目標Ⅰ　住民が学び動き出す over a table: the goal of all its rows.
    private static LevelCell? GoalOver(GridSection section) =>
        section.HasTitleRow
        && section.Body.Count > 0
        && NumberingReader.Read(section.Caption) is { Family: NumberingFamily.Word, Number.Length: > 0 } title
        && LevelWords.RankOf(title.Word) == 1
            ? new LevelCell(FirstOf(section, section.Body[0].Row), title.Word, section.Caption, 0)
            : null;

    private static void AddCells(
        GridSection section, List<GridColumn> levels, PrintedTitles printed, bool isUnderGoal, List<LevelCell> cells)
    {
        string[] open = new string[levels.Count];
        foreach (BodyRow row in section.Body)
        {
            bool isNew = false;
            for (int depth = 0; depth < levels.Count; depth++)
            {
                if (section.Grid[row.Row, levels[depth].Index] is not { } cell) continue;
                string number = "";
                if (TitleBeside(section, cell) is { } title) (number, cell) = (cell.Text + " ", title);
                if (!IsTitle(cell)) continue;
                isNew |= !string.Equals(open[depth], cell.Text, StringComparison.Ordinal);
                if (!isNew) continue;
                open[depth] = cell.Text;
                int at = isUnderGoal ? depth + 1 : depth;
                IReadOnlyList<string> titles = depth == levels.Count - 1 && number.Length == 0
                    ? CellTitles.Of(cell, printed) : [number + CellTitles.Whole(cell.Parts)];
                foreach (string text in titles)
                    cells.Add(new LevelCell(FirstOf(section, row.Row), levels[depth].LevelWord, text, at));
            }
        }
    }

    /// <summary>基本目標 over 1 | つながりづくり: returns the cell of the title beside its number, or null.</summary>
    private static CellToken? TitleBeside(GridSection section, CellToken number)
    {
        int beside = number.LastColumn + 1;
        bool isNumber = number.Text.Length is > 0 and <= LongestNumber
            && !number.Text.AsSpan().ContainsAnyExcept(Numbers);
        if (!isNumber || section.Header is not { } header || beside >= section.Grid.Columns) return null;
        CellToken? head = section.Grid[header.First, number.Column];
        CellToken? next = section.Grid[header.First, beside];
        return next is null || ReferenceEquals(head, next) ? section.Grid[number.Row, beside] : null;
    }

    // 基本目標 | 施策 | 取組: right of levels 取組 is one more; alone it may head whatever is done.
    private static GridColumn? Further(List<GridColumn> columns, GridColumn last)
    {
        GridColumn? next = columns.FirstOrDefault(column => column.Index == last.Index + 1);
        return
            next is { LevelWord.Length: 0 }
            && LevelWords.IsWhole(next.Head)
            && LevelWords.RankOf(next.Head) == LowestRank
            ? next with
            {
                LevelWord = next.Head,
            }
            : null;
    }

    // 施策 alone says what a row belongs to; the plan's order begins with its goals, or counts what it names.
    private static bool BeginsWithGoals(GridSection section, GridColumn column)
    {
        if (LevelWords.RankOf(column.LevelWord) == 1) return true;
        foreach (BodyRow row in section.Body)
        {
            if (
                section.Grid[row.Row, column.Index] is { } cell
                && NumberingReader.Read(RowNames.Folded(string.Join(' ', cell.Parts))) is not { Number.Length: > 0 }
            )
                return false;
        }

        return true;
    }

    private static Diagnostics.LineSpan FirstOf(GridSection section, int row)
    {
        // The words of a cell over several rows may stand in their middle.
        Diagnostics.LineSpan? first = null;
        foreach (CellToken cell in section.Grid.Row(row))
        {
            if (cell.Row == row && !(first?.First <= cell.Lines.First)) first = cell.Lines;
        }

        return first ?? section.Grid.Lines;
    }

    // 2 安心 is the second goal and no amount.
    private static bool IsNumbered(string text) =>
        NumberingReader.Read(text) is { Number.Length: > 0, TitleStart: var start }
        && start + 1 < text.Length
        && char.IsWhiteSpace(text[start - 1]);

    /// <summary>Returns whether a cell may be a heading of the plan, or a list of them.</summary>
    public static bool IsTitle(CellToken cell) =>
        (!cell.IsAmount || IsNumbered(cell.Text))
        && !cell.IsMissing
        && (cell.Text.Length <= LongestTitle || cell.Parts.Count > 1)
        && AnyLetter.IsIn(cell.Text)
        && !cell.Text.Contains('。', StringComparison.Ordinal);
}
