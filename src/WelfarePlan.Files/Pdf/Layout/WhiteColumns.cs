namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Finds the columns of lines by the white strips that they leave.</summary>
internal static class WhiteColumns
{
    private const double FullShare = 0.75;                  // of the pieces that the fullest line has

    /// <summary>Returns the edges of the columns, from the left edge of all lines to the right.</summary>
    public static double[] Of(IReadOnlyList<TextLine> lines, double narrowest)
    {
        int most = lines.Max(line => line.Runs.Count);
        if (most < 2) return [];
        List<TextLine> full = [.. lines.Where(line => line.Runs.Count >= Math.Max(2, Math.Ceiling(most * FullShare)))];
        List<(double From, double To)> covered = Covered(full);
        double left = lines.Min(line => line.Box.Left);
        double right = lines.Max(line => line.Box.Right);
        var edges = new List<double> { left };
        for (int at = 1; at < covered.Count; at++)
        {
            if (covered[at].From - covered[at - 1].To < narrowest) continue;
            edges.Add((covered[at].From + covered[at - 1].To) / 2);
        }

        edges.Add(right);
        return edges.Count > 2 ? [.. edges] : [];
    }

    private static List<(double From, double To)> Covered(List<TextLine> lines)
    {
        var covered = new List<(double From, double To)>();
        foreach (TextRun run in lines.SelectMany(line => line.Runs).OrderBy(run => run.Box.Left))
        {
            if (covered.Count > 0 && run.Box.Left <= covered[^1].To)
            {
                covered[^1] = (covered[^1].From, Math.Max(covered[^1].To, run.Box.Right));
            }
            else
            {
                covered.Add((run.Box.Left, run.Box.Right));
            }
        }

        return covered;
    }
}
