namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Tells whether a line below a table goes on with the name of its last row.</summary>
internal static class RestOfRow
{
    private const double NearestLine = 0.8;                 // letters between two lines of a name
    private const double OffMiddle = 0.35;
    private const int ShortRest = 6;

    public static bool Is(IReadOnlyList<TextLine> lines, int at, int start, double letter)
    {
        TextLine line = lines[at];
        if (line.Runs.Count != 1 || line.IsNumbered()) return false;
        for (int above = at - 1; above >= start; above--)
        {
            TextRun name = lines[above].Runs[0];
            if (Math.Abs(line.Box.Left - name.Box.Left) >= letter) continue;
            bool isNext = line.Box.Top - name.Box.Bottom < NearestLine * letter
                && Math.Abs(line.Size - name.Size) < 0.1 * letter && line.IsBold == name.IsBold;
            return isNext && (name.Box.Right >= line.Box.Right || line.Text.Length <= ShortRest
                || HasValuesBesideMiddle(lines, above, at, (name.Box.Top + line.Box.Bottom) / 2, letter));
        }

        return false;
    }

    private static bool HasValuesBesideMiddle(
        IReadOnlyList<TextLine> lines, int above, int below, double middle, double letter
    ) =>
        Enumerable
            .Range(above + 1, below - above - 1)
            .Any(at =>
                lines[at].Runs.Exists(run => ValueShape.IsValue(run.Text))
            && Math.Abs(lines[at].Box.Middle() - middle) < OffMiddle * letter);
}
