using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Tells whether a line of one piece is the first of a row: a tall name begins above its values.</summary>
internal static class LinesOfRow
{
    private const int MostLines = 4;
    private const double Overlap = 0.2;                     // letters

    /// <summary>Returns whether a line has several pieces, stands beside one that has, or is written on into one.
    /// </summary>
    public static bool Begin(List<TextLine> lines, int at, double letter, Func<TextLine, int> pieces)
    {
        for (int step = 0; step < MostLines; step++, at++)
        {
            if (pieces(lines[at]) >= 2) return true;
            if (at + 1 == lines.Count) return false;
            bool isBeside = lines[at + 1].Box.Top < lines[at].Box.Bottom - (Overlap * letter);
            if (isBeside && pieces(lines[at + 1]) >= 2) return true;
            if (!isBeside && !IsWrittenOn(lines[at], lines[at + 1])) return false;
        }

        return false;
    }

    private static bool IsWrittenOn(TextLine line, TextLine next) => line.Runs is [var run]
        && next.Box.Top - line.Box.Bottom < line.Size / 2
        && next.Runs.Exists(other => other.Order == run.Glyphs[^1].Order + 1);
}
