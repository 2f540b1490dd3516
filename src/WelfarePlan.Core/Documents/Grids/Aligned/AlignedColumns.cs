using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Columns of text that is laid out: stretches of the line in which pieces stand above each other.</summary>
internal static class AlignedColumns
{
    private const int WidestLine = 1000;
    private const int WrongKind = 500;
    private const int Edges = 3;

    // Letters of a page are narrower or wider than a column of the text: one or two columns are lost in a line.
    private const int Slack = 2;


    /// <summary>Returns the pieces in their columns, or null where two values of a row would share one: then nothing is
    /// aligned.</summary>
    /// <remarks>Some programs count full-width signs as two columns, some as one; the tighter columns tell
    /// which.</remarks>
    public static List<PlacedPiece>? Place(TextTable table, out bool isByCharacters)
    {
        isByCharacters = false;
        if (!IsLaidOut(table)) return null;
        int? wide = SpreadOf(table, byCharacters: false);
        int? narrow = SpreadOf(table, byCharacters: true);
        if (wide is null && narrow is null) return null;
        isByCharacters = narrow is not null && !(wide <= narrow);
        List<PlacedPiece> placed = PlaceIn(isByCharacters ? ByCharacters(table) : table);

        if (SharesPlace(placed, table.Head.Count)) return null;

        // One row is aligned with nothing but its head.
        return table.Rows.Count > 1 || HeadsStandOver(placed, table.Head.Count) ? placed : null;
    }

    /// <summary>1, 2, 3 in the first column count the rows.</summary>
    private static bool CountsRows(TextTable table, (int Start, int End) column)
    {
        decimal? last = null;
        foreach (TextRow row in table.Rows)
        {
            if (
                row.Pieces[0] is not { Value: { Amount: { } amount, Unit: "" } } first
                || first.OverlapWith(column.Start, column.End) <= 0
            )
                return false;
            if (last is { } before && amount != before + 1) return false;
            last = amount;
        }

        return table.Rows.All(row => row.Pieces.Count > 1 && !row.Pieces[1].IsCell);
    }

    private static bool SharesPlace(List<PlacedPiece> placed, int heads)
    {
        var places = new HashSet<(int Row, int Column)>();
        return placed.Exists(piece => piece.Row >= heads && !places.Add((piece.Row, piece.Column)));
    }

    private static bool HeadsStandOver(List<PlacedPiece> placed, int row)
    {
        foreach (PlacedPiece head in placed.Where(piece => piece.Row < row && piece.Piece.Label is not null))
        {
            PlacedPiece? cell = placed.Find(piece =>
                piece.Row == row && piece.Column >= head.Column && piece.Column <= head.LastColumn
            );
            if (cell is not null && cell.Piece.IsCell && cell.Piece.OverlapWith(head.Piece.Start, head.Piece.End) <= 0)
                return false;
        }

        return true;
    }

    private static List<PlacedPiece> PlaceIn(TextTable table)
    {
        List<(int Start, int End)> values = ColumnPlaces.ColumnsOfValues(table, byCharacters: false);
        List<(int Start, int End)> columns = ColumnPlaces.WithWords(table, values, byCharacters: false);
        bool[] areValues = [.. columns.Select(column => values.Contains(column) && !CountsRows(table, column))];
        var placed = new List<PlacedPiece>();
        for (int i = 0; i < table.Head.Count; i++) PlaceHeads(table.Head[i], i, columns, areValues, placed);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            int pressed = -1;
            foreach (TextPiece piece in table.Rows[i].Pieces)
            {
                int next = pressed + 1;
                int column =
                    pressed >= 0 && next < columns.Count && !areValues[next] ? next : Nearest(piece, columns);
                pressed = piece.IsPressed ? column : -1;
                placed.Add(new PlacedPiece(table.Head.Count + i, column, column, piece));
            }
        }

        return placed;
    }

    /// <summary>Returns how wide the columns of values are together, or null where values of one row would share a
    /// column.</summary>
    private static int? SpreadOf(TextTable table, bool byCharacters)
    {
        List<(int Start, int End)> values = ColumnPlaces.ColumnsOfValues(table, byCharacters);
        bool isFull = table.Rows.Count == 1;
        bool[] used = new bool[values.Count];
        foreach (TextRow row in table.Rows)
        {
            if (ColumnPlaces.SharesColumn(row.Cells, values, used, byCharacters)) return null;
            isFull |= row.Cells.Count == values.Count;
        }

        if (!isFull || !AreFlush(table, values, byCharacters)) return null;

        // A column too many is worse than any width: words that begin together belong together.
        int width = ColumnPlaces.WithWords(table, values, byCharacters).Count * WidestLine;
        foreach ((int start, int end) in values) width += end - start;
        return width;
    }

    /// <summary>Values of a column begin, end or lie in the middle at one place; gaps of one width behind names of any
    /// length do not.</summary>
    private static bool AreFlush(TextTable table, List<(int Start, int End)> columns, bool byCharacters)
    {
        var edges = new (int Low, int High)[columns.Count * Edges];
        for (int column = 0; column < columns.Count; column++)
        {
            for (int edge = 0; edge < Edges; edge++) edges[(column * Edges) + edge] = (int.MaxValue, int.MinValue);
        }

        Span<int> places = stackalloc int[Edges];
        foreach (TextRow row in table.Rows)
        {
            foreach (TextPiece cell in row.Cells.Where(static cell => !cell.IsPressed))
            {
                (int start, int end) = ColumnPlaces.PlaceOf(cell, byCharacters);
                int column = ColumnPlaces.Nearest(start, end, columns);
                (places[0], places[1], places[2]) = (start, (start + end) / 2, end);
                for (int edge = 0; edge < Edges; edge++)
                {
                    (int low, int high) = edges[(column * Edges) + edge];
                    edges[(column * Edges) + edge] = (Math.Min(low, places[edge]), Math.Max(high, places[edge]));
                }
            }
        }

        for (int column = 0; column < columns.Count; column++)
        {
            bool isFlush = false;
            for (int edge = 0; edge < Edges; edge++)
                isFlush |= edges[(column * Edges) + edge].High <= edges[(column * Edges) + edge].Low + (long)Slack;
            if (!isFlush) return false;
        }

        return true;
    }

    private static TextTable ByCharacters(TextTable table) => table with
    {
        Head = [.. table.Head.Select(ByCharacters)],
        Rows = [.. table.Rows.Select(ByCharacters)],
    };

    private static TextRow ByCharacters(TextRow row) =>
        new(row.Index, [.. row.Pieces.Select(piece => piece.ByCharacters())]);

    // Values that stand one blank behind words of any length are aligned with nothing.
    private static bool IsLaidOut(TextTable table)
    {
        int wide = 0;
        foreach (TextRow row in table.Rows)
        {
            for (int i = 1; i < row.Pieces.Count; i++)
            {
                if (row.Pieces[i].IsCell && row.Pieces[i].Start - row.Pieces[i - 1].End >= 2) wide++;
            }
        }

        return wide >= table.Rows.Count;
    }

    private static void PlaceHeads(
        TextRow head, int row, List<(int Start, int End)> columns, bool[] areValues, List<PlacedPiece> placed
    )
    {
        int[] homes = InOrder(head.Pieces, columns, areValues);
        for (int i = 0; i < head.Pieces.Count; i++)
        {
            TextPiece piece = head.Pieces[i];
            int first = homes[i];
            int last = first;

            // A wide head covers the columns that lie under it, up to that of the next head.
            int next = i + 1 < head.Pieces.Count ? homes[i + 1] : columns.Count;
            int before = i > 0 ? homes[i - 1] : -1;
            while (
                first - 1 > before && IsMostly(piece, columns[first - 1]) && areValues[first - 1] == areValues[first]
            )
                first--;
            while (last + 1 < next && IsMostly(piece, columns[last + 1]) && areValues[last + 1] == areValues[last])
                last++;
            placed.Add(new PlacedPiece(row, first, last, piece));
        }
    }

    /// <summary>Gives each head a column of its own, in order, so that they stand as near to their columns as they
    /// can.</summary>
    public static int[] InOrder(List<TextPiece> heads, List<(int Start, int End)> columns, bool[] areValues)
    {
        if (heads.Count > columns.Count) return [.. heads.Select(head => Nearest(head, columns))];
        int width = columns.Count + 1;
        long[] cost = new long[(heads.Count + 1) * width];
        for (int i = 1; i <= heads.Count; i++)
        {
            cost[i * width] = long.MaxValue / 4;
            for (int j = 1; j <= columns.Count; j++)
            {
                long own = cost[((i - 1) * width) + j - 1] + Distance(heads[i - 1], columns[j - 1], areValues[j - 1]);
                cost[(i * width) + j] = Math.Min(cost[(i * width) + j - 1], own);
            }
        }

        int[] homes = new int[heads.Count];
        for (int i = heads.Count, j = columns.Count; i > 0; j--)
        {
            if (j > 1 && cost[(i * width) + j] == cost[(i * width) + j - 1]) continue;
            homes[--i] = j - 1;
        }

        return homes;
    }

    private static int Distance(TextPiece piece, (int Start, int End) column, bool isValue)
    {
        int gap = -piece.OverlapWith(column.Start, column.End);
        int distance = gap < 0 ? Math.Abs(piece.Middle - ((column.Start + column.End) / 2)) / 4 : gap + 4;
        return distance
            + (
                piece.Label is { Coverage: HeadCoverage.Whole, Role: { } role } && IsOfOtherKind(role.Role, isValue)
                    ? WrongKind
                    : 0
            );
    }

    // Years and 目標値 stand over values, 単位 and 担当課 over words.
    private static bool IsOfOtherKind(RoleKind role, bool isValue) => isValue
        ? role is RoleKind.Unit or RoleKind.Department or RoleKind.Name or RoleKind.Outline or RoleKind.Note
        : role is RoleKind.Year or RoleKind.Baseline or RoleKind.Actual or RoleKind.Target;

    private static bool IsMostly(TextPiece piece, (int Start, int End) column) =>
        piece.OverlapWith(column.Start, column.End) * 2 > Math.Min(column.End - column.Start, piece.End - piece.Start);

    private static int Nearest(TextPiece piece, List<(int Start, int End)> columns) =>
        ColumnPlaces.Nearest(piece.Start, piece.End, columns);
}
