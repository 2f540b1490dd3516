using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>A line whose runs have been given their columns.</summary>
internal sealed class AlignedLine
{
    public AlignedLine(TextLine line, double[] columns)
    {
        Line = line;
        foreach (TextRun run in line.Runs.SelectMany(run => run.CutNear(columns)))
        {
            (int from, int to) = Columns(run, columns);
            if (Spans.Count > 0 && Spans[^1].To >= from) (from, to) = PartFromLast(run, columns, from, to);
            if (Spans.Count > 0 && Spans[^1].To >= from)
            {
                ColumnSpan last = Spans[^1];
                Spans[^1] = new(last.From, Math.Max(last.To, to), [.. last.Runs, run]);
            }
            else
            {
                Spans.Add(new(from, to, [run]));
            }
        }
    }

    private AlignedLine(TextLine line, IEnumerable<ColumnSpan> spans)
    {
        Line = line;
        Spans.AddRange(spans);
    }

    public TextLine Line { get; }

    public List<ColumnSpan> Spans { get; } = [];

    public TextRun? First => Spans.Count > 0 && Spans[0].From == 0 ? Spans[0].Runs[0] : null;

    /// <summary>Returns the line with some of its pieces.</summary>
    public AlignedLine Only(Predicate<ColumnSpan> wanted) => new(Line, Spans.FindAll(wanted));

    /// <summary>Lets heads reach over the empty columns that they are centred upon.</summary>
    /// <param name="columns">The edges of the columns.</param>
    /// <param name="middles">The middle of what stands next below in each of them.</param>
    /// <param name="taken">The columns that hold something in the row.</param>
    public void Widen(double[] columns, double?[] middles, HashSet<int> taken)
    {
        for (int at = 0; at < Spans.Count; at++) Spans[at] = Spans[at].Widened(columns, middles, taken);
    }

    // Two heads over narrow columns reach into one between them: each keeps the columns that its middle lies in.
    private (int From, int To) PartFromLast(TextRun run, double[] columns, int from, int to)
    {
        ColumnSpan last = Spans[^1];
        double middle = (last.Runs[0].Box.Left + last.Runs[^1].Box.Right) / 2;
        if (last.To < to && run.Middle > columns[last.To + 1]) return (last.To + 1, to);
        if (from > last.From && middle < columns[from]) Spans[^1] = last with { To = from - 1 };
        return (from, to);
    }

    private static (int From, int To) Columns(TextRun run, double[] columns)
    {
        double slack = Math.Min(run.Size / 2, run.Box.Width / 4);
        int from = 0;
        while (from < columns.Length - 2 && columns[from + 1] <= run.Box.Left + slack) from++;
        int to = from;
        while (to < columns.Length - 2 && columns[to + 1] < run.Box.Right - slack) to++;
        return (from, to);
    }
}
