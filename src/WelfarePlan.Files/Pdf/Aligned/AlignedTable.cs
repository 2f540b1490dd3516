using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Ink;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Makes a table of lines whose pieces stand below each other.</summary>
internal static class AlignedTable
{
    /// <summary>Makes the table.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">The lines, from above.</param>
    /// <param name="columns">The edges of the columns.</param>
    /// <param name="rows">The edges of rows that are drawn, or empty where rows are told from the lines.</param>
    /// <param name="shorter">Lines that part the rows in some of the columns only.</param>
    public static LaidGrid? TryMake(
        int page, IReadOnlyList<TextLine> lines, double[] columns, IReadOnlyList<double> rows,
        IReadOnlyList<Ruling> shorter
    )
    {
        if (columns.Length < 3 || lines.Count == 0) return null;
        var placed = lines.Select(line => new AlignedLine(line, columns)).ToList();
        var groups = new List<AlignedRow>();
        foreach (List<AlignedLine> band in Bands(placed, rows))
        {
            double middle = band[0].Line.Box.Middle();
            bool isDrawn = rows.Count > 0 && middle > rows[0] && middle < rows[^1];
            List<Ruling> inside = isDrawn ? [.. shorter.Where(line => IsInside(line, band, rows))] : [];
            if (!isDrawn || IsManyRows(band, columns.Length - 1))
                groups.AddRange(AlignedRows.Of(band, columns.Length - 1).Select(AlignedRow.Of));
            else if (inside.Count > 0) groups.AddRange(AlignedRow.Parted(band, columns, inside));
            else groups.AddRange(HeadLines(band, groups.Count == 0).Select(AlignedRow.Of));
        }

        int heads = groups.FindIndex(group => group.IsFull(columns.Length - 1));
        if (heads < 0) heads = 0;
        var cells = new List<LaidCell>();
        for (int row = 0; row < groups.Count; row++)
        {
            if (row < heads) groups[row].Widen(columns, Middles(groups, row, columns.Length - 1));
            cells.AddRange(groups[row].Cells(page, row));
        }

        SourceBox box = Boxes.Union(lines.Select(line => line.Box));
        return new(page, box, columns, groups.Count, cells, IsDrawn: false);
    }

    // The middle of what stands next below in each column alone: there a head may be centred over several.
    private static double?[] Middles(List<AlignedRow> groups, int above, int columns)
    {
        double?[] middles = new double?[columns];
        for (int row = groups.Count - 1; row > above; row--)
        {
            foreach (ColumnSpan piece in groups[row].Lines.SelectMany(line => line.Spans)
                .Where(piece => piece.From == piece.To))
            {
                middles[piece.From] = Boxes.Union(piece.Runs.Select(run => run.Box)) is var box
                    ? (box.Left + box.Right) / 2 : null;
            }
        }

        return middles;
    }

    // Between two rules at the head of a table, years may stand over the 目標 and 実績 of each.
    private static IEnumerable<List<AlignedLine>> HeadLines(List<AlignedLine> band, bool isFirst)
    {
        for (int at = 1; isFirst && at < band.Count; at++)
        {
            List<ColumnSpan> wide =
            [
                .. band.Take(at).SelectMany(line => line.Spans).Where(span => span.To > span.From),
            ];
            List<ColumnSpan> below = [.. band.Skip(at).SelectMany(line => line.Spans)];
            bool isParted = wide.Exists(head => below.Count(span => span.From >= head.From && span.To <= head.To) >= 2);
            if (isParted) return [band[..at], band[at..]];
        }

        return [band];
    }

    private static bool IsInside(Ruling line, List<AlignedLine> band, IReadOnlyList<double> rows)
    {
        double middle = band[0].Line.Box.Middle();
        return line.At > rows.Last(edge => edge < middle) && line.At < rows.First(edge => edge > middle);
    }

    // Between two lines of a table of which only head and foot are ruled, there are all its rows.
    private static bool IsManyRows(List<AlignedLine> band, int columns) =>
        band.Count(line => line.Spans.Count >= Math.Max(2, columns - 1)) >= 3;

    private static IEnumerable<List<AlignedLine>> Bands(List<AlignedLine> lines, IReadOnlyList<double> rows)
    {
        var band = new List<AlignedLine>();
        int edge = 0;
        foreach (AlignedLine line in lines)
        {
            double middle = line.Line.Box.Middle();
            bool isBelow = false;
            while (edge < rows.Count && rows[edge] <= middle)
            {
                edge++;
                isBelow = true;
            }

            if (isBelow && band.Count > 0)
            {
                yield return band;
                band = [];
            }

            band.Add(line);
        }

        if (band.Count > 0) yield return band;
    }
}
