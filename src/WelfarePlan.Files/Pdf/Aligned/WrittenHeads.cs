namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Lets heads reach over the columns in whose middle they stand.</summary>
internal static class WrittenHeads
{
    private const double OffMiddle = 0.75;                  // letters

    /// <summary>Widens the heads of a row over columns that have no other head in it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Its place among the rows, from 0.</param>
    /// <param name="cells">All cells of the table.</param>
    /// <param name="columns">How many columns it has.</param>
    public static void Widen(WrittenRow row, int at, List<WrittenCell> cells, int columns)
    {
        double?[] middles = [.. Enumerable.Range(0, columns).Select(column => Middle(cells, column, at))];
        HashSet<int> taken = [.. row.Cells.SelectMany(Columns)];
        foreach (WrittenCell cell in row.Cells.Where(cell =>
            cell is { Height: 1, Columns.From: > 0 } && cell.Row == at))
        {
            (int from, int to) = Reach(cell, middles, taken);
            cell.Columns = cell.Columns with { From = from, To = to };
            taken.UnionWith(Columns(cell));
        }
    }

    private static IEnumerable<int> Columns(WrittenCell cell) =>
        Enumerable.Range(cell.Columns.From, cell.Columns.To - cell.Columns.From + 1);

    // The middle of the next cell below that stands in this column alone.
    private static double? Middle(List<WrittenCell> cells, int column, int row)
    {
        WrittenCell? below = cells
            .Where(cell => cell.Row > row && cell.Columns.From == column && cell.Columns.To == column)
            .MinBy(cell => cell.Row);
        return below is null ? null : (below.Box.Left + below.Box.Right) / 2;
    }

    private static (int From, int To) Reach(WrittenCell head, double?[] middles, HashSet<int> taken)
    {
        (int first, int last) = (head.Columns.From, head.Columns.To);
        int least = first;
        int most = last;
        while (least > 1 && !taken.Contains(least - 1)) least--;
        while (most + 1 < middles.Length && !taken.Contains(most + 1)) most++;
        double middle = (head.Box.Left + head.Box.Right) / 2;
        (int From, int To) best = (first, last);
        bool isFound = false;
        for (int from = least; from <= last; from++)
        {
            for (int to = Math.Max(from, first); to <= most; to++)
            {
                bool isCentred = Math.Abs(((middles[from] + middles[to]) / 2 - middle) ?? double.MaxValue)
                    < OffMiddle * head.Size;
                if (!isCentred || (isFound && to - from <= best.To - best.From)) continue;
                (best, isFound) = ((from, to), true);
            }
        }

        return best;
    }
}
