using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>A strip down the lines that holds text, between strips that are white in all of them.</summary>
/// <param name="From">Its left edge.</param>
/// <param name="To">Its right edge.</param>
/// <param name="Rows">The rows that have text in it: lines beside each other are one.</param>
internal sealed record WhiteZone(double From, double To, HashSet<int> Rows)
{
    public static List<WhiteZone> Of(IEnumerable<(int Row, IEnumerable<TextRun> Runs)> lines, double narrowest)
    {
        var zones = new List<WhiteZone>();
        IEnumerable<(TextRun Run, int Row)> runs = lines.SelectMany(line => line.Runs.Select(run => (run, line.Row)));
        foreach ((TextRun run, int row) in runs.OrderBy(run => run.Run.Box.Left))
        {
            double least = run.BeginsCell ? Math.Min(0, narrowest) : narrowest;
            if (zones.Count > 0 && run.Box.Left - zones[^1].To < least)
            {
                zones[^1].Rows.Add(row);
                zones[^1] = zones[^1] with { To = Math.Max(zones[^1].To, run.Box.Right) };
            }
            else
            {
                zones.Add(new(run.Box.Left, run.Box.Right, [row]));
            }
        }

        return zones;
    }

    /// <summary>Joins neighbours of which each row fills one.</summary>
    /// <remarks>
    /// A head may stand on the left of its column and its numbers on the right. As many pairs as can be are joined, and
    /// of equal ways the one with the narrowest gaps.
    /// </remarks>
    public static List<WhiteZone> JoinComplements(List<WhiteZone> zones, HashSet<int> full)
    {
        var best = new (int Pairs, double Gaps, bool IsPair)[zones.Count + 1];
        for (int at = 1; at <= zones.Count; at++)
        {
            best[at] = (best[at - 1].Pairs, best[at - 1].Gaps, false);
            if (at < 2 || !AreComplements(zones[at - 2], zones[at - 1], full)) continue;
            int pairs = best[at - 2].Pairs + 1;
            double gaps = best[at - 2].Gaps + zones[at - 1].From - zones[at - 2].To;
            bool isBetter = pairs > best[at].Pairs || (pairs == best[at].Pairs && gaps < best[at].Gaps);
            if (isBetter) best[at] = (pairs, gaps, true);
        }

        var joined = new List<WhiteZone>();
        for (int at = zones.Count; at > 0; at--)
        {
            WhiteZone zone = zones[at - 1];
            if (best[at].IsPair)
            {
                WhiteZone left = zones[--at - 1];
                zone = left with { To = zone.To, Rows = [.. left.Rows, .. zone.Rows] };
            }

            joined.Add(zone);
        }

        joined.Reverse();
        return joined;
    }

    // A head on the left stands above its numbers; names alone on their lines, between rows of values, are no part of
    // these.
    private static bool AreComplements(WhiteZone left, WhiteZone right, HashSet<int> full)
    {
        if (left.Rows.Overlaps(right.Rows)) return false;
        if (left.Rows.Max() < right.Rows.Min() || right.Rows.Max() < left.Rows.Min()) return true;
        return AreFull(left) && AreFull(right);

        bool AreFull(WhiteZone zone) => zone.Rows.Count(full.Contains) * 2 > zone.Rows.Count;
    }
}
