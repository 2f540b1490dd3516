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
        table = table.WithWordsParted(years);
        bool isByCharacters = false;
        List<PlacedPiece>? aligned =
            table.IsOrderOnly ? null : HeadedColumns.Place(table, log, out isByCharacters);
        if (aligned is null)
        {
            table = table.WithoutLabels(log);
            aligned = table.IsOrderOnly ? null : AlignedColumns.Place(table, out isByCharacters);
        }

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

        bool[] outside = [];
        TextTable named =
            aligned is null ? table : WordsOfNames.In(table, placed, nameColumn, isByCharacters, out outside);
        List<string> names = NameSplits.Split(named, own, out bool[] doubtful);
        for (int row = 0; row + 1 < outside.Length; row++) doubtful[row] |= outside[row] || outside[row + 1];
        NameSplits.DoubtBesideLeftOut(named, placed, doubtful);
        NameSplits.DoubtUnderNumbers(placed, heads, own, doubtful);
        CountedNames.TakeAims(names);
        var cells = new List<CellToken>(placed.Count);
        for (int i = 0; i < placed.Count; i++)
        {
            if (IsOfCellBefore(placed, i)) continue;
            int row = placed[i].Row - heads;
            if (row >= 0 && placed[i].Column == nameColumn && names[row].Length > 0) continue;
            cells.Add(CellOf(placed, i, years));
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

        int columns = 0;
        foreach (PlacedPiece piece in placed) columns = Math.Max(columns, piece.LastColumn + 1);
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
        bool hasTitle = table.Title is not null && columns > 2;
        if (hasTitle) cells = WithTitle(cells, table.Title!, columns, years);
        return new GridMatrix(hasTitle ? rows + 1 : rows, columns, cells)
        {
            Lines = new LineSpan(hasTitle ? table.Title!.Pieces[0].Line : first1, LastLine(table)),
            Claimed = ClaimedOf(table, placed),
            Caption = LinesAbove.Caption(lines, first1),
            Heading = LinesAbove.Heading(lines, first1),
            IsDrawn = false,
            HeadRows = hasTitle ? 0 : heads,
            IsCounted = aligned is null,
            GoesOn = table.GoesOn,
            Diagnostics = log,
        };
    }

    private static List<CellToken> WithTitle(List<CellToken> cells, TextRow title, int columns, YearContext years)
    {
        TextPiece name = title.Pieces[0];
        TextPiece unit = title.Pieces[1];
        return
        [
            new CellToken(0, 0, name.Raw, name.Text, LineSpan.At(name.Line), years)
            {
                ColumnSpan = columns - 1, Parts = [name.Raw],
            },
            new CellToken(0, columns - 1, unit.Raw, unit.Text, LineSpan.At(unit.Line), years) { Parts = [unit.Raw] },
            .. cells.Select(cell => cell.At(cell.Row + 1, cell.RowSpan)),
        ];
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
                && AnyLetter.IsIn(piece.Piece.Text);
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

    private static int[] ClaimedOf(TextTable table, List<PlacedPiece> placed)
    {
        var lines = new List<int>(table.Head.Count + table.Rows.Count + table.OtherLines.Count);
        if (table.Title is { } title) lines.Add(title.Pieces[0].Line);
        foreach (TextRow row in table.Head) lines.Add(row.Pieces[0].Line);
        foreach (TextRow row in table.Rows) lines.Add(row.Pieces[0].Line);
        foreach (IReadOnlyList<TextRow> words in table.Words)
        {
            foreach (TextRow row in words) lines.Add(row.Pieces[0].Line);
        }

        lines.AddRange(table.OtherLines);
        foreach (TextRow row in table.Counted)
        {
            if (placed.Exists(piece => piece.Piece.Line == row.Index + 1)) lines.Add(row.Index + 1);
        }

        return [.. lines];
    }

    // The pieces of a row stand one behind the other.
    private static bool IsOfCellBefore(List<PlacedPiece> placed, int at)
    {
        for (int i = at - 1; i >= 0 && placed[i].Row == placed[at].Row; i--)
        {
            if (placed[i].Column == placed[at].Column) return true;
        }

        return false;
    }

    private static CellToken CellOf(List<PlacedPiece> placed, int at, YearContext years)
    {
        PlacedPiece first = placed[at];
        int last = first.LastColumn;
        int count = 0;
        for (int i = at; i < placed.Count && placed[i].Row == first.Row; i++)
        {
            if (placed[i].Column != first.Column) continue;
            last = Math.Max(last, placed[i].LastColumn);
            count++;
        }

        string[] own = new string[count];
        for (int i = at; count > 0; i++)
        {
            if (placed[i].Column == first.Column) own[^count--] = placed[i].Piece.Raw;
        }

        string raw = JapaneseLines.Join(own);
        string text = ReferenceEquals(raw, first.Piece.Raw) ? first.Piece.Text : FoldedText.TextOf(raw);
        return new CellToken(first.Row, first.Column, raw, text, LineSpan.At(first.Piece.Line), years)
        {
            ColumnSpan = last - first.Column + 1, RowSpan = first.Rows, Parts = own,
        };
    }
}
