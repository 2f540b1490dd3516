using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Ruled;

/// <summary>Puts runs of text into the cells of a lattice.</summary>
internal static class LatticeFiller
{
    public static LaidGrid Fill(int page, Lattice lattice, IReadOnlyList<TextRun> runs)
    {
        int[][] fields = Fields(lattice);
        var texts = new List<TextRun>?[lattice.Cells.Count];
        foreach (TextRun run in runs)
        {
            int row = Find(lattice.RowEdges, (run.Box.Top + run.Box.Bottom) / 2);
            List<double> cuts = Cuts(lattice, fields, row);
            foreach (TextRun part in run.CutAt(cuts))
            {
                int cell = fields[row][Find(lattice.ColumnEdges, Start(part))];
                (texts[cell] ??= []).Add(part);
            }
        }

        var cells = new List<LaidCell>(lattice.Cells.Count);
        for (int at = 0; at < lattice.Cells.Count; at++)
        {
            LatticeCell cell = lattice.Cells[at];
            SourceBox box = lattice.BoxOf(cell);
            List<string> lines = texts[at] is { } inside ? CellLines.Of(inside, box.Width) : [];
            cells.Add(new(page, box, cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, lines));
        }

        return new(page, lattice.Box, lattice.ColumnEdges, lattice.Rows, cells, IsDrawn: true);
    }

    // What overflows its cell begins in it.
    private static double Start(TextRun run) => Math.Min(run.Middle, run.Box.Left + (run.Size / 2));

    private static int[][] Fields(Lattice lattice)
    {
        int[][] fields = [.. Enumerable.Range(0, lattice.Rows).Select(_ => new int[lattice.Columns])];
        for (int at = 0; at < lattice.Cells.Count; at++)
        {
            LatticeCell cell = lattice.Cells[at];
            for (int row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                Array.Fill(fields[row], at, cell.Column, cell.ColumnSpan);
            }
        }

        return fields;
    }

    private static List<double> Cuts(Lattice lattice, int[][] fields, int row)
    {
        var cuts = new List<double>();
        for (int column = 1; column < lattice.Columns; column++)
        {
            if (fields[row][column] != fields[row][column - 1]) cuts.Add(lattice.ColumnEdges[column]);
        }

        return cuts;
    }

    private static int Find(double[] edges, double at)
    {
        int found = Array.BinarySearch(edges, at);
        return Math.Clamp(found >= 0 ? found : ~found - 1, 0, edges.Length - 2);
    }
}
