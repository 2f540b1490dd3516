using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Puts letters together into runs.</summary>
internal static class TextRuns
{
    private const double SameLine = 0.3;                    // of the letter's size
    private const double Gap = 0.95;
    private const double GapOfBlanks = 2.2;

    public static List<TextRun> Of(IReadOnlyList<Glyph> glyphs)
    {
        var runs = new List<TextRun>();
        foreach (List<Glyph> line in Lines(glyphs))
        {
            line.Sort(static (one, other) => one.Box.Left != other.Box.Left
                ? one.Box.Left.CompareTo(other.Box.Left) : one.Order.CompareTo(other.Order));
            int start = 0;
            for (int at = 1; at <= line.Count; at++)
            {
                if (at < line.Count && !IsApart(line[at - 1], line[at])) continue;
                runs.Add(new(line.GetRange(start, at - start)));
                start = at;
            }
        }

        return runs;
    }

    private static bool IsApart(Glyph left, Glyph right)
    {
        double size = Math.Min(left.Size, right.Size);
        double limit = right.Lead.Length is > 0 and <= 2 && right.Order == left.Order + 1 ? GapOfBlanks : Gap;
        double gap = right.Box.Left - left.Box.Right;
        return gap > limit * size || gap < -Math.Max(size, left.Box.Width);
    }

    // Letters share a line where their feet do; a small raised sign joins the line that it stands beside.
    private static IEnumerable<List<Glyph>> Lines(IReadOnlyList<Glyph> glyphs)
    {
        var sorted = glyphs.OrderBy(static glyph => glyph.Box.Bottom).ThenBy(static glyph => glyph.Order).ToList();
        var line = new List<Glyph>();
        double foot = 0;
        double size = 0;
        foreach (Glyph glyph in sorted)
        {
            if (line.Count > 0 && glyph.Box.Bottom - foot > SameLine * Math.Min(size, glyph.Size))
            {
                yield return line;
                line = [];
            }

            if (line.Count == 0) (foot, size) = (glyph.Box.Bottom, glyph.Size);
            if (glyph.Size > size) (foot, size) = (glyph.Box.Bottom, glyph.Size);
            line.Add(glyph);
        }

        if (line.Count > 0) yield return line;
    }
}
