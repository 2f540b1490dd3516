namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Of the words between the rows of a table that is laid out, only those under the head of the names belong to
/// names.</summary>
internal static class WordsOfNames
{
    public static TextTable In(TextTable table, List<PlacedPiece> placed, int nameColumn, bool isByCharacters)
    {
        int start = int.MaxValue;
        int end = 0;
        foreach (PlacedPiece piece in placed)
        {
            if (piece.Row < table.Head.Count || piece.Column != nameColumn) continue;
            start = Math.Min(start, piece.Piece.Start);
            end = Math.Max(end, piece.Piece.End);
        }

        if (end == 0) return table;
        List<IReadOnlyList<TextRow>> words = [];
        foreach (IReadOnlyList<TextRow> between in table.Words)
        {
            words.Add([.. between.Select(row => Within(row, start, end, isByCharacters)).OfType<TextRow>()]);
        }

        return table with { Words = words };
    }

    private static TextRow? Within(TextRow row, int start, int end, bool isByCharacters)
    {
        List<TextPiece> own =
        [
            .. row.Pieces.Where(piece => (isByCharacters ? piece.ByCharacters() : piece).OverlapWith(start, end) > 0),
        ];
        return own.Count == 0 ? null : new TextRow(row.Index, own);
    }
}
