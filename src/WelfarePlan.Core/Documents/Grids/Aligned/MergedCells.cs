namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Cells over several rows, whose words stand in their middle: on a line between two rows, or on that of the
/// row in the middle.</summary>
internal sealed class MergedCells(
    TextTable table, List<PlacedPiece> placed, List<(int Start, int End)> columns, int left, int values,
    Func<TextPiece, TextPiece> place
)
{
    /// <summary>Adds the words between the rows that stand in no column of names.</summary>
    public void Add()
    {
        int names = left - 1;
        var cells = new List<(int Column, int Twice, TextPiece Piece)>();
        for (int row = 1; row < table.Rows.Count; row++)
        {
            foreach (TextPiece piece in table.Words[row].SelectMany(static line => line.Pieces).Select(place))
            {
                int column = ColumnPlaces.Nearest(piece.Start, piece.End, columns);
                bool isValue = column >= left && column < left + values;
                if (!isValue && column != names) cells.Add((column, (2 * row) - 1, piece));
            }
        }

        foreach (IGrouping<int, (int Column, int Twice, TextPiece Piece)> column in cells.GroupBy(cell => cell.Column))
            AddColumn(column.Key, [.. column.Select(cell => (cell.Twice, cell.Piece))]);
    }

    private void AddColumn(int column, List<(int Twice, TextPiece Piece)> between)
    {
        int heads = table.Head.Count;
        List<PlacedPiece> own = placed.FindAll(piece => piece.Row >= heads && piece.Column == column);
        List<(int Twice, TextPiece Piece)> all =
            [.. own.Select(piece => (2 * (piece.Row - heads), piece.Piece)), .. between];
        all.Sort(static (first, second) => first.Twice.CompareTo(second.Twice));
        bool isTiled = Tile(all) is var spans && spans is not null;
        if (isTiled) placed.RemoveAll(own.Contains);
        for (int i = 0; i < all.Count; i++)
        {
            (int twice, TextPiece piece) = all[i];
            (int first, int last) = isTiled ? spans![i] : (twice / 2, (twice + 1) / 2);
            if (isTiled || twice % 2 == 1)
                placed.Add(new PlacedPiece(heads + first, column, column, piece) { Rows = last - first + 1 });
        }
    }

    /// <summary>Returns the rows of each cell if cells that lie around their words cover all rows; else null.</summary>
    private List<(int First, int Last)>? Tile(List<(int Twice, TextPiece Piece)> cells)
    {
        var spans = new List<(int First, int Last)>();
        int next = 0;
        foreach ((int twice, _) in cells)
        {
            int last = twice - next;
            if (last < next) return null;
            spans.Add((next, last));
            next = last + 1;
        }

        return next == table.Rows.Count ? spans : null;
    }
}
