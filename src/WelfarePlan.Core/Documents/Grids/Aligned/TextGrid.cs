using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Gives a table in text its columns: by where the pieces stand if they are aligned, else by how many there
/// are.</summary>
internal static class TextGrid
{
    public static GridMatrix? Build(TextTable table, IReadOnlyList<Line> lines, YearContext years)
    {
        var log = new List<Diagnostic>();
        if (table.HasArrows) return null;
        bool isByCharacters = false;
        List<PlacedPiece>? aligned = table.IsOrderOnly ? null : AlignedColumns.Place(table, out isByCharacters);
        List<PlacedPiece>? placed = aligned ?? CountedColumns.Place(table, log);
        if (placed is null || placed.Count == 0) return null;

        int heads = table.Head.Count;
        int nameColumn = NameColumn(placed, heads);
        string[] own = new string[table.Rows.Count];
        Array.Fill(own, "");
        foreach (PlacedPiece piece in placed)
        {
            if (piece.Row >= heads && piece.Column == nameColumn && !IsRole(piece.Piece))
                own[piece.Row - heads] = Joined(own[piece.Row - heads], piece.Piece.Raw);
        }

        TextTable named = aligned is null ? table : WordsOfNames.In(table, placed, nameColumn, isByCharacters);
        List<string> names = NameSplits.Split(named, own, out bool[] doubtful);
        CountedNames.TakeAims(names);
        var cells = new List<CellToken>();
        foreach (
            IGrouping<(int Row, int Column), PlacedPiece> group in placed.GroupBy(piece => (piece.Row, piece.Column))
        )
        {
            PlacedPiece first = group.First();
            int row = group.Key.Row - heads;
            if (row >= 0 && group.Key.Column == nameColumn && names[row].Length > 0) continue;
            string raw = JapaneseLines.Join(group.Select(piece => piece.Piece.Raw));
            cells.Add(
                new CellToken(
                    group.Key.Row, group.Key.Column, raw, FoldedText.TextOf(raw), LineSpan.At(first.Piece.Line), years
                )
                {
                    ColumnSpan = group.Max(piece => piece.LastColumn) - group.Key.Column + 1,
                    Parts = [.. group.Select(piece => piece.Piece.Raw)],
                });
        }

        for (int row = 0; nameColumn >= 0 && row < names.Count; row++)
        {
            if (names[row].Length == 0) continue;
            LineSpan span = SpanOf(table, row, LineSpan.At(table.Rows[row].Pieces[0].Line));
            cells.Add(
                new CellToken(row + heads, nameColumn, names[row], FoldedText.TextOf(names[row]), span, years)
                {
                    Parts = [names[row]],
                }
            );
        }

        int columns = placed.Max(piece => piece.LastColumn) + 1;
        int rows = heads + table.Rows.Count;
        for (int row = 0; row < doubtful.Length; row++)
        {
            if (doubtful[row])
                log.Add(
                    DiagnosticRules.NameMayBeCut.At(
                        SpanOf(table, row, LineSpan.At(table.Rows[row].Pieces[0].Line)),
                        names[row]
                    )
                );
        }

        int first1 = table.Head[0].Pieces[0].Line;
        return new GridMatrix(rows, columns, cells)
        {
            Lines = new LineSpan(first1, LastLine(table)),
            Claimed = ClaimedOf(table).ToHashSet(),
            Caption = LinesAbove.Caption(lines, first1),
            Heading = LinesAbove.Heading(lines, first1),
            IsDrawn = false,
            HeadRows = heads,
            IsCounted = aligned is null,
            GoesOn = table.GoesOn,
            Diagnostics = log,
        };
    }

    // The column whose words are longest names the rows; units and roles do not.
    private static int NameColumn(List<PlacedPiece> placed, int heads)
    {
        var lengths = new Dictionary<int, int>();
        foreach (PlacedPiece piece in placed)
        {
            bool isWord =
                piece.Row >= heads
                && !piece.Piece.IsCell
                && !IsRole(piece.Piece)
                && !UnitWords.IsKnown(piece.Piece.Text)
                && piece.Piece.Text.Any(char.IsLetter);
            if (isWord) lengths[piece.Column] = lengths.GetValueOrDefault(piece.Column) + piece.Piece.Text.Length;
        }

        foreach (PlacedPiece head in placed)
        {
            bool isStated =
                head.Row < heads
                && head.Piece.Label is { Role: { Role: RoleKind.Name, SaysIndicator: true } }
                && lengths.ContainsKey(head.Column);
            if (isStated) return head.Column;
        }

        return lengths.Count == 0 ? -1 : lengths.MaxBy(entry => entry.Value).Key;
    }

    private static bool IsRole(TextPiece piece) =>
        piece.Label
            is { Coverage: HeadCoverage.Whole, Role.Role: RoleKind.Target or RoleKind.Actual or RoleKind.Baseline }
        && !DemandWordsLike(piece.Text);

    // 量の見込み is a role and, under a heading, a name.
    private static bool DemandWordsLike(string text) =>
        text.Contains("見込み", StringComparison.Ordinal) && text.Contains('量', StringComparison.Ordinal);

    private static string Joined(string first, string second) => first.Length == 0 ? second : $"{first} {second}";

    private static LineSpan SpanOf(TextTable table, int row, LineSpan own)
    {
        foreach (TextRow words in table.Words[row]) own = own.Union(LineSpan.At(words.Pieces[0].Line));
        return own;
    }

    private static int LastLine(TextTable table) =>
        table.OtherLines.Count > 0 ? table.OtherLines.Max()
        : table.Words[^1].Count > 0 ? table.Words[^1][^1].Pieces[0].Line
        : table.Rows[^1].Pieces[0].Line;

    private static IEnumerable<int> ClaimedOf(TextTable table) =>
        table
            .Head.Concat(table.Rows)
            .Concat(table.Words.SelectMany(words => words))
            .Select(row => row.Pieces[0].Line)
            .Concat(table.OtherLines);
}
