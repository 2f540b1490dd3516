using WelfarePlan.Files.Pdf.Ink;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>A row of a table whose columns are white strips: its lines, and the cells that reach into the rows below
/// it.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Tall">The pieces in columns that no line parts from the rows below.</param>
/// <param name="Height">How many rows these reach over.</param>
/// <param name="Taken">The columns that such a cell takes, in this row too where it began above.</param>
internal sealed record AlignedRow(List<AlignedLine> Lines, List<ColumnSpan> Tall, int Height, HashSet<int> Taken)
{
    private const double Whole = 0.75;                      // of a column that a line must part

    public static AlignedRow Of(List<AlignedLine> lines) => new(lines, [], 1, []);

    /// <summary>Parts what stands between two lines of the table at the shorter lines there.</summary>
    public static IEnumerable<AlignedRow> Parted(List<AlignedLine> band, double[] columns, List<Ruling> shorter)
    {
        List<ColumnSpan> all = [.. band.SelectMany(line => line.Spans)];
        List<double> edges =
        [
            .. shorter.Where(line => Parts(line, columns, all).Any()).Select(line => line.At).Order(),
        ];
        if (edges.Count == 0)
        {
            yield return Of(band);
            yield break;
        }

        HashSet<int> parted = [.. shorter.SelectMany(line => Parts(line, columns, all))];
        List<ColumnSpan> tall = [.. all.Where(span => !parted.Contains(span.From))];
        HashSet<int> taken = [.. Enumerable.Range(0, columns.Length - 1).Where(column => !parted.Contains(column))];
        for (int row = 0; row <= edges.Count; row++)
        {
            double top = row == 0 ? double.MinValue : edges[row - 1];
            double bottom = row == edges.Count ? double.MaxValue : edges[row];
            List<AlignedLine> lines = [.. band.Select(line => line.Only(span => parted.Contains(span.From)
                && span.Middle() is var middle
                && middle > top
                && middle <= bottom
            )
        )
        .Where(line => line.Spans.Count > 0),
];
            yield return new(lines, row == 0 ? tall : [], edges.Count + 1, taken);
        }
    }

    /// <summary>Returns whether each column has a piece of its own.</summary>
    public bool IsFull(int columns) =>
        Lines.SelectMany(line => line.Spans).Concat(Tall).Select(span => span.From).Distinct().Count() == columns;

    /// <summary>Lets heads reach over the empty columns that they are centred upon.</summary>
    public void Widen(double[] columns)
    {
        HashSet<int> taken = [.. Taken, .. Lines.SelectMany(line => line.Spans)
            .SelectMany(span => Enumerable.Range(span.From, span.To - span.From + 1))];
        Lines.ForEach(line => line.Widen(columns, taken));
    }

    public IEnumerable<LaidCell> Cells(int page, int row) =>
        Cells(page, row, Lines.SelectMany(line => line.Spans), 1)
            .Concat(Cells(page, row, Tall, Height))
            .OrderBy(cell => cell.Column);

    // The edges of columns lie somewhere in the white beside their text, and a line need not reach them.
    private static IEnumerable<int> Parts(Ruling line, double[] columns, List<ColumnSpan> spans)
    {
        for (int at = 0; at < columns.Length - 1; at++)
        {
            List<TextRun> text = [.. spans.Where(span => span.From == at).SelectMany(span => span.Runs)];
            bool isParted = text.Count == 0
                ? Math.Min(line.To, columns[at + 1]) - Math.Max(line.From, columns[at])
                    > Whole * (columns[at + 1] - columns[at])
                : text.TrueForAll(run =>
                    run.Box.Left > line.From - (run.Size / 2) && run.Box.Right < line.To + (run.Size / 2)
                );
            if (isParted) yield return at;
        }
    }

    private static IEnumerable<LaidCell> Cells(int page, int row, IEnumerable<ColumnSpan> spans, int height)
    {
        foreach (IGrouping<int, ColumnSpan> group in spans.GroupBy(span => span.From))
        {
            int to = group.Max(span => span.To);
            List<TextRun> runs = [.. group.SelectMany(span => span.Runs)];
            List<string> text = CellLines.Of(runs, double.MaxValue);
            if (text.Count > 0)
                yield return new(
                    page,
                    Boxes.Union(runs.Select(run => run.Box)),
                    row, group.Key, height, to - group.Key + 1, text
                );
        }
    }
}
