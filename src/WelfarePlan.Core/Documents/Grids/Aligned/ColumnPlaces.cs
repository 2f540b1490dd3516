namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>The stretches of a line in which pieces stand, counted in columns of print or in characters.</summary>
internal static class ColumnPlaces
{
    private const int LeastGap = 1;

    public static (int Start, int End) PlaceOf(TextPiece piece, bool byCharacters) =>
        byCharacters ? (piece.First, piece.First + piece.Raw.Length) : (piece.Start, piece.End);

    /// <summary>Returns the stretches of the line that values cover.</summary>
    public static List<(int Start, int End)> ColumnsOfValues(TextTable table, bool byCharacters)
    {
        var places = new List<(int Start, int End)>();
        foreach (TextRow row in table.Rows)
        {
            foreach (TextPiece piece in row.Cells) places.Add(PlaceOf(piece, byCharacters));
        }

        places.Sort();
        int merged = 0;
        for (int i = 0; i < places.Count; i++)
        {
            (int start, int end) = places[i];
            if (merged > 0 && start < places[merged - 1].End)
                places[merged - 1] = (places[merged - 1].Start, Math.Max(places[merged - 1].End, end));
            else places[merged++] = (start, end);
        }

        places.RemoveRange(merged, places.Count - merged);
        return places;
    }

    /// <summary>Returns whether two values of a row stand in one column.</summary>
    public static bool SharesColumn(
        List<TextPiece> cells, List<(int Start, int End)> columns, bool[] used, bool byCharacters
    )
    {
        Array.Clear(used);
        foreach (TextPiece cell in cells)
        {
            (int start, int end) = PlaceOf(cell, byCharacters);
            int column = Nearest(start, end, columns);
            if (used[column]) return true;
            used[column] = true;
        }

        return false;
    }

    /// <summary>Adds the columns of words: stretches that no value covers.</summary>
    public static List<(int Start, int End)> WithWords(
        TextTable table, List<(int Start, int End)> values, bool byCharacters
    )
    {
        var words = new List<(int Start, int End)>();
        foreach (TextRow row in table.Rows)
        {
            foreach (TextPiece piece in row.Pieces)
            {
                if (piece.IsCell) continue;
                (int start, int end) = PlaceOf(piece, byCharacters);
                if (!Overlaps(start, end, values)) words.Add((start, end));
            }
        }

        List<(int Start, int End)> columns = [.. values, .. MergeWords(words)];
        columns.Sort();
        return columns;
    }

    private static bool Overlaps(int start, int end, List<(int Start, int End)> values)
    {
        foreach ((int first, int last) in values)
        {
            if (Math.Min(end, last) - Math.Max(start, first) >= LeastGap) return true;
        }

        return false;
    }

    // Words of one column begin together; a long one may reach under the next column's head, never over its words.
    public static List<(int Start, int End)> MergeWords(List<(int Start, int End)> words)
    {
        List<(int Start, int End)> columns = [];
        foreach ((int start, int end) in words.OrderBy(static word => word.Start))
        {
            int at = 0;
            while (
                at < columns.Count
                && Math.Min(end, columns[at].End) - Math.Max(start, columns[at].Start) <= 0
                && Math.Abs(start - columns[at].Start) > 1
            )
                at++;
            if (at == columns.Count) columns.Add((start, end));
            else columns[at] = (Math.Min(columns[at].Start, start), Math.Max(columns[at].End, end));
        }

        return columns;
    }

    /// <summary>Returns the column that a stretch covers most, or stands nearest to.</summary>
    public static int Nearest(int start, int end, List<(int Start, int End)> columns)
    {
        int best = 0;
        int bestOverlap = int.MinValue;
        for (int i = 0; i < columns.Count; i++)
        {
            int overlap = Math.Min(end, columns[i].End) - Math.Max(start, columns[i].Start);
            if (overlap < 0) overlap = -Math.Abs(((start + end) / 2) - ((columns[i].Start + columns[i].End) / 2));
            if (overlap <= bestOverlap) continue;
            (best, bestOverlap) = (i, overlap);
        }

        return best;
    }
}
