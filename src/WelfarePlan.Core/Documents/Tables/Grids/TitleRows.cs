using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Headings of the plan among the rows of a table: 基本目標1 … across it, 施策名 beside its title, 取組1-1 over a title
/// in one cell.</summary>
internal static class TitleRows
{
    private const int LongestTitle = 60;

    /// <summary>Returns the headings that part the rows of a table; (1) … is one only below 基本目標1 ….</summary>
    public static List<LevelCell> Of(GridMatrix grid, PrintedTitles printed)
    {
        var cells = new List<LevelCell>();
        if (FieldOf(grid) is { } field) cells.Add(field);
        bool hasWord = false;
        for (int row = 0; row < grid.Rows; row++)
        {
            if (RowKinds.Of(grid, row) != RowKind.Title)
            {
                if (grid[row, 0] is { } name && name.Row == row && CellNames.HeadingOf(name, printed) is { } over)
                    cells.Add(new LevelCell(name.Lines, "", over, 0) { IsRow = true });
                continue;
            }

            CellToken cell = grid.Row(row).First();
            if (cell.Row != row || Read(cell.Text) is not { } numbering) continue;
            hasWord |= numbering.Family == NumberingFamily.Word;
            if (hasWord)
                cells.Add(
                    new LevelCell(
                        cell.Lines, "", cell.Text,
                        numbering.Family == NumberingFamily.Word && LevelWords.RankOf(numbering.Word) == 1 ? 0 : 1
                    )
                    {
                        IsRow = true,
                    }
                );
        }

        return cells;
    }

    /// <summary>Returns the headings that cells of the first column hold, word and number over the title.</summary>
    public static List<LevelCell> CellsOf(GridMatrix grid)
    {
        var cells = new List<LevelCell>();
        for (int row = 0; row < grid.Rows; row++)
        {
            if (grid[row, 0] is not { } cell || cell.Row != row) continue;
            string text = string.Join(' ', cell.Parts);
            if (Read(RowNames.Folded(text)) is { Family: NumberingFamily.Word })
                cells.Add(new LevelCell(cell.Lines, "", text, 1));
        }

        return cells;
    }

    /// <summary>施策名 | （1）住民どうしの交流 in the first row.</summary>
    private static LevelCell? FieldOf(GridMatrix grid)
    {
        if (grid.Rows == 0) return null;
        CellToken? label = null;
        foreach (CellToken cell in grid.Row(0))
        {
            bool isNamed =
                label is { Label: { Coverage: HeadCoverage.Whole, LevelWord.Length: > 0 } }
                && cell.Label is not { Coverage: HeadCoverage.Whole };
            if (isNamed && cell.ColumnSpan > 1 && Read(cell.Text) is not null)
                return new LevelCell(cell.Lines, label!.Label!.LevelWord, cell.Text, 1);
            label = cell;
        }

        return null;
    }

    private static Numbering? Read(string text) =>
        text.Length <= LongestTitle && !text.Contains('。', StringComparison.Ordinal)
        && NumberingReader.Read(text)
            is { Number.Length: > 0, Family: not NumberingFamily.Mark, TitleStart: var start } numbering
        && start < text.Length
        && text.AsSpan(start).IndexOfAnyExcept("「『【 ".AsSpan()) is >= 0 and var letter
        && char.IsLetter(text[start + letter])
            ? numbering
            : null;
}
