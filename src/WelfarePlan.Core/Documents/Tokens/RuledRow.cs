namespace WelfarePlan.Documents.Tokens;

/// <summary>Rows whose cells are parted by something one can see or count on: | │ or a tab.</summary>
internal static class RuledRow
{
    private static readonly System.Buffers.SearchValues<char> Strokes = System.Buffers.SearchValues.Create("-─━=");

    public static bool IsRuled(string text)
    {
        int bars = text.AsSpan().Count('|') + text.AsSpan().Count('│') + text.AsSpan().Count('┃');
        return bars >= 2
            || (bars == 1 && text.AsSpan().Trim()[0] is not ('|' or '│'))
            || text.AsSpan().Trim().Contains('\t');
    }

    /// <summary>Returns whether the row only draws a line: |---|:--:|.</summary>
    public static bool IsRule(ReadOnlySpan<char> text) =>
        text.Trim().Length >= 3 && text.Trim().TrimStart("|│┃+-:=─━┼├┤┌┬┐└┴┘ ").IsEmpty && text.ContainsAny(Strokes);

    public static List<(int Start, int End)> Split(string text)
    {
        bool byBar = text.AsSpan().IndexOfAny('|', '│', '┃') >= 0;
        var cells = new List<(int, int)>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isRule = i == text.Length || (byBar ? text[i] is '|' or '│' or '┃' : text[i] == '\t');
            if (!isRule) continue;
            bool isMargin = byBar && (i == text.Length || start == 0) && text.AsSpan(start, i - start).Trim().IsEmpty;
            if (!isMargin) cells.Add(Trimmed(text, start, i));
            start = i + 1;
        }

        return cells;
    }

    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return (start, end);
    }
}
