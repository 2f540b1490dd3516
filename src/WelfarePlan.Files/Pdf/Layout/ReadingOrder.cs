using WelfarePlan.Files.Pdf.Aligned;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Puts the blocks of a page into the order in which they are read.</summary>
internal static class ReadingOrder
{
    private const int MostDepth = 12;
    private const int RunningLines = 3;                     // above the first row of a page

    public static List<LaidPart> Of(int page, IReadOnlyList<PageBlock> blocks, double letter)
    {
        var parts = new List<LaidPart>();
        Read(page, blocks, letter, 0, parts);
        return parts;
    }

    private static void Read(int page, IReadOnlyList<PageBlock> blocks, double letter, int depth, List<LaidPart> parts)
    {
        foreach ((List<PageBlock> group, bool isPart) in TextColumns.Part(blocks, letter))
        {
            if (isPart && depth < MostDepth) Read(page, group, letter, depth + 1, parts);
            else Column(page, group, letter, depth, parts);
        }
    }

    private static void Column(int page, List<PageBlock> blocks, double letter, int depth, List<LaidPart> parts)
    {
        double left = blocks.Min(block => block.Box.Left);
        List<TextLine> lines = TextLines.Of(blocks.Where(block => block.Run is not null).Select(block => block.Run!));
        CellLines.RemoveRuby(lines);
        int next = 0;
        foreach (PageBlock block in InRows([.. blocks.Where(block => block.Run is null)]))
        {
            int first = next;
            while (next < lines.Count && lines[next].Box.Middle() < block.Box.Top) next++;
            Lines(page, lines.GetRange(first, next - first), left, letter, parts);
            if (block.Grid is { } grid) parts.Add(grid);
            else if (depth < MostDepth) Read(page, block.Inside, letter, depth + 1, parts);
        }

        Lines(page, lines.GetRange(next, lines.Count - next), left, letter, parts);
    }

    /// <summary>Boxes side by side are read from the left, though one may begin a hair above the others.</summary>
    private static IEnumerable<PageBlock> InRows(List<PageBlock> blocks)
    {
        blocks.Sort(static (one, other) => one.Box.Top.CompareTo(other.Box.Top));
        for (int first = 0; first < blocks.Count;)
        {
            int end = first + 1;
            while (end < blocks.Count && blocks[end].Box.Middle() < blocks[first].Box.Bottom
                && blocks[first].Box.Middle() < blocks[end].Box.Bottom
                && blocks[end].Box.Top < blocks[first].Box.Middle()) end++;
            foreach (PageBlock block in blocks[first..end].OrderBy(block => block.Box.Left)) yield return block;
            first = end;
        }
    }

    private static void Lines(int page, List<TextLine> lines, double left, double letter, List<LaidPart> parts)
    {
        for (int at = 0; at < lines.Count;)
        {
            bool isTop = parts.Count < RunningLines && parts.TrueForAll(part => part is LaidLine);
            if (UnruledTables.TryFind(page, lines, at, letter, isTop) is var (end, grid))
            {
                parts.Add(grid);
                at = end;
                continue;
            }

            parts.Add(Line(page, lines[at++], left));
        }
    }

    public static LaidLine Line(int page, TextLine line, double left) =>
        new(page, line.Box, CellLines.Text(line), line.Size, line.IsBold, line.Box.Left - left);
}
