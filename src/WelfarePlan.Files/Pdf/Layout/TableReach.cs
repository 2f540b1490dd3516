namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Tells how far a table goes on below its last shade.</summary>
internal static class TableReach
{
    private const double WidestGap = 1.6;                   // letters between two rows
    private const double WidestGapOfRows = 4;               // rows of a sheet may be tall

    /// <summary>Returns the first line that is not part of the table.</summary>
    public static int Below(List<TextLine> lines, int next, double[] columns, double letter)
    {
        if (columns.Length < 3) return next;
        int reach = next;
        for (int at = next; at < lines.Count; at++)
        {
            TextLine line = lines[at];
            double widest = line.Runs.Count > 1 ? WidestGapOfRows : WidestGap;
            if (at > 0 && line.Box.Top - lines[at - 1].Box.Bottom > widest * letter) break;
            bool fits = line.Runs.TrueForAll(run => !columns.Skip(1).SkipLast(1)
                .Any(edge => run.Box.Left < edge - (0.3 * letter) && run.Box.Right > edge + (0.3 * letter)));
            if (!fits) break;
            if (line.Runs.Count > 1 || (reach == at && RestOfRow.Is(lines, at, 0, letter))) reach = at + 1;
        }

        return reach;
    }
}
