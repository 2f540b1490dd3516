using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Cells over several rows, whose words stand in their middle: on a line between two rows, or on that of the
/// row in the middle.</summary>
internal sealed class MergedCells(
    TextTable table, List<PlacedPiece> placed, List<(int Start, int End)> columns, int left, int values,
    LeafHeads heads
)
{
    /// <summary>Adds the words between the rows that stand in no column of names.</summary>
    public void Add()
    {
        int names = left - 1;
        var cells = new List<(int Column, int Twice, TextPiece Piece)>();
        for (int row = 1; row < table.Rows.Count; row++)
        {
            foreach (TextPiece piece in table.Words[row].SelectMany(static line => line.Pieces).Select(heads.Place))
            {
                int column = ColumnPlaces.Nearest(piece.Start, piece.End, columns);
                bool isValue = column >= left && column < left + values;
                if (!isValue && column != names) cells.Add((column, (2 * row) - 1, piece));
            }
        }

        int next = 0;
        foreach (TextPiece piece in heads.Counted)
        {
            while (next < table.Rows.Count && table.Rows[next].Index < piece.Line) next++;
            cells.Add((ColumnPlaces.Nearest(piece.Start, piece.End, columns), (2 * next) - 1, piece));
        }

        foreach (IGrouping<int, (int Column, int Twice, TextPiece Piece)> column in cells.GroupBy(cell => cell.Column))
            AddColumn(column.Key, [.. column.Select(cell => (cell.Twice, cell.Piece))]);
    }

    private void AddColumn(int column, List<(int Twice, TextPiece Piece)> between)
    {
        int above = table.Head.Count;
        List<PlacedPiece> own = placed.FindAll(piece => piece.Row >= above && piece.Column == column);
        List<(int Twice, TextPiece Piece)> all =
            [.. own.Select(piece => (2 * (piece.Row - above), piece.Piece)), .. between];
        all.Sort(static (first, second) => first.Twice.CompareTo(second.Twice));
        List<(int First, int Last)>? spans = Tile(all);
        if (spans is null && Numbered(all) is { } numbered && Tile(numbered) is { } tiled)
            (all, spans) = (numbered, tiled);
        bool isTiled = spans is not null;
        if (isTiled) placed.RemoveAll(own.Contains);
        for (int i = 0; i < all.Count; i++)
        {
            (int twice, TextPiece piece) = all[i];
            (int first, int last) = isTiled ? spans![i] : (twice / 2, (twice + 1) / 2);
            if (isTiled || (twice % 2 == 1 && !heads.Counted.Contains(piece)))
                placed.Add(new PlacedPiece(above + first, column, column, piece) { Rows = last - first + 1 });
        }
    }

    /// <summary>(1)見守りと over 声かけ: what has no number goes on with the cell above that has one, and its middle is
    /// that of them all; null where no number begins the first.</summary>
    private static List<(int Twice, TextPiece Piece)>? Numbered(List<(int Twice, TextPiece Piece)> pieces)
    {
        if (!IsNumbered(pieces[0].Piece)) return null;
        var cells = new List<(int Twice, TextPiece Piece)>();
        for (int first = 0, next; first < pieces.Count; first = next)
        {
            next = first + 1;
            while (next < pieces.Count && !IsNumbered(pieces[next].Piece)) next++;
            TextPiece top = pieces[first].Piece;
            string raw = JapaneseLines.Join(pieces[first..next].Select(static part => part.Piece.Raw));
            TextPiece whole =
                next == first + 1 ? top : new TextPiece(top.Line, top.Start, top.End, raw) { First = top.First };
            cells.Add(((pieces[first].Twice + pieces[next - 1].Twice) / 2, whole));
        }

        return cells;
    }

    private static bool IsNumbered(TextPiece piece) => NumberingReader.Read(piece.Text) is { Number.Length: > 0 };

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

        // The page cut the last one, whose words stand in the middle of more rows than these.
        if ((table.GoesOn || table.IsCut) && next < table.Rows.Count && spans is [.., var cut])
            (spans[^1], next) = ((cut.First, table.Rows.Count - 1), table.Rows.Count);
        return next == table.Rows.Count ? spans : null;
    }
}
