using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Puts letters together into runs.</summary>
internal static class TextRuns
{
    private const double SameLine = 0.3;                    // of the letter's size
    private const double Gap = 0.95;
    private const double GapOfBlanks = 2.2;
    private const double MostOverlap = 0.6;

    public static List<TextRun> Of(IReadOnlyList<Glyph> glyphs)
    {
        var runs = new List<TextRun>();
        foreach (List<Glyph> line in Lines(glyphs))
        {
            List<Glyph> letters = [.. Strokes(line).SelectMany(stroke => stroke)];
            foreach (List<Glyph> part in LeaderDots.Part(letters)) AddRuns(runs, part);
        }

        return runs;
    }

    private static void AddRuns(List<TextRun> runs, List<Glyph> line)
    {
        List<List<Glyph>> strokes = Strokes(line);
        List<Glyph> run = strokes[0];
        foreach (List<Glyph> stroke in strokes.Skip(1))
        {
            if (IsApart(run[^1], stroke[0]))
            {
                runs.Add(new(run));
                run = stroke;
            }
            else
            {
                run.AddRange(stroke);
            }
        }

        runs.Add(new(run));
    }

    /// <summary>Returns the letters of a line from the left; what is drawn in one go stays together.</summary>
    public static List<List<Glyph>> Strokes(IEnumerable<Glyph> line)
    {
        var strokes = new List<List<Glyph>>();
        foreach (Glyph glyph in line.OrderBy(glyph => glyph.Order))
        {
            bool goesOn = strokes.Count > 0 && strokes[^1][^1] is var last && glyph.Order == last.Order + 1
                && glyph.Box.Left > last.Box.Left && !IsApart(last, glyph);
            if (!goesOn) strokes.Add([]);
            strokes[^1].Add(glyph);
        }

        strokes.Sort(static (one, other) => one[0].Box.Left != other[0].Box.Left
            ? one[0].Box.Left.CompareTo(other[0].Box.Left) : one[0].Order.CompareTo(other[0].Order));
        return strokes;
    }

    private static bool IsApart(Glyph left, Glyph right)
    {
        double size = Math.Min(left.Size, right.Size);
        double limit = right.Lead.Length is > 0 and <= 2 && right.Order == left.Order + 1 ? GapOfBlanks : Gap;
        double gap = right.Box.Left - left.Box.Right;
        return gap > limit * size || gap < -MostOverlap * Math.Max(size, left.Box.Width);
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
