using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Reads frames side by side around one large number each: a name, its value, what is said of it.</summary>
internal static class Cards
{
    private const int MostLines = 8;
    private const double LargerThanName = 1.15;

    /// <summary>Returns a grid of a column for each card, or null where the frames are no cards.</summary>
    public static LaidGrid? TryRead(int page, IReadOnlyList<PageBlock> frames)
    {
        if (frames.Count < 2 || frames.Any(frame => frame.Inside.Any(block => block.Run is null))) return null;
        var cells = new List<LaidCell>();
        for (int column = 0; column < frames.Count; column++)
        {
            List<TextLine> lines = TextLines.Of(frames[column].Runs());
            if (lines.Count is < 2 or > MostLines) return null;
            double largest = lines.Max(line => line.Size);
            List<TextLine> values = lines.FindAll(line => line.Size == largest);
            if (values.Count != 1 || !values[0].Text.Any(char.IsDigit) || lines[0] == values[0]) return null;
            int at = lines.IndexOf(values[0]);
            if (largest < LargerThanName * lines[0].Size) return null;
            Add(cells, page, 0, column, lines.GetRange(0, at));
            Add(cells, page, 1, column, [values[0]]);
            if (at + 1 < lines.Count) Add(cells, page, 2, column, lines.GetRange(at + 1, lines.Count - at - 1));
        }

        double[] edges = [.. frames.Select(frame => frame.Box.Left), frames[^1].Box.Right];
        SourceBox box = Boxes.Union(frames.Select(frame => frame.Box));
        int rows = cells.Max(cell => cell.Row) + 1;
        return new(page, box, edges, rows, [.. cells.OrderBy(cell => cell.Row)], IsDrawn: true);
    }

    private static void Add(List<LaidCell> cells, int page, int row, int column, List<TextLine> lines)
    {
        SourceBox box = Boxes.Union(lines.Select(line => line.Box));
        cells.Add(new(page, box, row, column, 1, 1, [.. lines.Select(line => line.Text)]));
    }
}
