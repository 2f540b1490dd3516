using WelfarePlan.Files.Pdf.Pieces;


namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Puts the rows of a table's next page below those of the page before.</summary>
internal static class GridRows
{
    private const double SameEdge = 4;
    private const double SameWhite = 0.45;
    private const int MostHeadRows = 5;

    /// <summary>Returns both as one table, or null where the second is a table of its own.</summary>
    public static LaidGrid? TryJoin(LaidGrid upper, LaidGrid lower)
    {
        if (upper.IsDrawn != lower.IsDrawn) return null;
        int[]? columns = MapColumns(lower.Edges, upper.Edges);
        if (columns is null && !lower.IsDrawn) columns = MapWhite(lower.Edges, upper.Edges);
        if (columns is null) return null;
        List<LaidCell> below = [.. lower.Cells.Select(cell => cell with
        {
            Column = columns[cell.Column],
            ColumnSpan = columns[cell.Column + cell.ColumnSpan] - columns[cell.Column],
        })];
        int heads = RepeatedRows(upper, below);
        if (heads == 0 && (SharesLabels(upper, below) || HasHeadOfItsOwn(upper, below))) return null;
        if (heads >= lower.Rows) return upper;
        var cells = upper.Cells.ToList();
        int shift = upper.Rows - heads;
        List<LaidCell> rest = [.. below.Where(cell => cell.Row >= heads)];
        List<LaidCell> first = [.. rest.Where(cell => cell.Row == heads)];
        if (IsRestOfRow(cells, first, upper.Rows))
        {
            Append(cells, first, upper.Rows);
            rest.RemoveAll(first.Contains);
            shift--;
            cells.AddRange(rest.Select(cell => cell with { Row = cell.Row + shift }));
            return upper with { Rows = upper.Rows + lower.Rows - heads - 1, Cells = cells };
        }

        foreach (LaidCell again in first.Where(cell => IsPrintedAgain(cells, cell, upper.Rows)))
        {
            LaidCell above = Last(cells, again.Column, upper.Rows)!;
            cells[cells.IndexOf(above)] = above with { RowSpan = above.RowSpan + again.RowSpan };
            rest.Remove(again);
        }

        foreach (LaidCell empty in first.Where(cell => cell.IsEmpty)) Extend(cells, rest, first, empty, upper.Rows);
        cells.AddRange(rest.Select(cell => cell with { Row = cell.Row + shift }));
        return upper with { Rows = upper.Rows + lower.Rows - heads, Cells = cells };
    }

    // Every edge of the lower table stands below one of the upper; its margins may differ, as on left and right pages.
    private static int[]? MapColumns(IReadOnlyList<double> lower, IReadOnlyList<double> upper)
    {
        double shift = lower[0] - upper[0];
        if (Math.Abs((lower[^1] - shift) - upper[^1]) > SameEdge) return null;
        int[] map = new int[lower.Count];
        for (int at = 0, to = 0; at < lower.Count; at++)
        {
            while (to < upper.Count && upper[to] < lower[at] - shift - SameEdge) to++;
            if (to == upper.Count || Math.Abs(upper[to] - (lower[at] - shift)) > SameEdge) return null;
            map[at] = to++;
        }

        return map;
    }

    // The edges of white columns lie where the text of a page leaves room: each is the same as the one it is nearest
    // to.
    private static int[]? MapWhite(IReadOnlyList<double> lower, IReadOnlyList<double> upper)
    {
        if (lower.Count != upper.Count) return null;
        for (int at = 1; at < lower.Count - 1; at++)
        {
            double room = Math.Min(upper[at] - upper[at - 1], upper[at + 1] - upper[at]);
            if (Math.Abs(lower[at] - upper[at]) > SameWhite * room) return null;
        }

        return [.. Enumerable.Range(0, lower.Count)];
    }

    private static int RepeatedRows(LaidGrid upper, List<LaidCell> below)
    {
        int rows = 0;
        while (rows < MostHeadRows && rows < upper.Rows && HasSameText(upper.Cells, below, rows)) rows++;
        return rows;
    }

    private static bool HasSameText(IReadOnlyList<LaidCell> upper, List<LaidCell> lower, int row)
    {
        List<(int Column, string Text)> one = Texts(upper, row);
        return one.Count > 0 && one.SequenceEqual(Texts(lower, row));
    }

    private static List<(int Column, string Text)> Texts(IReadOnlyList<LaidCell> cells, int row) =>
        [.. cells.Where(cell => cell.Row == row && !cell.IsEmpty).OrderBy(cell => cell.Column)
            .Select(cell => (cell.Column, string.Concat(cell.Lines)))];

    // A form of the same shape begins with the same labels and other words beside them.
    private static bool SharesLabels(LaidGrid upper, List<LaidCell> below)
    {
        List<(int Column, string Text)> first = Texts(upper.Cells, 0);
        return first.Count > 0 && Texts(below, 0).Any(text => first.Contains(text) && !ValueShape.IsValue(text.Text));
    }

    // Words in the columns where the table above has values, with values below them, are a head.
    private static bool HasHeadOfItsOwn(LaidGrid upper, List<LaidCell> below)
    {
        List<LaidCell> first = [.. below.Where(cell => cell.Row == 0 && !cell.IsEmpty)];
        if (first.Count < 2 || first.Exists(IsValue)) return false;
        return first.Exists(head => head.Column > 0
            && below.Exists(cell => cell.Row > 0 && cell.Column == head.Column && IsValue(cell))
            && upper.Cells.Any(cell => cell.Column == head.Column && IsValue(cell)));
    }

    private static bool IsValue(LaidCell cell) => cell.Lines.Count > 0 && ValueShape.IsValue(cell.Lines[0]);

    // A row that the page cuts goes on in few of its cells, without name and without values.
    private static bool IsRestOfRow(List<LaidCell> cells, List<LaidCell> first, int rows)
    {
        List<LaidCell> filled = [.. first.Where(cell => !cell.IsEmpty)];
        if (filled.Count == 0) return false;
        List<LaidCell> both = [.. filled.Where(cell => Last(cells, cell.Column, rows) is not { IsEmpty: true })];
        if (both.Count == 0) return true;
        bool isNamed = filled.Exists(cell => cell.Column == 0) || Last(cells, 0, rows) is not { IsEmpty: false };
        return !isNamed && both.Count * 2 <= first.Count && !both.Exists(IsValue)
            && filled.TrueForAll(cell => Last(cells, cell.Column, rows) is not null);
    }

    // The words of a cell over several rows may stand on both pages.
    private static bool IsPrintedAgain(List<LaidCell> cells, LaidCell cell, int rows) =>
        !cell.IsEmpty && !IsValue(cell) && Last(cells, cell.Column, rows) is { } above
        && above.Column == cell.Column && above.ColumnSpan == cell.ColumnSpan && above.Lines.SequenceEqual(cell.Lines);

    private static LaidCell? Last(List<LaidCell> cells, int column, int rows) => cells.FindLast(cell =>
        cell.Column <= column && cell.Column + cell.ColumnSpan > column && cell.Row + cell.RowSpan == rows);

    private static void Append(List<LaidCell> cells, List<LaidCell> first, int rows)
    {
        foreach (LaidCell part in first.Where(cell => !cell.IsEmpty))
        {
            int at = cells.IndexOf(Last(cells, part.Column, rows)!);
            cells[at] = cells[at] with { Lines = [.. cells[at].Lines, .. part.Lines] };
        }
    }

    // A cell over several rows goes on where its column begins empty on the next page.
    private static void Extend(
        List<LaidCell> cells, List<LaidCell> rest, List<LaidCell> first, LaidCell empty, int rows)
    {
        if (Last(cells, empty.Column, rows) is not { IsEmpty: false } above) return;
        if (above.ColumnSpan != empty.ColumnSpan) return;
        int name = first.Where(cell => !cell.IsEmpty).Select(cell => cell.Column).DefaultIfEmpty(0).Min();
        if (above.RowSpan == 1 && empty.Column >= name) return;
        cells[cells.IndexOf(above)] = above with { RowSpan = above.RowSpan + empty.RowSpan };
        rest.Remove(empty);
    }
}
