using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Puts letters together into runs.</summary>
internal static class TextRuns
{
    private const double SameLine = 0.3;                    // of the letter's size
    private const double Gap = 0.95;
    private const double GapOfBlanks = 2.2;
    private const double GapOfCells = 0.4;
    private const double SolidGap = 0.1;
    private const double MostOverlap = 0.6;

    public static List<TextRun> Of(IReadOnlyList<Glyph> glyphs)
    {
        var runs = new List<TextRun>();
        var written = new WrittenBelow(glyphs);
        foreach (List<Glyph> line in Lines(glyphs))
        {
            List<Glyph> letters = [.. Strokes(line).SelectMany(stroke => stroke)];
            foreach (List<Glyph> part in LeaderDots.Part(letters)) AddRuns(runs, part, written);
        }

        return runs;
    }

    private static void AddRuns(List<TextRun> runs, List<Glyph> line, WrittenBelow written)
    {
        List<List<Glyph>> strokes = Strokes(line);
        List<Glyph> run = strokes[0];
        foreach (List<Glyph> stroke in strokes.Skip(1))
        {
            bool isCell = IsGapBetweenCells(run, stroke[0], stroke.Count > 1 ? stroke[1] : null);
            if (isCell || IsApart(run[^1], stroke[0]) || written.EndsCell(run, stroke[0]))
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
        List<Glyph> sorted = [.. line.OrderBy(glyph => glyph.Order)];
        for (int at = 0; at < sorted.Count; at++)
        {
            Glyph glyph = sorted[at];
            bool goesOn = strokes.Count > 0 && strokes[^1][^1] is var last && glyph.Order == last.Order + 1
                && glyph.Box.Left > last.Box.Left && !IsApart(last, glyph)
                && !IsGapBetweenCells(strokes[^1], glyph, at + 1 < sorted.Count ? sorted[at + 1] : null);
            if (!goesOn) strokes.Add([]);
            strokes[^1].Add(glyph);
        }

        strokes.Sort(static (one, other) => one[0].Box.Left != other[0].Box.Left
            ? one[0].Box.Left.CompareTo(other[0].Box.Left) : one[0].Order.CompareTo(other[0].Order));
        return strokes;
    }

    // Letters that are set solid on one side of a gap are no spread word: a cell ends here, with little space beside
    // it.
    private static bool IsGapBetweenCells(List<Glyph> left, Glyph right, Glyph? next)
    {
        Glyph last = left[^1];
        double gap = right.Box.Left - last.Box.Right;
        if (right.Lead.Length > 0 || gap <= GapOfCells * Math.Min(last.Size, right.Size)) return false;
        return (left.Count > 1 && AreSolid(left[^2], last)) || (next is not null && AreSolid(right, next.Value));
    }

    private static bool AreSolid(Glyph left, Glyph right) =>
        right.Order == left.Order + 1 && right.Lead.Length == 0
        && Math.Abs(right.Box.Left - left.Box.Right) < SolidGap * Math.Min(left.Size, right.Size);

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
