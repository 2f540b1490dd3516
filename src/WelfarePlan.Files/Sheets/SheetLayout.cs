using WelfarePlan.Sources;

namespace WelfarePlan.Files.Sheets;

/// <summary>Parts a sheet into tables and lines of text, in reading order.</summary>
/// <remarks>
/// Empty rows part tables that stand under each other, empty columns those side by side, and in a table with borders
/// so does a row of text without. What is left with one cell a row is text.
/// </remarks>
internal static class SheetLayout
{
    public static List<SourcePart> Of(SheetContent sheet, FileReading reading)
    {
        var parts = new List<SourcePart>();
        Part(SheetItems.Of(sheet), new SheetParts(sheet, reading, parts), depth: 0);
        return parts;
    }

    private static void Part(List<SheetItem> items, SheetParts parts, int depth)
    {
        parts.CheckDepth(depth);
        foreach (List<SheetItem> band in SheetBands.Rows(items))
        {
            foreach (List<SheetItem> block in SheetBlocks.Of(Trimmed(band)))
            {
                if (block is [SheetItem only])
                {
                    parts.AddLines(only);
                    continue;
                }

                List<List<SheetItem>> sides = SheetSides.Of(block);
                if (sides.Count == 1) parts.AddBlock(block);
                else foreach (List<SheetItem> side in sides) Part(side, parts, depth + 1);
            }
        }
    }

    // Borders are often drawn far beyond what is filled in.
    private static List<SheetItem> Trimmed(List<SheetItem> band)
    {
        List<SheetItem> filled = [.. band.Where(item => item.HasText)];
        if (filled.Count == 0) return filled;
        (int top, int bottom) = (filled.Min(item => item.Top), filled.Max(item => item.Bottom));
        (int left, int right) = (filled.Min(item => item.Left), filled.Max(item => item.Right));
        return
        [
            .. band.Where(item => item.Bottom >= top && item.Top <= bottom && item.Right >= left && item.Left <= right),
        ];
    }
}
