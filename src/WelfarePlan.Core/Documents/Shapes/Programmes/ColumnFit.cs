namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>Which column each of the words of a line belongs to, in the order of both, at the least cost.</summary>
/// <param name="Columns">The index of a column for each of the words.</param>
/// <param name="Cost">What the fit costs.</param>
/// <param name="IsDoubtful">Whether another fit costs hardly more.</param>
internal sealed record ColumnFit(IReadOnlyList<int> Columns, int Cost, bool IsDoubtful)
{
    /// <summary>The cost of what cannot be.</summary>
    public const int Impossible = 10_000;

    private const int Margin = 5;
    private const int MostWords = 14;

    /// <summary>Finds the best fit, or null where none is possible.</summary>
    /// <param name="words">How many words the line has.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="costOf">The cost of words (from, to) in a column.</param>
    public static ColumnFit? Find(int words, int columns, Func<int, int, int, int> costOf)
    {
        if (words is 0 or > MostWords) return null;
        int[] best = Filled(words, first: 0);
        int[] second = Filled(words, first: Impossible);
        int[][] from = new int[columns][];
        for (int column = 0; column < columns; column++)
        {
            int[] nextBest = Filled(words, first: Impossible);
            int[] nextSecond = Filled(words, first: Impossible);
            from[column] = new int[words + 1];
            for (int end = 0; end <= words; end++)
            {
                for (int start = 0; start <= end; start++)
                {
                    int own = costOf(column, start, end);
                    int cost = best[start] + own;
                    int other = second[start] + own;
                    if (cost < nextBest[end])
                    {
                        other = Math.Min(other, nextBest[end]);
                        nextBest[end] = cost;
                        from[column][end] = start;
                    }
                    else
                    {
                        other = Math.Min(other, cost);
                    }

                    nextSecond[end] = Math.Min(nextSecond[end], other);
                }
            }

            (best, second) = (nextBest, nextSecond);
        }

        return best[words] >= Impossible
            ? null
            : new ColumnFit(Trace(from, words), best[words], second[words] - best[words] < Margin);
    }

    private static int[] Filled(int words, int first)
    {
        int[] costs = new int[words + 1];
        Array.Fill(costs, Impossible);
        costs[0] = first;
        return costs;
    }

    private static int[] Trace(int[][] from, int words)
    {
        int[] places = new int[words];
        int end = words;
        for (int column = from.Length - 1; column >= 0; column--)
        {
            int start = from[column][end];
            for (int i = start; i < end; i++) places[i] = column;
            end = start;
        }

        return places;
    }
}
