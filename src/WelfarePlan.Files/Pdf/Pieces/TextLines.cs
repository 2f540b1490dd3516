using System.Runtime.InteropServices;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Puts the runs of one column of text together into lines, from above.</summary>
internal static class TextLines
{
    private const double SameLine = 0.5;                    // of the lower run lies beside the line
    private const double ShelfHeight = 32;                  // lines are looked for near a run only

    public static List<TextLine> Of(IEnumerable<TextRun> runs)
    {
        var lines = new List<(SourceBox Core, List<TextRun> Runs)>();
        var shelves = new Dictionary<int, List<int>>();
        IEnumerable<TextRun> sorted = runs.OrderByDescending(run => run.Size)
            .ThenBy(run => run.Box.Bottom).ThenBy(run => run.Order);
        foreach (TextRun run in sorted)
        {
            int best = Find(lines, shelves, run.Box);
            if (best >= 0)
            {
                lines[best].Runs.Add(run);
                continue;
            }

            for (int shelf = Shelf(run.Box.Top); shelf <= Shelf(run.Box.Bottom); shelf++)
            {
                ref List<int>? near = ref CollectionsMarshal.GetValueRefOrAddDefault(shelves, shelf, out _);
                (near ??= []).Add(lines.Count);
            }

            lines.Add((run.Box, [run]));
        }

        foreach ((_, List<TextRun> parts) in lines)
        {
            parts.Sort(static (one, other) => one.Box.Left != other.Box.Left
                ? one.Box.Left.CompareTo(other.Box.Left) : one.Order.CompareTo(other.Order));
        }

        return [.. lines.OrderBy(line => line.Core.Bottom).Select(line => new TextLine(line.Runs))];
    }

    private static int Find(
        List<(SourceBox Core, List<TextRun> Runs)> lines, Dictionary<int, List<int>> shelves, SourceBox box)
    {
        int best = -1;
        double bestShare = SameLine;
        for (int shelf = Shelf(box.Top); shelf <= Shelf(box.Bottom); shelf++)
        {
            if (!shelves.TryGetValue(shelf, out List<int>? near)) continue;
            foreach (int at in near)
            {
                double share = lines[at].Core.Beside(box);
                if (share > bestShare) (best, bestShare) = (at, share);
            }
        }

        return best;
    }

    private static int Shelf(double y) => (int)Math.Clamp(y / ShelfHeight, -10_000, 10_000);
}
