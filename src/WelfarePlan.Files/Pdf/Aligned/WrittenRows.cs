using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Puts the cells of a table without lines into rows: values make the rows, and other cells stand beside one
/// or beside the middle of several.</summary>
internal static class WrittenRows
{
    private const double OnMiddle = 0.12;                   // letters between the middles of two cells of one row
    private const double OffEdge = 0.15;                    // what a shared upper or lower edge counts less
    private const double OffSpan = 0.05;
    private const double Furthest = 0.6;
    private const double RestGap = 0.6;
    private const double PitchOfHeading = 1.8;
    private const int MostSpan = 8;

    /// <summary>Returns the rows from above, the heads first; each cell is told its row.</summary>
    public static (List<WrittenRow> Rows, int Heads) Of(List<WrittenCell> cells)
    {
        List<WrittenRow> body = WrittenRow.Of(cells.Where(cell => cell.HasValue && cell.Columns.From > 0));
        double top = body.Count == 0 ? double.MaxValue : body[0].Core.Top;
        List<WrittenCell> heads = cells.FindAll(cell => cell.Box.Middle() < top && !IsIn(body, cell));
        List<WrittenRow> head = WrittenRow.Of(heads.Where(cell => IsStacked(heads, cell)));
        if (head.Count == 0) head = WrittenRow.Of(heads);
        for (int row = head.Count - 2; row > 0; row--)
        {
            if (head[row].IsBetween(head[row - 1], head[row + 1])) head.RemoveAt(row);
        }

        Place(cells, heads.FindAll(cell => !IsIn(head, cell)), head, isHead: true);
        TallCells.Place(cells.FindAll(cell => !IsIn(body, cell) && !heads.Contains(cell)), body);
        Place(cells, cells.FindAll(cell => !IsIn(body, cell) && !heads.Contains(cell)), body, isHead: false);
        List<WrittenRow> rows = [.. head, .. body];
        for (int row = 0; row < rows.Count; row++)
        {
            foreach (WrittenCell cell in rows[row].Cells)
            {
                if (cell.Row < 0) cell.Row = row;
                cell.Height = row - cell.Row + 1;
            }
        }

        return (rows, head.Count);
    }

    private static bool IsIn(List<WrittenRow> rows, WrittenCell cell) => rows.Exists(row => row.Cells.Contains(cell));

    private static bool IsStacked(List<WrittenCell> heads, WrittenCell cell) => heads.Exists(other =>
        other.SharesColumns(cell) && (other.Box.Top >= cell.Box.Bottom || other.Box.Bottom <= cell.Box.Top));

    private static void Place(List<WrittenCell> all, List<WrittenCell> cells, List<WrittenRow> rows, bool isHead)
    {
        List<WrittenCell> left = cells.FindAll(cell => !TryPlace(cell, rows, OnMiddle));
        AddRowsOfText(left, rows);
        foreach ((WrittenCell cell, _) in left.Select(cell => (cell, Best(cell, rows)?.Off ?? double.MaxValue))
            .OrderBy(pair => pair.Item2))
        {
            if (TryPlace(cell, rows, Furthest) || (isHead && TrySpan(cell, rows)) || TryOverlap(cell, rows)) continue;
            if (!isHead && cells.Find(other => IsRest(cell, other, cells)) is { } name)
            {
                name.Append(cell);
                all.Remove(cell);
                continue;
            }

            Insert(rows, cell).Cells.Add(cell);
        }
    }

    // Where lines are written across the columns, the rest of a name stands close below it, with nothing beside it.
    private static bool IsRest(WrittenCell cell, WrittenCell above, List<WrittenCell> cells)
    {
        double gap = cell.Box.Top - above.Box.Bottom;
        if (above == cell || above.Columns.From != cell.Columns.From) return false;
        if (Math.Abs(gap) > RestGap * cell.Size) return false;
        bool isAligned = Math.Abs(above.Box.Left - cell.Box.Left) < Furthest * cell.Size
            && Math.Abs(above.Size - cell.Size) < OnMiddle * cell.Size && !cell.IsNumbered();
        double next = cells.Where(other => other.Columns.From == cell.Columns.From && other.Box.Top > cell.Box.Top)
            .Select(other => other.Box.Top - cell.Box.Bottom).DefaultIfEmpty(double.MaxValue).Min();
        return isAligned && next > gap + (OffEdge * cell.Size);
    }

    private static bool TryPlace(WrittenCell cell, List<WrittenRow> rows, double furthest)
    {
        if (Best(cell, rows) is not var (from, to, off) || off >= furthest) return false;
        for (int row = from; row <= to; row++) rows[row].Cells.Add(cell);
        return true;
    }

    // Words alone are a row too, where they stand beside each other and beside none of the rows.
    private static void AddRowsOfText(List<WrittenCell> left, List<WrittenRow> rows)
    {
        foreach (IGrouping<int, WrittenCell> line in left.GroupBy(cell => cell.Line).ToList())
        {
            List<WrittenCell> apart = [.. line.Where(cell => Best(cell, rows) is not { Off: < Furthest })];
            if (apart.Count < 2 || apart.Exists(cell => rows.Exists(row => row.Core.Beside(cell.Box) > 0.5))) continue;
            Insert(rows, apart[0]).Cells.AddRange(apart);
            left.RemoveAll(apart.Contains);
        }
    }

    private static WrittenRow Insert(List<WrittenRow> rows, WrittenCell cell)
    {
        var row = new WrittenRow(cell.Box);
        int at = rows.FindIndex(other => other.Middle > row.Middle);
        if (at < 0) at = rows.Count;
        rows.Insert(at, row);
        // What reaches from above to below the new row goes through it.
        if (at > 0 && at < rows.Count - 1) row.Cells.AddRange(rows[at - 1].Cells.Intersect(rows[at + 1].Cells));
        return row;
    }

    private static (int From, int To, double Off)? Best(WrittenCell cell, List<WrittenRow> rows)
    {
        (int From, int To, double Off)? best = null;
        double pitch = Pitch(rows);
        for (int from = 0; from < rows.Count; from++)
        {
            if (rows[from].Middle > cell.Box.Bottom + cell.Size) break;
            for (int to = from; to < Math.Min(rows.Count, from + MostSpan) && rows[to].IsFree(cell); to++)
            {
                bool isHeading = to == from + 1 && rows[to].Middle - rows[from].Middle > PitchOfHeading * pitch
                    && rows[from].Core.Bottom <= cell.Box.Top && rows[to].Core.Top >= cell.Box.Bottom;
                if (isHeading) continue;
                double off = Off(cell, rows[from], rows[to]) + (OffSpan * cell.Size * (to - from));
                if (off / cell.Size < (best?.Off ?? double.MaxValue)) best = (from, to, off / cell.Size);
            }
        }

        return best;
    }

    private static double Off(WrittenCell cell, WrittenRow first, WrittenRow last)
    {
        double middle = Math.Abs(cell.Box.Middle() - ((first.Middle + last.Middle) / 2));
        if (first != last) return middle;
        double edge = Math.Min(Math.Abs(cell.Box.Top - first.Core.Top), Math.Abs(cell.Box.Bottom - first.Core.Bottom));
        return Math.Min(middle, edge + (OffEdge * cell.Size));
    }

    private static double Pitch(List<WrittenRow> rows) =>
        rows.Count < 2 ? double.MaxValue : rows.Zip(rows.Skip(1), (one, next) => next.Middle - one.Middle).Min();

    // A head that stands between two rows of heads is one of both.
    private static bool TrySpan(WrittenCell cell, List<WrittenRow> rows)
    {
        int below = rows.FindIndex(row => row.Middle > cell.Box.Middle());
        if (below < 1 || !rows[below].IsFree(cell) || !rows[below - 1].IsFree(cell)) return false;
        rows[below - 1].Cells.Add(cell);
        rows[below].Cells.Add(cell);
        return true;
    }

    private static bool TryOverlap(WrittenCell cell, List<WrittenRow> rows)
    {
        WrittenRow? best = rows.Where(row => row.Core.Beside(cell.Box) > 0 && row.IsFree(cell))
            .MinBy(row => Math.Abs(row.Middle - cell.Box.Middle()));
        best?.Cells.Add(cell);
        return best is not null;
    }
}
