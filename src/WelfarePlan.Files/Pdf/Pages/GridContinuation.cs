using WelfarePlan.Files.Pdf.Pieces;


namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Joins tables that go on over pages into one, on the page where it begins.</summary>
internal static class GridContinuation
{
    private const double LowestEnd = 0.55;                  // of the page: a table that goes on reaches below it

    public static void Join(IReadOnlyList<LaidPage> pages)
    {
        (LaidPage Home, int At)? open = null;
        for (int at = 0; at < pages.Count; at++)
        {
            LaidPage page = pages[at];
            if (open is null && at > 0) open = CutCells.TryOpen(pages[at - 1], page);
            if (open is var (home, index) && home.Parts[index] is LaidGrid grid && page.Parts is [LaidGrid next, ..]
                && GridRows.TryJoin(grid, next) is { } joined)
            {
                home.Parts[index] = joined;
                page.Parts.RemoveAt(0);
                if (page.Parts.Count == 0 && ReachesDown(next, page)) continue;
            }

            bool isOpen = page.Parts.Count > 0 && page.Parts[^1] is LaidGrid last && ReachesDown(last, page);
            open = isOpen ? (page, page.Parts.Count - 1) : null;
        }
    }

    private static bool ReachesDown(LaidGrid grid, LaidPage page) => grid.Box.Bottom > LowestEnd * page.Height;
}
