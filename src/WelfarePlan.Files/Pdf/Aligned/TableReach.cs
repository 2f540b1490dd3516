using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Tells how far a table goes on below its last shade.</summary>
internal static class TableReach
{
    private const double WidestGap = 1.6;                   // letters between two rows
    private const double WidestGapOfRows = 4;               // rows of a sheet may be tall

    /// <summary>Returns the first line that is not part of the table, whose lines are those from the first to the next.
    /// </summary>
    public static int Below(List<TextLine> lines, int first, int next, double[] columns, double letter)
    {
        if (columns.Length < 3) return next;
        int reach = next;
        List<(double From, double To)> white = White(lines.GetRange(first, next - first), columns);
        for (int at = next; at < lines.Count; at++)
        {
            TextLine line = lines[at];
            bool isRow = LinesOfRow.Begin(lines, at, letter, row => row.Runs.Count);
            double widest = isRow ? WidestGapOfRows : WidestGap;
            if (at > 0 && line.Box.Top - lines[at - 1].Box.Bottom > widest * letter) break;
            if (!Fits(line, white, letter)) break;
            bool isRest = reach == at && (RestOfRow.Is(lines, at, 0, letter) || GoesOn(lines, at - 1, at));
            if (line.Runs.Count > 1 || isRest) reach = at + 1;
        }

        return reach;
    }

    /// <summary>Returns the first line of the table where rows without a shade stand above its first shade.</summary>
    public static int Above(List<TextLine> lines, int first, double[] columns, double letter)
    {
        if (columns.Length < 3) return first;
        int reach = first;
        List<(double From, double To)> white = [.. Inner(columns).Select(edge => (edge, edge))];
        for (int at = first - 1; at >= 0; at--)
        {
            double widest = lines[at].Runs.Count > 1 ? WidestGapOfRows : WidestGap;
            if (lines[at + 1].Box.Top - lines[at].Box.Bottom > widest * letter) break;
            if (!Fits(lines[at], white, letter)) break;
            bool isRow = lines[at].Runs.Count(run => ValueShape.IsValue(run.Text)) >= Math.Min(2, columns.Length - 2);
            if (isRow || GoesOn(lines, at, reach)) reach = at;
        }

        return reach;
    }

    /// <summary>Returns whether each piece of one line is written on in the other: both are lines of one row.</summary>
    public static bool GoesOn(List<TextLine> lines, int upper, int lower)
    {
        if (upper < 0 || lines[lower].Box.Top - lines[upper].Box.Bottom > lines[lower].Size) return false;
        // A caption is written before the first head.
        bool isCaption = lines[upper].Runs.Count == 1 && lines[lower].Runs.Count > 1
            && !lines[lower].Runs.Exists(run => ValueShape.IsValue(run.Text));
        if (isCaption) return false;
        List<int> ends = [.. lines[upper].Runs.Select(run => run.Glyphs[^1].Order)];
        List<int> starts = [.. lines[lower].Runs.Select(run => run.Order)];
        return ends.TrueForAll(end => starts.Contains(end + 1)) || starts.TrueForAll(start => ends.Contains(start - 1));
    }

    // A name may be longer than those of the table, up to what stands in the next column.
    private static bool Fits(TextLine line, List<(double From, double To)> white, double letter) =>
        line.Runs.TrueForAll(run => !white.Exists(strip => run.Box.Left < strip.From - (0.3 * letter)
            && run.Box.Right > strip.To + (0.3 * letter)));

    // The white that the rows leave around each edge of a column; heads over several columns are not asked.
    private static List<(double From, double To)> White(List<TextLine> table, double[] columns)
    {
        var white = new List<(double From, double To)>();
        foreach (double edge in Inner(columns))
        {
            List<SourceBox> beside = [.. table.SelectMany(line => line.Runs).Select(run => run.Box)
                .Where(box => box.Right <= edge || box.Left >= edge)];
            double from = beside.Where(box => box.Right <= edge).Select(box => box.Right).DefaultIfEmpty(edge).Max();
            double to = beside.Where(box => box.Left >= edge).Select(box => box.Left).DefaultIfEmpty(edge).Min();
            white.Add((from, to));
        }

        return white;
    }

    private static IEnumerable<double> Inner(double[] columns) => columns.Skip(1).SkipLast(1);
}
