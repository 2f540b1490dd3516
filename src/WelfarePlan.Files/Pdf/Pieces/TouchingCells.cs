using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Parts the texts of two cells that leave nearly no white between them: a number on the right of its column
/// and the words on the left of the next.</summary>
internal static class TouchingCells
{
    private const double LeastGap = 0.12;                   // letters: one text leaves less between two signs
    private const double SameEdge = 0.15;
    private const double Nearest = 20;                      // letters up or down: the same table
    private const int FewEdges = 2;
    private const int MostApart = 4;                        // times: where a program parts them, it parts all

    public static List<TextRun> Part(List<TextRun> runs)
    {
        List<Place> places = [.. runs.SelectMany(Places)];
        if (places.Count == 0) return runs;
        if (AreNumbersApart(runs)) places.RemoveAll(place => place.IsBesideNumber);
        ILookup<TextRun, int> cuts = places.Where(place => place.IsBehindUnit || IsEdge(place, places, runs))
            .ToLookup(place => place.Run, place => place.At);
        return [.. runs.SelectMany(run => run.CutBefore(cuts[run], areCells: true))];
    }

    // Where another operator goes on after a gap, between letters that are set solid.
    private static IEnumerable<Place> Places(TextRun run)
    {
        for (int at = 1; at < run.Glyphs.Count; at++)
        {
            (Glyph left, Glyph right) = (run.Glyphs[at - 1], run.Glyphs[at]);
            bool begins = right.Operator != left.Operator && right.Lead.Length == 0
                && Gap(left, right) >= LeastGap * run.Size && char.IsLetterOrDigit(right.Text[0])
                && (at < 2 || Gap(run.Glyphs[at - 2], left) < LeastGap * run.Size)
                && (at + 1 == run.Glyphs.Count || Gap(right, run.Glyphs[at + 1]) < LeastGap * run.Size);
            string first = LineText.Join([.. run.Glyphs.Take(at)]);
            bool isValue = ValueShape.IsValue(first);
            if (begins && (isValue || !ValueShape.IsListMark(first)))
                yield return new(run, at, isValue && !char.IsDigit(left.Text[0]));
        }
    }

    // Some programs leave a quarter of a letter between numbers and words of one text.
    private static bool AreNumbersApart(List<TextRun> runs)
    {
        int solid = 0;
        int apart = 0;
        foreach (TextRun run in runs)
        {
            for (int at = 1; at < run.Glyphs.Count; at++)
            {
                (Glyph left, Glyph right) = (run.Glyphs[at - 1], run.Glyphs[at]);
                if (!AreNumberAndWord(left, right) || right.Order != left.Order + 1) continue;
                if (Gap(left, right) < LeastGap * run.Size) solid++;
                else apart++;
            }
        }

        return apart > MostApart * solid;
    }

    private static bool AreNumberAndWord(Glyph left, Glyph right) =>
        (IsLatin(left) && IsWord(right)) || (IsWord(left) && IsLatin(right));

    private static bool IsLatin(Glyph glyph) => char.IsAscii(glyph.Text[0]) && !char.IsPunctuation(glyph.Text[0]);

    private static bool IsWord(Glyph glyph) => char.IsLetter(glyph.Text[0]) && !char.IsAscii(glyph.Text[0]);

    // Other lines of the table begin or end a piece at the same place.
    private static bool IsEdge(Place place, List<Place> places, List<TextRun> runs)
    {
        double same = SameEdge * place.Run.Size;
        List<TextRun> near = runs.FindAll(run => IsNear(place, run));
        List<Place> others = places.FindAll(other => IsNear(place, other.Run));
        bool isBoth = others.Exists(other => IsStart(other.Start) && IsEnd(other.End));
        int starts = near.Count(run => IsStart(run.Box.Left)) + others.Count(other => IsStart(other.Start));
        int ends = near.Count(run => IsEnd(run.Box.Right)) + others.Count(other => IsEnd(other.End));
        return isBoth || starts >= FewEdges || ends >= FewEdges;

        bool IsStart(double x) => Math.Abs(x - place.Start) < same;

        bool IsEnd(double x) => Math.Abs(x - place.End) < same;
    }

    private static bool IsNear(Place place, TextRun run) =>
        Math.Abs(run.Box.Top - place.Run.Box.Top) is var apart && apart > place.Run.Size / 2
        && apart < Nearest * place.Run.Size;

    private static double Gap(Glyph left, Glyph right) => right.Box.Left - left.Box.Right;

    private sealed record Place(TextRun Run, int At, bool IsBehindUnit)
    {
        public double End => Run.Glyphs[At - 1].Box.Right;

        public double Start => Run.Glyphs[At].Box.Left;

        public bool IsBesideNumber => AreNumberAndWord(Run.Glyphs[At - 1], Run.Glyphs[At]);
    }
}
