namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Parts words that one blank holds apart where two columns are headed: 福祉講座の参加者数 介護保険課.</summary>
internal static class WordSplits
{
    /// <summary>Returns the two parts of words, the last of which is one word; null where there is no blank.</summary>
    public static (TextPiece First, TextPiece Last)? AtLastBlank(TextPiece words) =>
        At(words.Raw.AsSpan().LastIndexOfAny(' ', '\u3000'), words);

    /// <summary>Returns the two parts of words, the first of which is one word; null where there is no blank.</summary>
    public static (TextPiece First, TextPiece Last)? AtFirstBlank(TextPiece words) =>
        At(words.Raw.AsSpan().IndexOfAny(' ', '\u3000'), words);

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
