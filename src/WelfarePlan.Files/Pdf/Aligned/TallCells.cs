using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Parts the rows of a table among the cells of a column that are fewer: each stands beside the middle of the
/// rows that it reaches over.</summary>
internal static class TallCells
{
    private const double Furthest = 0.9;                    // letters: rows of a cell may be of different heights
    private const int MostRows = 200;

    /// <summary>Gives the cells of each column their rows, where together they can have all of them.</summary>
    /// <param name="cells">The cells that have no row yet.</param>
    /// <param name="rows">The rows, from above, with their values.</param>
    public static void Place(List<WrittenCell> cells, List<WrittenRow> rows)
    {
        if (rows.Count > MostRows) return;
        foreach (IGrouping<int, WrittenCell> column in cells.Where(cell => cell.Columns.From == cell.Columns.To)
            .GroupBy(cell => cell.Columns.From))
        {
            List<WrittenCell> tall = [.. column.OrderBy(cell => cell.Box.Middle())];
            if (tall.Count >= rows.Count || rows.Exists(row => !row.IsFree(tall[0]))) continue;
            if (Part(tall, rows) is not { } ends) continue;
            for (int at = 0, row = 0; at < tall.Count; at++)
            {
                for (; row < ends[at]; row++) rows[row].Cells.Add(tall[at]);
            }
        }
    }

    // The row behind the last of each cell, so that their distances from the middles of their rows are least.
    private static int[]? Part(List<WrittenCell> cells, List<WrittenRow> rows)
    {
        List<Way[]> best = [[new(0, 0), .. Enumerable.Repeat(Way.None, rows.Count)]];
        foreach (WrittenCell cell in cells)
        {
            Way[] ways = [.. Enumerable.Repeat(Way.None, rows.Count + 1)];
            for (int from = best.Count - 1; from < rows.Count; from++)
            {
                double before = best[^1][from].Off;
                for (int to = from; before < Way.None.Off && to < rows.Count; to++)
                {
                    double off = Off(cell, rows[from], rows[to]);
                    if (off <= Furthest && before + off < ways[to + 1].Off) ways[to + 1] = new(before + off, from);
                }
            }

            best.Add(ways);
        }

        if (best[^1][rows.Count] == Way.None) return null;
        int[] ends = new int[cells.Count];
        for (int at = cells.Count, row = rows.Count; at > 0; at--)
        {
            ends[at - 1] = row;
            row = best[at][row].From;
        }

        return ends;
    }

    private static double Off(WrittenCell cell, WrittenRow first, WrittenRow last) =>
        Math.Abs(cell.Box.Middle() - ((first.Middle + last.Middle) / 2)) / cell.Size;

    /// <summary>How far the cells up to one are off in all, and the first row of the last of them.</summary>
    private readonly record struct Way(double Off, int From)
    {
        public static Way None { get; } = new(double.MaxValue, 0);
    }
}
