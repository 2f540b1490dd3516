using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Takes headings of the plan out of columns that level words head, filled down.</summary>
internal static class LevelCells
{
    private const int LeastAlone = 2;
    private const int LongestTitle = 60;

    /// <summary>Returns the headings beside the rows of a table; where it holds nothing else, two levels must say that it shows the plan's order.</summary>
    public static List<LevelCell> Of(GridSection section, IReadOnlyList<GridColumn> columns, bool isRead)
    {
        List<GridColumn> levels = [.. columns.Where(column => column.LevelWord.Length > 0 && column.Use is ColumnUse.Context or ColumnUse.Name or ColumnUse.Other)];
        var cells = new List<LevelCell>();
        if (levels.Count == 0 || (!isRead && levels.Count < LeastAlone) || !BeginsWithGoals(section, levels[0])) return cells;

        string[] open = new string[levels.Count];
        foreach (BodyRow row in section.Body)
        {
            bool isNew = false;
            for (int depth = 0; depth < levels.Count; depth++)
            {
                if (section.Grid[row.Row, levels[depth].Index] is not { } cell || !IsTitle(cell)) continue;
                isNew |= !string.Equals(open[depth], cell.Text, StringComparison.Ordinal);
                if (!isNew) continue;
                open[depth] = cell.Text;
                cells.Add(new LevelCell(FirstOf(section, row.Row), levels[depth].LevelWord, string.Join(' ', cell.Parts), depth));
            }
        }

        return cells;
    }

    // 施策 alone says what a row belongs to; the plan's order begins with its goals, or counts what it names.
    private static bool BeginsWithGoals(GridSection section, GridColumn column)
    {
        if (LevelWords.RankOf(column.LevelWord) == 1) return true;
        foreach (BodyRow row in section.Body)
        {
            if (section.Grid[row.Row, column.Index] is { } cell && NumberingReader.Read(RowNames.Folded(string.Join(' ', cell.Parts))) is not { Number.Length: > 0 }) return false;
        }

        return true;
    }

    private static Diagnostics.LineSpan FirstOf(GridSection section, int row)
    {
        foreach (CellToken cell in section.Grid.Row(row))
        {
            if (cell.Row == row) return cell.Lines;
        }

        return section.Grid.Lines;
    }

    // 2 安心 is the second goal and no amount.
    private static bool IsNumbered(string text) =>
        NumberingReader.Read(text) is { Number.Length: > 0, TitleStart: var start } && start + 1 < text.Length && char.IsWhiteSpace(text[start - 1]);

    private static bool IsTitle(CellToken cell) =>
        (!cell.IsAmount || IsNumbered(cell.Text)) && !cell.IsMissing && cell.Text.Length <= LongestTitle && cell.Text.Any(char.IsLetter) && !cell.Text.Contains('。', StringComparison.Ordinal);
}
