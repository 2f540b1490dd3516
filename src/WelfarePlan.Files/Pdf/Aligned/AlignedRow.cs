using WelfarePlan.Files.Pdf.Ink;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>A row of a table whose columns are white strips: its lines, and the cells that reach into the rows below
/// it.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Tall">The pieces in columns that no line parts from the rows below, and over how many rows they
/// reach.</param>
/// <param name="Taken">The columns that such a cell takes, in this row too where it began above.</param>
internal sealed record AlignedRow(
    List<AlignedLine> Lines, List<(ColumnSpan Piece, int Height)> Tall, HashSet<int> Taken)
{
    private const double Whole = 0.75;                      // of a column that a line must part

    public static AlignedRow Of(List<AlignedLine> lines) => new(lines, [], []);

    /// <summary>Parts what stands between two lines of the table at the shorter lines there.</summary>
    public static IEnumerable<AlignedRow> Parted(List<AlignedLine> band, double[] columns, List<Ruling> shorter)
    {
        List<ColumnSpan> all = [.. band.SelectMany(line => line.Spans)];
        List<(double At, HashSet<int> Columns)> edges = [.. shorter
            .Select(line => (line.At, Columns: Parts(line, columns, all).ToHashSet()))
            .Where(edge => edge.Columns.Count > 0).OrderBy(edge => edge.At)];
        for (int row = 0; row <= edges.Count; row++)
        {
            int at = row;
            var tall = new List<(ColumnSpan Piece, int Height)>();
            foreach (ColumnSpan piece in all.Where(piece => First(piece) == at && Last(piece) > at))
                tall.Add((piece, Last(piece) - at + 1));
            List<AlignedLine> lines = [.. band
                .Select(line => line.Only(piece => First(piece) == at && Last(piece) == at))
                .Where(line => line.Spans.Count > 0)];
            HashSet<int> taken = [.. Enumerable.Range(0, columns.Length - 1).Where(column => IsTall(column, at))];
            yield return new(lines, tall, taken);
        }

        // The rows that a piece stands in lie between the nearest edges above and below it that part its column.
        int First(ColumnSpan piece) =>
            edges.FindLastIndex(edge => edge.Columns.Contains(piece.From) && edge.At < piece.Middle()) + 1;

        int Last(ColumnSpan piece)
        {
            int below = edges.FindIndex(edge => edge.Columns.Contains(piece.From) && edge.At >= piece.Middle());
            return below < 0 ? edges.Count : below;
        }

        bool IsTall(int column, int row) => (row > 0 && !edges[row - 1].Columns.Contains(column))
            || (row < edges.Count && !edges[row].Columns.Contains(column));
    }

    /// <summary>Returns whether each column has a piece of its own.</summary>
    public bool IsFull(int columns) =>
        Lines.SelectMany(line => line.Spans).Concat(Tall.Select(tall => tall.Piece))
            .Select(span => span.From).Distinct().Count() == columns;

    /// <summary>Lets heads reach over the empty columns that they are centred upon.</summary>
    public void Widen(double[] columns, double?[] middles)
    {
        HashSet<int> taken = [.. Taken, .. Lines.SelectMany(line => line.Spans)
            .SelectMany(span => Enumerable.Range(span.From, span.To - span.From + 1))];
        Lines.ForEach(line => line.Widen(columns, middles, taken));
    }

    public IEnumerable<LaidCell> Cells(int page, int row) =>
        Cells(page, row, Lines.SelectMany(line => line.Spans), 1)
            .Concat(Tall.GroupBy(tall => tall.Height)
                .SelectMany(tall => Cells(page, row, tall.Select(one => one.Piece), tall.Key)))
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
