using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Parts the words between two rows: which end the name above, and which begin the name below.</summary>
internal static class NameSplits
{
    /// <summary>Returns the names of the rows, of which <paramref name="own"/> holds what stands on the rows
    /// themselves.</summary>
    public static List<string> Split(TextTable table, IReadOnlyList<string> own, out bool[] doubtful)
    {
        int[] splits = new int[table.Words.Count];
        doubtful = new bool[table.Rows.Count];
        splits[0] = 0;
        for (int i = 1; i < table.Words.Count; i++)
            splits[i] = i == table.Rows.Count ? table.Words[i].Count : SplitAt(table, i, own, doubtful);

        List<string> names = [];
        for (int i = 0; i < table.Rows.Count; i++)
        {
            IEnumerable<string> before = table.Words[i].Skip(splits[i]).Select(words => words.Pieces[0].Raw);
            IEnumerable<string> after = table.Words[i + 1].Take(splits[i + 1]).Select(words => words.Pieces[0].Raw);
            names.Add(JapaneseLines.Join([.. before, own[i], .. after]));
        }

        return names;
    }

    /// <summary>Doubts names beside a row that was left out: the words between the two may belong to either.</summary>
    public static void DoubtBesideLeftOut(TextTable table, List<PlacedPiece> placed, bool[] doubtful)
    {
        bool[] isPlaced = new bool[doubtful.Length];
        foreach (PlacedPiece piece in placed)
        {
            if (piece.Row >= table.Head.Count) isPlaced[piece.Row - table.Head.Count] = true;
        }

        for (int row = 1; row < doubtful.Length; row++)
        {
            if (isPlaced[row] == isPlaced[row - 1]) continue;
            bool mayRunOn = isPlaced[row] && MayRunOn(table.Rows[row - 1], table.Rows[row]);
            if (table.Words[row].Count > 0 || mayRunOn) doubtful[isPlaced[row] ? row : row - 1] = true;
        }
    }

    // 13 17 1日8,000歩以上 over 歩く町民の割合 47.7 58.2: a row that ends in words, or has a value too many.
    private static bool MayRunOn(TextRow row, TextRow below) =>
        !row.Pieces[^1].IsCell
        || row.Cells.Count > below.Cells.Count
        || row.Pieces[^1].Text.Contains(' ', StringComparison.Ordinal);

    /// <summary>1 就労体 under №, and nothing under the head of the names: doubts the name, which begins there.</summary>
    public static void DoubtUnderNumbers(
        List<PlacedPiece> placed, int heads, IReadOnlyList<string> own, bool[] doubtful)
    {
        int column = -1;
        foreach (PlacedPiece piece in placed)
        {
            bool isNumber = piece.Row < heads && piece.Piece.Label is { Role.Role: RoleKind.Number };
            if (isNumber) column = piece.Column;
            else if (piece.Row >= heads && piece.Column == column && own[piece.Row - heads].Length == 0)
                doubtful[piece.Row - heads] |= piece.Piece.Text.AsSpan().ContainsAnyInRange('ぁ', '龯');
        }
    }

    // Blank lines part rows where they part anything; else names that are whole decide.
    private static int SplitAt(TextTable table, int at, IReadOnlyList<string> own, bool[] doubtful)
    {
        IReadOnlyList<TextRow> words = table.Words[at];
        if (words.Count == 0) return 0;
        if (WidestGap(table, at) is { } gap) return gap;

        int best = 0;
        int bestScore = int.MinValue;
        bool isTie = false;
        for (int split = 0; split <= words.Count; split++)
        {
            string upper = JapaneseLines.Join([own[at - 1], .. words.Take(split).Select(word => word.Pieces[0].Raw)]);
            string lower = JapaneseLines.Join([.. words.Skip(split).Select(word => word.Pieces[0].Raw), own[at]]);
            int score = ScoreOf(upper) + ScoreOf(lower);
            isTie = score == bestScore;
            if (score < bestScore || isTie) continue;
            (best, bestScore) = (split, score);
        }

        if (isTie) doubtful[at - 1] = doubtful[at] = true;
        return best;
    }

    /// <summary>Returns where the lines stand furthest apart; null where no gap is wider than the others.</summary>
    private static int? WidestGap(TextTable table, int at)
    {
        IReadOnlyList<TextRow> words = table.Words[at];
        int widest = 0;
        int place = 0;
        bool isTie = false;
        for (int i = 0; i <= words.Count; i++)
        {
            int left = i == 0 ? table.Rows[at - 1].Index : words[i - 1].Index;
            int right = i == words.Count ? table.Rows[at].Index : words[i].Index;
            isTie = right - left == widest || (isTie && right - left < widest);
            if (right - left <= widest) continue;
            (widest, place) = (right - left, i);
        }

        return isTie ? null : place;
    }

    private static int ScoreOf(string name)
    {
        if (name.Length == 0) return -6;
        int score = NameEndings.IsComplete(name) ? 3 : 0;
        if (NameEndings.IsCut(name)) score -= 3;
        if (NameEndings.IsDoubtful(name)) score -= 2;
        return score;
    }
}
