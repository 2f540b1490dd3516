using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Runs that stand in columns, from the first to the last.</summary>
internal sealed record ColumnSpan(int From, int To, IReadOnlyList<TextRun> Runs)
{
    public double Middle() => Boxes.Union(Runs.Select(run => run.Box)).Middle();

    /// <summary>Lets a head reach over the empty columns that it is centred upon.</summary>
    /// <param name="columns">The edges of the columns.</param>
    /// <param name="middles">The middle of what stands next below in each of them.</param>
    /// <param name="taken">The columns that hold something in the row.</param>
    public ColumnSpan Widened(double[] columns, double?[] middles, HashSet<int> taken)
    {
        int least = From;
        int most = To;
        while (least > 0 && !taken.Contains(least - 1)) least--;
        while (most < columns.Length - 2 && !taken.Contains(most + 1)) most++;
        if (From == 0) most = To;                           // the head of the stub stands over the stub
        SourceBox box = Boxes.Union(Runs.Select(run => run.Box));
        double middle = (box.Left + box.Right) / 2;
        (int From, int To) best = (From, To);
        double bestOff = Off(From, To) - Runs[0].Size;
        for (int from = Math.Max(least, 1); from <= From; from++)
        {
            for (int to = To; to <= most; to++)
            {
                double off = Off(from, to);
                if (off < bestOff) (best, bestOff) = ((from, to), off);
            }
        }

        return this with { From = best.From, To = best.To };

        double Off(int from, int to) =>
            Math.Abs((((middles[from] + middles[to]) / 2) ?? ((columns[from] + columns[to + 1]) / 2)) - middle);
    }
}
