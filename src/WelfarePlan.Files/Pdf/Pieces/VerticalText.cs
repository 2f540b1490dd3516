using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Reads text that runs down a cell, by the order in which it is drawn.</summary>
internal static class VerticalText
{
    private const double NarrowCell = 2.6;                  // letters wide: two letters one below the other are a word

    /// <summary>Returns the columns of text, or null where the text runs along the lines.</summary>
    public static List<string>? TryRead(List<Glyph> glyphs, double width)
    {
        if (glyphs.Count < 2 || !IsDownwards(glyphs)) return null;
        if (glyphs.Count <= 3 && width > NarrowCell * glyphs[0].Size) return null;
        if (glyphs.TrueForAll(static glyph => char.IsDigit(glyph.Text[0]))) return null;
        var columns = new List<string> { glyphs[0].Text };
        for (int at = 1; at < glyphs.Count; at++)
        {
            Glyph last = glyphs[at - 1];
            double aside = Math.Abs(glyphs[at].Middle - last.Middle);
            bool isSameColumn = aside < 0.7 * last.Size || IsBeside(last, glyphs[at]);
            if (isSameColumn && glyphs[at].Height > last.Height - last.Size) columns[^1] += glyphs[at].Text;
            else columns.Add(glyphs[at].Text);
        }

        return columns;
    }

    private static bool IsDownwards(List<Glyph> glyphs)
    {
        int down = 0;
        int along = 0;
        for (int at = 1; at < glyphs.Count; at++)
        {
            double size = glyphs[at].Size;
            double right = glyphs[at].Middle - glyphs[at - 1].Middle;
            double below = glyphs[at].Height - glyphs[at - 1].Height;
            if (Math.Abs(right) < 0.4 * size && below > 0.4 * size && below < 3 * size) down++;
            else if (Math.Abs(below) < 0.3 * size && right > 0) along++;
        }

        return down > along && down * 2 >= glyphs.Count - 1;
    }

    // Digits of one number may stand side by side in a column.
    private static bool IsBeside(Glyph left, Glyph right) =>
        char.IsDigit(left.Text[0]) && char.IsDigit(right.Text[0])
        && Math.Abs(left.Height - right.Height) < 0.3 * left.Size;
}
