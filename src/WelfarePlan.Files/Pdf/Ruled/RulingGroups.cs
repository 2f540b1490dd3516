using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Ruled;

/// <summary>Groups lines that touch each other.</summary>
internal static class RulingGroups
{
    private const long MostTests = 20_000_000;

    /// <summary>Groups lines; nothing is grouped where a drawing has more lines than any table.</summary>
    public static List<List<Ruling>> Of(List<Ruling> rulings, double touch)
    {
        List<Ruling> across = [.. rulings.Where(ruling => ruling.IsHorizontal).OrderBy(ruling => ruling.At)];
        List<Ruling> down = [.. rulings.Where(ruling => !ruling.IsHorizontal)];
        int[] parents = [.. Enumerable.Range(0, across.Count + down.Count)];
        double[] heights = [.. across.Select(ruling => ruling.At)];
        long tests = 0;
        for (int at = 0; at < down.Count; at++)
        {
            Ruling upright = down[at];
            int first = Array.BinarySearch(heights, upright.From - touch);
            for (int row = first < 0 ? ~first : first; row < across.Count && heights[row] <= upright.To + touch; row++)
            {
                if (++tests > MostTests) return [];
                Ruling level = across[row];
                if (upright.At < level.From - touch || upright.At > level.To + touch) continue;
                parents[Root(parents, across.Count + at)] = Root(parents, row);
            }
        }

        return [.. across.Concat(down).Select((ruling, at) => (Ruling: ruling, Root: Root(parents, at)))
            .GroupBy(pair => pair.Root, pair => pair.Ruling).Select(group => group.ToList())];
    }

    private static int Root(int[] parents, int at)
    {
        while (parents[at] != at) at = parents[at] = parents[parents[at]];
        return at;
    }
}
