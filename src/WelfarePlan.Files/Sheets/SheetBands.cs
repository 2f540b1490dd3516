namespace WelfarePlan.Files.Sheets;

/// <summary>Cuts items apart where a whole row or column between them is empty.</summary>
internal static class SheetBands
{
    /// <summary>Returns bands with at least one empty row between them.</summary>
    public static IEnumerable<List<SheetItem>> Rows(IEnumerable<SheetItem> items) =>
        Cut(items, item => item.Top, item => item.Bottom + 1);

    /// <summary>Returns runs of rows that no item of another run reaches into.</summary>
    public static IEnumerable<List<SheetItem>> Runs(IEnumerable<SheetItem> items) =>
        Cut(items, item => item.Top, item => item.Bottom);

    /// <summary>Returns sides with at least one empty column between them.</summary>
    public static IEnumerable<List<SheetItem>> Columns(IEnumerable<SheetItem> items) =>
        Cut(items, item => item.Left, item => item.Reach + 1);

    private static IEnumerable<List<SheetItem>> Cut(
        IEnumerable<SheetItem> items, Func<SheetItem, int> start, Func<SheetItem, int> end)
    {
        var band = new List<SheetItem>();
        int reached = int.MinValue;
        foreach (SheetItem item in items.OrderBy(start))
        {
            if (band.Count > 0 && start(item) > reached)
            {
                yield return band;
                band = [];
            }

            band.Add(item);
            reached = Math.Max(reached, end(item));
        }

        if (band.Count > 0) yield return band;
    }
}
