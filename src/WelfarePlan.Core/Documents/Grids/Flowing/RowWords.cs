using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Brings the words of a row under the heads that columns of words have.</summary>
internal static class RowWords
{
    /// <summary>Brings words under the heads of words: a unit under that of units, the others in order.</summary>
    /// <remarks>Where <paramref name="mayRepeat" /> says so, a unit alone belongs to the name of the row
    /// above.</remarks>
    public static bool Assign(
        FlowRow row, IReadOnlyList<FlowColumn> columns, List<FlowToken> words, int from, int to, bool mayRepeat)
    {
        int unit = FlowColumn.FirstOf(RoleKind.Unit, columns, from, to);
        if (
            unit >= 0
            && words.Count > 0
            && WordSplits.AtLastBlank(words[^1].Piece) is var (own, last)
            && UnitWords.IsKnown(last.Text)
        )
            words =
            [
                .. words.SkipLast(1),
                words[^1] with
                {
                    Piece = own,
                    EndsLine = false,
                },
                words[^1] with
                {
                    Piece = last,
                    OpensLine = false,
                },
            ];
        bool isNamed = words.Count > 1 || mayRepeat;
        if (unit >= 0 && isNamed && words.Count > 0 && UnitWords.IsUnit(words[^1].Piece.Text.AsSpan().Trim("()")))
        {
            row.Cells[unit].Add(words[^1].Piece);
            words.RemoveAt(words.Count - 1);
        }

        TakeCode(row, columns, words, from, to);
        int open = 0;
        for (int column = from; column < to; column++)
        {
            if (IsOfWords(columns[column])) open++;
        }

        if (open == 1 && unit == to - 1 && row.Cells[unit].Count == 0) TakeUnitWithin(row, unit, words);

        if (words.Count == 0) return true;
        if (open == 0) return false;
        if (open > 1 && words.Count > open) words = ByLines(words);
        if (open > 1 && words.Count > open) return false;
        if (
            from > 0
            && open == 2
            && words is [var only]
            && WordSplits.AtLastBlank(only.Piece) is var (front, back)
        )
            words = [only with { Piece = front, EndsLine = false }, only with { Piece = back, OpensLine = false }];

        // With fewer words than heads, the last of them names the row; what stands before it belongs to rows above.
        int skip = from == 0 ? open - words.Count : 0;
        int next = 0;
        for (int column = from; column < to && next < words.Count; column++)
        {
            if (!IsOfWords(columns[column]) || skip-- > 0) continue;
            row.Cells[column].Add(words[next++].Piece);
            while (open == 1 && next < words.Count) row.Cells[column].Add(words[next++].Piece);
        }

        return true;
    }

    /// <summary>防災士の 人 登録者数 under 指標 単位: the rest of a name stands behind the unit.</summary>
    private static void TakeUnitWithin(FlowRow row, int unit, List<FlowToken> words)
    {
        int at = words.FindIndex(static word => IsUnit(word.Piece));
        if (at > 0 && at < words.Count - 1)
        {
            row.Cells[unit].Add(words[at].Piece);
            words.RemoveAt(at);
            row.IsDoubtful = true;
            return;
        }

        for (int i = 1; at < 0 && i < words.Count; i++)
        {
            if (WordSplits.AtFirstBlank(words[i].Piece) is not var (own, rest) || !IsUnit(own)) continue;
            row.Cells[unit].Add(own);
            words[i] = words[i] with { Piece = rest };
            row.IsDoubtful = true;
            return;
        }

        // 家族介護者の集　回いの開催回数: the unit may have run into the rest.
        row.IsDoubtful |= !row.HasNoUnit;
    }

    private static bool IsUnit(TextPiece piece) => UnitWords.IsKnown(piece.Text.AsSpan().Trim("()"));

    private static bool IsOfWords(FlowColumn column) => column.Label.Role is not (RoleKind.Unit or RoleKind.Number);

    /// <summary>1-1-1 相談員の人数 under a head of numbers.</summary>
    private static void TakeCode(
        FlowRow row, IReadOnlyList<FlowColumn> columns, List<FlowToken> words, int from, int to)
    {
        int number = FlowColumn.FirstOf(RoleKind.Number, columns, from, to);
        if (number < 0 || words.Count == 0) return;
        if (words.Count > 1 && IsCode(words[0].Piece.Text))
        {
            row.Cells[number].Add(words[0].Piece);
            words.RemoveAt(0);
            return;
        }

        TextPiece first = words[0].Piece;
        int blank = first.Raw.AsSpan().IndexOfAny(' ', '\u3000');
        if (blank <= 0 || !IsCode(first.Text.AsSpan(0, Math.Min(blank, first.Text.Length)))) return;
        row.Cells[number]
            .Add(new TextPiece(first.Line, first.Start, first.Start, first.Raw[..blank]) { First = first.First });
        string rest = first.Raw[blank..].TrimStart();
        words[0] = words[0] with
        {
            Piece = new TextPiece(first.Line, first.Start, first.End, rest)
            {
                First = first.First + first.Raw.Length - rest.Length,
            },
        };
    }

    private static bool IsCode(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9') && text.IndexOfAnyInRange('ぁ', '龯') < 0 && text.IndexOfAny('%', ',') < 0;

    // Words on one line that stand under one head.
    private static List<FlowToken> ByLines(List<FlowToken> words)
    {
        var lines = new List<FlowToken>();
        foreach (FlowToken word in words)
        {
            if (lines.Count == 0 || word.OpensLine || lines[^1].Line != word.Line) lines.Add(word);
            else lines[^1] = lines[^1] with { Piece = Joined(lines[^1].Piece, word.Piece) };
        }

        return lines;
    }

    private static TextPiece Joined(TextPiece first, TextPiece second) =>
        new(first.Line, first.Start, second.End, $"{first.Raw} {second.Raw}") { First = first.First };
}
