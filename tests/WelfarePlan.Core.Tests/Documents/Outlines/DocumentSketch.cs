using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Sources;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Outlines;

/// <summary>A document of a few lines and grids, as a file would give them.</summary>
internal sealed class DocumentSketch
{
    private readonly List<SourcePart> _parts = [];

    public DocumentSketch Line(string text, double size = 10)
    {
        _parts.Add(new SourceLine(text, Place()) { FontSize = size });
        return this;
    }

    public DocumentSketch Heading(string text, int level)
    {
        _parts.Add(new SourceLine(text, Place()) { HeadingLevel = level });
        return this;
    }

    /// <summary>Adds a grid; cells are parted by bars, lines of a cell by slashes turned around, and ← goes on with the
    /// cell to the left.</summary>
    public DocumentSketch Grid(params string[] rows)
    {
        string[][] texts = [.. rows.Select(row => row.Split('|'))];
        var cells = new List<GridCell>();
        for (int row = 0; row < texts.Length; row++)
        {
            for (int column = 0; column < texts[row].Length; column++)
            {
                if (texts[row][column] is "←" or "↑") continue;
                int span = 1;
                while (column + span < texts[row].Length && texts[row][column + span] == "←") span++;
                int rowSpan = 1;
                while (row + rowSpan < texts.Length && texts[row + rowSpan][column] == "↑") rowSpan++;
                cells.Add(
                    new GridCell(row, column, texts[row][column].Split('\\'), Place())
                    {
                        ColumnSpan = span,
                        RowSpan = rowSpan,
                    }
                );
            }
        }

        _parts.Add(new SourceGrid(texts.Length, texts[0].Length, cells, Place()));
        return this;
    }

    public Plan Read() => ReadAll().Plan;

    public PlanReading ReadAll() =>
        PlanDocument.Read(new SourceDocument { Pages = [new SourcePage { Number = 1, Parts = _parts }] });

    public IReadOnlyList<string> Paths() =>
        [
            .. PlanPart
                .Walk(PlanPart.Goals(Read()))
                .Select(part => string.Join('/', part.Chain.Reverse().Select(above => above.Title))),
        ];

    private SourcePlace Place() => SourcePlace.OfLines(LineSpan.At(_parts.Count + 1));
}
