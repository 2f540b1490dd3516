namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Of the words between the rows of a table that is laid out, only those under the head of the names belong to
/// names.</summary>
internal static class WordsOfNames
{
    /// <summary>Returns the table with the words of names alone between its rows.</summary>
    /// <param name="table">The table.</param>
    /// <param name="placed">Its pieces.</param>
    /// <param name="nameColumn">The column of the names.</param>
    /// <param name="isByCharacters">Whether it is laid out by characters of any width.</param>
    /// <param name="outside">For each place between rows, whether words stand there that may belong to a name, but
    /// not under its head.</param>
    public static TextTable In(
        TextTable table, List<PlacedPiece> placed, int nameColumn, bool isByCharacters, out bool[] outside)
    {
        outside = new bool[table.Words.Count];
        int start = int.MaxValue;
        int end = 0;
        int valuesEnd = 0;
        foreach (PlacedPiece piece in placed)
        {
            if (piece.Row < table.Head.Count) continue;
            if (piece.Piece.IsCell) valuesEnd = Math.Max(valuesEnd, piece.Piece.End);
            if (piece.Column != nameColumn) continue;
            start = Math.Min(start, piece.Piece.Start);
            end = Math.Max(end, piece.Piece.End);
        }

        if (end == 0) return table;
        List<IReadOnlyList<TextRow>> words = [];
        for (int i = 0; i < outside.Length; i++)
        {
            List<TextRow> within =
            [
                .. table.Words[i].Select(row => Within(row, start, end, isByCharacters)).OfType<TextRow>(),
            ];

            // Under values stand no words of other columns: the rest of a name goes on at the edge of the page.
            outside[i] = start >= valuesEnd && within.Count < table.Words[i].Count;
            words.Add(outside[i] ? table.Words[i] : within);
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
