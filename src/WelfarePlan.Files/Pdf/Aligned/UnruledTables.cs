using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Finds tables that have no lines at all: pieces of text that stand below each other.</summary>
internal static class UnruledTables
{
    private const int MostLines = 400;
    private const double NarrowestStrip = 0.5;
    private const double NarrowestWhite = 0.2;              // heads may be nearly as wide as their columns
    private const double WidestPitch = 2.2;                 // between two lines of one table
    private const double WidestPitchOfRows = 4;             // rows of a sheet may be tall
    private const int MostHeadLines = 6;
    private const double WidestLead = 0.6;                  // between two lines of a head
    private const double Heading = 1.05;                    // times as high as the letters of the table
    private const double Aligned = 0.7;                     // of the pieces of a column share an edge or their middle

    /// <summary>Finds the table that begins at a line, or null; at the top of a page one row may go on with a table.
    /// </summary>
    public static (int End, LaidGrid Grid)? TryFind(
        int page, List<TextLine> lines, int start, double letter, bool isTop = false)
    {
        if (Pieces(lines[start]) < 2 && !IsPartOfHead(lines, start, letter)) return null;
        int end = Reach(lines, start, letter);
        while (end > start && Pieces(lines[end - 1]) < 2 && !IsRestOfRow(lines, end - 1, start, letter)) end--;
        List<TextLine> table = lines.GetRange(start, end - start);
        int rows = table.Count(line => Pieces(line) >= 2);
        bool isOneRow = isTop && rows == 1 && table.Exists(IsRowOfValues);
        if (rows < 2 && !isOneRow) return null;
        double[] columns = WhiteColumns.Of(table, NarrowestStrip * letter);
        if (columns.Length < 3 || !(isOneRow || IsTable(table, columns, letter))) return null;
        LaidGrid? grid = WrittenTable.TryMake(page, table, columns)
            ?? AlignedTable.TryMake(page, table, columns, [], []);
        return grid is null ? null : (end, grid);
    }

    // A head on two lines beside the middle of the others: its upper line stands alone.
    private static bool IsPartOfHead(List<TextLine> lines, int at, double letter) =>
        HeadLines(lines, at, letter) > 1;

    private static int HeadLines(List<TextLine> lines, int at, double letter)
    {
        if (lines[at].Runs.Count != 1) return 1;
        bool isBeside = false;
        for (int below = at + 1; below < Math.Min(lines.Count, at + MostHeadLines); below++)
        {
            if (lines[below].Box.Top > lines[below - 1].Box.Bottom + (WidestLead * letter)) break;
            isBeside |= Pieces(lines[below]) >= 2 && lines[at].Box.Left > lines[below].Box.Left + letter;
            bool goesOn = lines[below].Runs.Exists(run => run.Order == lines[at].Runs[0].Glyphs[^1].Order + 1);
            if (goesOn) return isBeside ? below - at + 1 : 1;
        }

        return 1;
    }

    private static int Pieces(TextLine line)
    {
        if (ValueShape.HasLeaders(line.Text)) return 1;
        bool isListItem = line.Runs.Count == 2 && ValueShape.IsListMark(line.Runs[0].Text)
            && line.Runs[1].Box.Left - line.Runs[0].Box.Right < 3 * line.Size;
        return isListItem ? 1 : line.Runs.Count;
    }

    private static bool IsRowOfValues(TextLine line) =>
        Pieces(line) >= 3 && line.Runs.Skip(1).Count(run => ValueShape.IsValue(run.Text)) >= 2;

    private static int Reach(List<TextLine> lines, int start, double letter)
    {
        int end = start + 1;
        end += HeadLines(lines, start, letter) - 1;
        while (end < lines.Count && (lines[end].Box.Top < lines[end - 1].Box.Bottom - (0.2 * letter)
            || TableReach.GoesOn(lines, end - 1, end))) end++;
        List<(double From, double To)> strips = Strips(lines.GetRange(start, end - start));
        for (; end < lines.Count && end - start < MostLines; end++)
        {
            double widest = LinesOfRow.Begin(lines, end, letter, Pieces) ? WidestPitchOfRows : WidestPitch;
            if (lines[end].Box.Top - lines[end - 1].Box.Bottom > widest * letter) break;
            if (ValueShape.HasLeaders(lines[end].Text) || IsTextBelow(lines, end, letter, strips)) break;
            List<(double From, double To)> narrower = Narrow(strips, lines[end], NarrowestWhite * letter);
            if (narrower.Count == 0) break;
            strips = narrower;
        }

        return end;
    }

    // A heading, or two lines of one piece that are not written as one or wider than a name, are text below the table.
    private static bool IsTextBelow(
        List<TextLine> lines, int at, double letter, List<(double From, double To)> strips)
    {
        if (!IsAlone(lines, at, letter)) return false;
        TextRun run = lines[at].Runs[0];
        if (run.Size > Heading * lines[at - 1].Runs[^1].Size) return true;
        bool isWide = strips.Exists(strip => run.Box.Left <= strip.From && run.Box.Right >= strip.To);
        if (!isWide && (IsWrittenOn(lines, at, letter) || at + 1 == lines.Count
            || LinesOfRow.Begin(lines, at + 1, letter, Pieces))) return false;
        return at + 1 < lines.Count && IsAlone(lines, at + 1, letter)
            && (isWide || lines[at + 1].Runs[0].Order != run.Glyphs[^1].Order + 1);
    }

    // The next line of a name, below the values beside its middle.
    private static bool IsWrittenOn(List<TextLine> lines, int at, double letter)
    {
        TextRun run = lines[at].Runs[0];
        return Enumerable.Range(Math.Max(0, at - MostHeadLines), Math.Min(at, MostHeadLines))
            .SelectMany(above => lines[above].Runs)
            .Any(above => above.Glyphs[^1].Order == run.Order - 1
                && Math.Abs(above.Box.Left - run.Box.Left) < letter / 2);
    }

    private static bool IsAlone(List<TextLine> lines, int at, double letter) => Pieces(lines[at]) < 2
        && (at == 0 || lines[at].Box.Top >= lines[at - 1].Box.Bottom - (0.2 * letter))
        && (at + 1 == lines.Count || lines[at + 1].Box.Top >= lines[at].Box.Bottom - (0.2 * letter));

    // The white between the pieces of a row, whose lines may stand beside each other.
    private static List<(double From, double To)> Strips(List<TextLine> row)
    {
        var strips = new List<(double From, double To)>();
        double right = double.MaxValue;
        foreach (TextRun run in row.SelectMany(line => line.Runs).OrderBy(run => run.Box.Left))
        {
            if (run.Box.Left > right) strips.Add((right, run.Box.Left));
            right = right == double.MaxValue ? run.Box.Right : Math.Max(right, run.Box.Right);
        }

        return strips;
    }

    private static List<(double From, double To)> Narrow(
        List<(double From, double To)> strips, TextLine line, double narrowest)
    {
        var rest = new List<(double From, double To)>();
        foreach ((double from, double to) in strips)
        {
            double left = from;
            double right = to;
            foreach (TextRun run in line.Runs)
            {
                if (run.Box.Right <= left || run.Box.Left >= right) continue;
                if (run.Box.Left <= left && run.Box.Right >= right) (left, right) = (right, left);
                else if (run.Box.Left <= left || run.Middle < (from + to) / 2) left = run.Box.Right;
                else right = run.Box.Left;
            }

            if (right - left >= narrowest) rest.Add((left, right));
        }

        return rest;
    }

    // A piece below the first column goes on with the name above it; a heading below a table stands apart from it.
    private static bool IsRestOfRow(List<TextLine> lines, int at, int start, double letter) => at == start
        || lines[at].Box.Top < lines[at - 1].Box.Bottom - (0.2 * letter) || RestOfRow.Is(lines, at, start, letter);

    private static bool IsTable(List<TextLine> table, double[] columns, double letter)
    {
        List<TextLine> full = [.. table.Where(line => Pieces(line) >= 2)];
        int values = full.Skip(1).Count(line => line.Runs.Skip(1).Any(run => ValueShape.IsValue(run.Text)));
        bool hasValues = values > 0 && values * 2 >= full.Count - 1;
        bool isBroad = full.Count(line => line.Runs.Count >= 3) >= 3;
        bool isLong = full.Count >= 4 && full.Count * 2 >= table.Count;
        return (hasValues || isBroad || isLong) && AreAligned(full, columns, letter);
    }

    private static bool AreAligned(List<TextLine> full, double[] columns, double letter)
    {
        // Heads stand in the middle of one column or of several: the last of them and what is below tell columns.
        int first = full.FindIndex(line => line.Runs.Skip(1).Any(run => ValueShape.IsValue(run.Text)));
        if (first > 1) full = full.GetRange(first - 1, full.Count - first + 1);
        for (int column = 0; column < columns.Length - 1; column++)
        {
            List<TextRun> runs = [.. full.SelectMany(line => line.Runs).SelectMany(run => run.CutNear(columns))
                .Where(run => run.Middle >= columns[column] && run.Middle < columns[column + 1])];
            if (runs.Count < 2) continue;
            int best = Math.Max(Most(runs, run => run.Box.Left, letter), Math.Max(
                Most(runs, run => run.Box.Right, letter), Most(runs, run => run.Middle, letter)));
            if (best < Aligned * runs.Count && best < runs.Count - 1) return false;
        }

        return true;
    }

    private static int Most(List<TextRun> runs, Func<TextRun, double> edge, double letter)
    {
        List<double> edges = [.. runs.Select(edge).Order()];
        int most = 0;
        for (int from = 0, to = 0; to < edges.Count; to++)
        {
            while (edges[to] - edges[from] > letter) from++;
            most = Math.Max(most, to - from + 1);
        }

        return most;
    }
}
