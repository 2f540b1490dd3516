using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;

namespace WelfarePlan.Testing.Hostile;

/// <summary>Makes documents with pages, formatted lines and grids with random spans out of the words of other
/// documents.</summary>
internal static class GridStitcher
{
    private const int MostRows = 9;
    private const int MostColumns = 8;
    private const int MostParts = 14;

    private static readonly char[] Gaps = [' ', '　', '\t', '|', '│'];

    /// <summary>Makes a document.</summary>
    public static SourceDocument Stitch(IReadOnlyList<string> texts, Dice dice)
    {
        var pages = new List<SourcePage>();
        for (int number = 1; number <= dice.Between(1, 3); number++) pages.Add(Page(texts, number, dice));
        return new SourceDocument
        {
            Name = dice.Chance(50) ? "stitched" : null,
            Kind = dice.Pick(SourceKind.Text, SourceKind.Pdf, SourceKind.Xlsx, SourceKind.Docx, SourceKind.Html),
            Pages = pages,
        };
    }

    private static SourcePage Page(IReadOnlyList<string> texts, int number, Dice dice)
    {
        var parts = new List<SourcePart>();
        string[] lines = TextStitcher.Stitch(texts, dice).Split('\n');
        string[] words =
        [
            .. lines.SelectMany(line => line.Split(Gaps, StringSplitOptions.RemoveEmptyEntries)),
            "", "-", "120件",
        ];
        int at = 0;
        for (int count = dice.Between(0, MostParts); count > 0; count--)
        {
            if (dice.Chance(25)) parts.Add(Grid(words, number, dice));
            else parts.Add(Line(lines[at++ % lines.Length], number, at, dice));
        }

        return new SourcePage { Number = number, Name = dice.Chance(20) ? dice.Pick(words) : null, Parts = parts };
    }

    private static SourceLine Line(string text, int page, int number, Dice dice)
    {
        SourcePlace place = dice.Chance(80)
            ? new BoxPlace(page, new SourceBox(50, number * 12, 400, (number * 12) + 10))
            : new LinesPlace(LineSpan.At(number));
        return new SourceLine(text, place)
        {
            FontSize = dice.Chance(30) ? dice.Between(6, 24) : null,
            IsBold = dice.Chance(10),
            Indent = dice.Chance(20) ? dice.Between(0, 80) : null,
            HeadingLevel = dice.Chance(8) ? dice.Between(1, 7) : null,
            ListLabel = dice.Chance(8) ? dice.Pick("(1)", "・", "1.", "①", "") : null,
        };
    }

    private static SourceGrid Grid(string[] words, int page, Dice dice)
    {
        int rows = dice.Between(1, MostRows);
        int columns = dice.Between(1, MostColumns);
        bool[][] isTaken = [.. Enumerable.Range(0, rows).Select(_ => new bool[columns])];
        var cells = new List<GridCell>();
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                if (isTaken[row][column] || dice.Chance(5)) continue;
                int width = dice.Chance(15) ? Free(isTaken[row], column, dice.Between(1, columns)) : 1;
                int height = dice.Chance(15) ? Math.Min(dice.Between(1, rows), rows - row) : 1;
                cells.Add(Cell(words, page, row, column, height, width, dice));
                for (int i = row; i < row + height; i++)
                {
                    for (int j = column; j < column + width; j++) isTaken[i][j] = true;
                }
            }
        }

        return new SourceGrid(rows, columns, cells, new BoxPlace(page, new SourceBox(0, 0, 500, 700)))
        {
            IsDrawn = dice.Chance(70),
            Caption = dice.Chance(15) ? dice.Pick(words) : null,
        };
    }

    private static int Free(bool[] isTaken, int column, int wanted)
    {
        int width = 0;
        while (width < wanted && column + width < isTaken.Length && !isTaken[column + width]) width++;
        return Math.Max(width, 1);
    }

    private static GridCell Cell(string[] words, int page, int row, int column, int height, int width, Dice dice)
    {
        string[] lines =
        [
            .. Enumerable.Range(0, dice.Chance(10) ? 0 : dice.Between(1, 3)).Select(_ => dice.Pick(words)),
        ];
        SourcePlace place = dice.Chance(50)
            ? new CellPlace("表", $"{(char)('A' + column)}{row + 1}")
            : new BoxPlace(page, new SourceBox(column * 60, row * 14, (column + 1) * 60, (row + 1) * 14));
        return new GridCell(row, column, lines, place)
        {
            RowSpan = height,
            ColumnSpan = width,
            IsHeader = dice.Chance(20) ? dice.Chance(50) : null,
        };
    }
}
