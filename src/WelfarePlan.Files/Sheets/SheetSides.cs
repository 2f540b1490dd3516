using System.Globalization;

namespace WelfarePlan.Files.Sheets;

/// <summary>Parts tables that stand side by side. A table that merely has an empty column stays whole.</summary>
internal static class SheetSides
{
    public static List<List<SheetItem>> Of(List<SheetItem> block)
    {
        List<List<SheetItem>> sides = [.. SheetBands.Columns(block)];
        if (sides.Count == 1 || block.Where(item => item.HasText).DistinctBy(item => item.Top).Count() == 1)
            return sides;

        var joined = new List<List<SheetItem>>();
        foreach (List<SheetItem> side in sides)
        {
            if (joined.Count > 0 && !(StandsAlone(side) && StandsAlone(joined[^1]))) joined[^1].AddRange(side);
            else joined.Add(side);
        }

        return joined;
    }

    // A table has rows, columns, and names at its left; values without names belong to the names before the gap.
    private static bool StandsAlone(List<SheetItem> side)
    {
        List<SheetItem> filled = [.. side.Where(item => item.HasText)];
        if (filled is [_]) return true;

        int left = filled.Min(item => item.Left);
        List<SheetItem> stub = [.. filled.Where(item => item.Left == left).OrderBy(item => item.Top).Skip(1)];
        bool hasColumns = filled.DistinctBy(item => item.Left).Skip(1).Any();
        int values = stub.Count(item => StartsLikeValue(item.Cell.Text));
        return hasColumns && stub.Count > 0 && (values * 2 < stub.Count || IsCounting(stub));
    }

    private static bool StartsLikeValue(string text) =>
        text is [>= '0' and <= '9' or >= '０' and <= '９' or '-' or '▲' or '△' or '－', ..];

    private static bool IsCounting(List<SheetItem> stub) =>
        stub.Index().All(item => item.Item.Cell.Text == (item.Index + 1).ToString(CultureInfo.InvariantCulture));
}
