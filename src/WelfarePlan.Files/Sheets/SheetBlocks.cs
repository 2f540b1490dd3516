namespace WelfarePlan.Files.Sheets;

/// <summary>Takes titles and notes off the tables that they stand at without an empty row between.</summary>
internal static class SheetBlocks
{
    private const int TogetherAtAnEdge = 2;

    private static readonly string[] MarginMarks = ["単位", "（単位", "(単位", "［単位", "[単位", "【"];
    private static readonly string[] NoteMarks = ["※", "＊", "*", "注", "（注", "(注", "資料", "出典", "備考", "→", "☆"];

    /// <summary>Returns blocks from the top: single items are lines, the others tables.</summary>
    public static IEnumerable<List<SheetItem>> Of(List<SheetItem> band)
    {
        List<List<SheetItem>> runs = [.. SheetBands.Runs(band)];
        bool isBordered = band.Any(item => item.HasText && item.IsBordered);
        int left = band.Select(item => item.Left).DefaultIfEmpty().Min();
        int first = 0;
        int last = runs.Count;
        while (first < last && IsApart(runs[first], isBordered) && (isBordered || IsTitle(runs[first][0], left)))
            first++;
        while (last > first && IsApart(runs[last - 1], isBordered) && (isBordered || IsNote(runs[last - 1][0]))) last--;

        var table = new List<SheetItem>();
        for (int at = 0; at < runs.Count; at++)
        {
            bool isOutside =
                at < first || at >= last || (isBordered && runs[at].Count == 1 && IsApart(runs[at], isBordered));
            if (!isOutside)
            {
                table.AddRange(runs[at]);
                continue;
            }

            if (table.Count > 0) yield return table;
            table = [];
            foreach (SheetItem item in runs[at].OrderBy(item => item.Left)) yield return [item];
        }

        if (table.Count > 0) yield return table;
    }

    private static bool IsApart(List<SheetItem> run, bool isBordered) =>
        run.Count <= (isBordered ? TogetherAtAnEdge : 1) && run.All(item => item.HasText && !item.IsBordered);

    // The head of columns can be alone in its row too (実績値 over years), but then it does not stand at the left.
    private static bool IsTitle(SheetItem item, int left) => item.Left == left || StartsWith(item, MarginMarks);

    private static bool IsNote(SheetItem item) => StartsWith(item, NoteMarks);

    private static bool StartsWith(SheetItem item, string[] marks) =>
        marks.Any(mark => item.Cell.Text.AsSpan().TrimStart().StartsWith(mark));
}
