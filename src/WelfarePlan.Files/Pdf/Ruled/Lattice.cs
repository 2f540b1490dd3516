using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Ruled;

/// <summary>The cells that lines cut out of a rectangle.</summary>
internal sealed class Lattice
{
    private const double Covered = 0.6;                     // of an edge has a line: it parts two cells
    private const int MostFields = 200_000;

    private Lattice(double[] columns, double[] rows, IReadOnlyList<LatticeCell> cells)
    {
        ColumnEdges = columns;
        RowEdges = rows;
        Cells = cells;
    }

    /// <summary>Gets the heights of the edges of rows, one more than there are rows.</summary>
    public double[] RowEdges { get; }

    /// <summary>Gets the edges of columns.</summary>
    public double[] ColumnEdges { get; }

    public IReadOnlyList<LatticeCell> Cells { get; }

    public int Rows => RowEdges.Length - 1;

    public int Columns => ColumnEdges.Length - 1;

    public SourceBox Box => new(ColumnEdges[0], RowEdges[0], ColumnEdges[^1], RowEdges[^1]);

    public SourceBox BoxOf(LatticeCell cell) => new(
        ColumnEdges[cell.Column], RowEdges[cell.Row],
        ColumnEdges[cell.Column + cell.ColumnSpan], RowEdges[cell.Row + cell.RowSpan]);

    /// <summary>Makes the cells of lines that touch each other, or null where there are none.</summary>
    /// <param name="rulings">The lines.</param>
    /// <param name="apart">How far apart two edges are at least.</param>
    public static Lattice? Of(List<Ruling> rulings, double apart)
    {
        double[] columns = Edges(rulings, isHorizontal: false, apart);
        double[] rows = Edges(rulings, isHorizontal: true, apart);
        if (columns.Length < 2 || rows.Length < 2 || (long)columns.Length * rows.Length > MostFields) return null;
        double[][] left = Fields(rows.Length - 1, columns.Length);
        double[][] above = Fields(rows.Length, columns.Length - 1);
        foreach (Ruling ruling in rulings)
        {
            if (ruling.IsHorizontal)
            {
                int row = Nearest(rows, ruling.At);
                foreach ((int column, double share) in Shares(columns, ruling, apart)) above[row][column] += share;
            }
            else
            {
                int column = Nearest(columns, ruling.At);
                foreach ((int row, double share) in Shares(rows, ruling, apart)) left[row][column] += share;
            }
        }

        return new(columns, rows, LatticeCells.Of(rows.Length - 1, columns.Length - 1,
            (row, column) => left[row][column] >= Covered, (row, column) => above[row][column] >= Covered));
    }

    private static double[][] Fields(int rows, int columns) =>
        [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];

    // Where a table is open at a side, the ends of its lines are the edge.
    private static double[] Edges(List<Ruling> rulings, bool isHorizontal, double apart)
    {
        List<(double At, double Weight)> marks = [.. rulings.Where(ruling => ruling.IsHorizontal == isHorizontal)
            .Select(ruling => (ruling.At, ruling.Length))];
        foreach (Ruling ruling in rulings.Where(ruling => ruling.IsHorizontal != isHorizontal))
        {
            marks.Add((ruling.From, 0));
            marks.Add((ruling.To, 0));
        }

        if (marks.Count == 0) return [];
        marks.Sort(static (one, other) => one.At.CompareTo(other.At));
        (double first, double last) = (marks[0].At, marks[^1].At);
        var edges = new List<double>();
        for (int start = 0, end = 0; start < marks.Count; start = end)
        {
            double sum = 0;
            double weight = 0;
            double from = marks[start].At;
            while (end < marks.Count && marks[end].At - from <= apart)
            {
                sum += marks[end].At * marks[end].Weight;
                weight += marks[end].Weight;
                end++;
            }

            if (weight > 0) edges.Add(sum / weight);
            else if (from == first || marks[end - 1].At == last) edges.Add(from == first ? first : last);
        }

        return [.. edges];
    }

    private static int Nearest(double[] edges, double at)
    {
        int found = Array.BinarySearch(edges, at);
        if (found >= 0) return found;
        int next = ~found;
        if (next == 0) return 0;
        if (next == edges.Length) return next - 1;
        return at - edges[next - 1] <= edges[next] - at ? next - 1 : next;
    }

    private static IEnumerable<(int At, double Share)> Shares(double[] edges, Ruling ruling, double apart)
    {
        int first = Math.Max(0, Nearest(edges, ruling.From) - 1);
        for (int at = first; at < edges.Length - 1 && edges[at] < ruling.To; at++)
        {
            double from = Math.Max(edges[at], ruling.From - (apart / 2));
            double to = Math.Min(edges[at + 1], ruling.To + (apart / 2));
            if (to > from) yield return (at, (to - from) / (edges[at + 1] - edges[at]));
        }
    }
}
