using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Parts words that one blank holds apart where two columns are headed: 福祉講座の参加者数 介護保険課.</summary>
internal static class WordSplits
{
    private const int MostOfValue = 2;

    /// <summary>Returns the two parts of words, the last of which is one word; null where there is no blank.</summary>
    public static (TextPiece First, TextPiece Last)? AtLastBlank(TextPiece words) =>
        At(words.Raw.AsSpan().LastIndexOfAny(' ', '\u3000'), words);

    /// <summary>Returns the two parts of words, the first of which is one word; null where there is no blank.</summary>
    public static (TextPiece First, TextPiece Last)? AtFirstBlank(TextPiece words) =>
        At(words.Raw.AsSpan().IndexOfAny(' ', '\u3000'), words);

    /// <summary>Returns a table whose rows have fewer pieces than it has heads with the words parted from the value that
    /// they stand one blank behind: 70.0％ 市民アンケート under 目標値 and 出典.</summary>
    public static TextTable BehindValues(TextTable table, YearContext years)
    {
        int heads = table.Head.Max(static head => head.Pieces.Count);
        return table with { Rows = [.. table.Rows.Select(row => row.Pieces.Count < heads ? Parted(row, years) : row)] };
    }

    private static TextRow Parted(TextRow row, YearContext years) =>
        ValueBeforeWords(row.Pieces[^1], years) is var (value, words)
            ? new TextRow(row.Index, [.. row.Pieces.SkipLast(1), value, words])
            : row;

    private static (TextPiece Value, TextPiece Words)? ValueBeforeWords(TextPiece piece, YearContext years)
    {
        if (piece.IsCell || piece.Label is { Coverage: HeadCoverage.Whole } || piece.Text is not [>= '0' and <= '9', ..]) return null;
        var runs = new WordRuns(piece, new WordRuns.Word[WordRuns.MostIn(piece.Raw)], years);
        for (int count = Math.Min(runs.Count - 1, MostOfValue); count > 0; count--)
        {
            PieceReading value = runs.Read(0, count - 1);
            if (!value.IsCell || !UnitWords.IsUnit(value.Value!.Unit)) continue;
            PieceReading words = runs.Read(count, runs.Count - 1);
            if (words.IsCell) return null;
            return (
                runs.ToPiece(0, count - 1, value) with { IsPressed = true },
                runs.ToPiece(count, runs.Count - 1, words)
            );
        }

        return null;
    }

    private static (TextPiece First, TextPiece Last)? At(int blank, TextPiece words)
    {
        if (blank <= 0 || blank + 1 >= words.Raw.Length) return null;
        string first = words.Raw[..blank].TrimEnd();
        string last = words.Raw[(blank + 1)..];
        return first.Length == 0
            ? null
            : (
                new TextPiece(words.Line, words.Start, words.End, first) { First = words.First },
                new TextPiece(words.Line, words.Start, words.End, last) { First = words.First + blank + 1 }
            );
    }
}
