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
        double least = Math.Max(2, Math.Ceiling(most * FullShare));
        IEnumerable<List<TextRun>> full = lines.Where(line => line.Runs.Count >= least).Select(line => line.Runs);
        List<WhiteZone> zones = WhiteZone.JoinComplements(WhiteZone.Of(full, narrowest));
        if (zones.Count < 2) return [];

        // Heads may stand wholly in the white between columns of numbers: what crosses one column only widens it.
        double[] between = Edges(zones);
        IEnumerable<List<TextRun>> narrow = lines.Select(line => line.Runs.SelectMany(run => run.CutNear(between))
            .Where(run => zones.Count(zone => run.Box.Left < zone.To && run.Box.Right > zone.From) <= 1).ToList());
        List<WhiteZone> wider = WhiteZone.JoinComplements(WhiteZone.Of(narrow, narrowest));
        double[] inner = wider.Count == zones.Count ? Edges(wider) : between;
        return [lines.Min(line => line.Box.Left), .. inner, lines.Max(line => line.Box.Right)];
    }

    private static double[] Edges(List<WhiteZone> zones) =>
        [.. zones.Skip(1).Select((zone, at) => (zones[at].To + zone.From) / 2)];
}
