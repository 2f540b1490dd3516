using WelfarePlan.Files.Pdf.Ink;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Tells the lines and tables of a page from its letters, lines and shades.</summary>
internal static class PageLayout
{
    /// <summary>Returns the parts of the page in the order they are read.</summary>
    public static List<LaidPart> Of(PageInk ink)
    {
        if (ink.Glyphs.Count == 0) return Askew(ink);
        var page = new PageTables(ink);
        page.FindRuled();
        page.FindShaded();
        page.FindRuledOnlyAcross();
        List<LaidPart> parts = ReadingOrder.Of(ink.Number, page.Blocks(), page.Letter);
        parts.AddRange(Askew(ink));
        return parts;
    }

    private static List<LaidPart> Askew(PageInk ink) =>
        ink.Askew.Count == 0 ? [] : [.. Groups(ink.Askew).Select(line => (LaidPart)new LaidLine(
            ink.Number, Boxes.Union(line.Select(glyph => glyph.Box)), string.Concat(line.Select(glyph => glyph.Text)),
            line[0].Size, line[0].IsBold, 0))];

    // Letters askew are read as they are drawn; where the pen jumps, a new line begins.
    private static List<List<Glyph>> Groups(IReadOnlyList<Glyph> glyphs)
    {
        var lines = new List<List<Glyph>>();
        foreach (Glyph glyph in glyphs)
        {
            bool goesOn = lines.Count > 0 && lines[^1][^1] is var last
                && Math.Abs(last.Middle - glyph.Middle) + Math.Abs(last.Height - glyph.Height) < 3 * glyph.Size;
            if (!goesOn) lines.Add([]);
            lines[^1].Add(glyph);
        }

        return lines;
    }
}
