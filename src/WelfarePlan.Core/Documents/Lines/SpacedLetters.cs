namespace WelfarePlan.Documents.Lines;

/// <summary>Closes words that are printed with a space between all their letters: 項 目, 医 療 機 関.</summary>
internal static class SpacedLetters
{
    private const int LeastLoneLetters = 5;

    private static readonly System.Buffers.SearchValues<char> Openers = System.Buffers.SearchValues.Create(
        "●■◆◇○◎□▼★【《<[〔「"
    );
    private static readonly System.Buffers.SearchValues<char> Closers = System.Buffers.SearchValues.Create("】》>]〕」");

    /// <summary>Closes the words of a line; beside narrow blanks, a wide one (U+3000) parts words even here.</summary>
    public static MappedText Close(MappedText line, string raw)
    {
        string text = line.Text;
        bool[]? kept = IsSpacedThroughout(text) ? CloseThroughout(text) : CloseWithinWideCells(text);
        if (
            kept is not null
            && raw.Contains(' ', StringComparison.Ordinal)
            && raw.Contains('\u3000', StringComparison.Ordinal)
        )
        {
            for (int i = 0; i < text.Length; i++) kept[i] |= raw[line.SourceIndex(i)] == '\u3000';
        }

        if (kept is null && OpensWithSplitWord(text))
        {
            kept = AllKept(text.Length);
            kept[text.IndexOf(' ', StringComparison.Ordinal)] = false;
        }

        int at = 0;
        while (at < text.Length)
        {
            int end = EndOfSpacedRun(text, at);
            if (end > at)
            {
                kept ??= AllKept(text.Length);
                for (int i = at; i < end; i++) kept[i] = !char.IsWhiteSpace(text[i]);
                at = end;
            }
            else
            {
                at = NextAtom(text, at);
            }
        }

        return kept is null ? line : line.Keep(kept);
    }

    /// <summary>基 本 方 針Ⅲ 身 近 な 地 域: most of the line's words are single letters.</summary>
    private static bool IsSpacedThroughout(string text)
    {
        int lone = 0;
        int atoms = 0;
        for (int at = NextAtom(text, -1); at < text.Length; at = NextAtom(text, at))
        {
            atoms++;
            if (IsJapanese(text[at]) && IsLone(text, at)) lone++;
        }

        return lone >= LeastLoneLetters && lone * 10 >= atoms * 6;
    }

    private static bool[] CloseThroughout(string text)
    {
        bool[] kept = AllKept(text.Length);
        for (int i = 1; i + 1 < text.Length; i++)
        {
            bool isSingle = text[i] == ' ' && text[i - 1] != ' ' && text[i + 1] != ' ';
            if (
                isSingle
                && IsJapanese(text[i - 1])
                && IsJapanese(text[i + 1])
                && (IsLone(text, i - 1) || IsLone(text, i + 1))
            )
                kept[i] = false;
        }

        return kept;
    }

    /// <summary>施 策の方向: a lone letter in front that only makes a word with the next.</summary>
    private static bool OpensWithSplitWord(string text)
    {
        if (text.Length < 4 || text[1] != ' ' || text[2] == ' ') return false;
        foreach (
            string word in (ReadOnlySpan<string>)
                [
                    "施策", "基本", "取組", "取り", "目標", "方針", "重点", "推進", "主な", "具体", "指標", "成果", "評価", "数値",
                ]
        )
        {
            if (text[0] == word[0] && text[2] == word[1]) return true;
        }

        return false;
    }

    /// <summary>Where wide gaps part the cells of a line, a single blank between two Japanese letters parts
    /// nothing.</summary>
    private static bool[]? CloseWithinWideCells(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        if (trimmed.IndexOf("  ", StringComparison.Ordinal) < 0) return null;

        bool[]? kept = null;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            if (
                text[i] != ' '
                || !IsJapanese(text[i - 1])
                || !IsJapanese(text[i + 1])
                || !(IsLone(text, i - 1) || IsLone(text, i + 1))
            )
                continue;
            kept ??= AllKept(text.Length);
            kept[i] = false;
        }

        return kept;
    }

    private static bool IsLone(string text, int at) =>
        (at == 0 || text[at - 1] == ' ') && (at + 1 == text.Length || text[at + 1] == ' ');

    private static bool IsJapanese(char c) => c is >= 'ぁ' and <= 'ヿ' or >= '一' and <= '鿿' or '々';

    /// <summary>Returns the end of a run of at least two single letters with one blank between, or the start
    /// itself.</summary>
    private static int EndOfSpacedRun(string text, int start)
    {
        int at = start;
        int letters = 0;
        int end = start;
        while (at < text.Length && IsLoneLetter(text, at))
        {
            letters++;
            end = at + 1;
            int next = end;
            while (next < text.Length && text[next] == ' ') next++;
            if (next == end || next - end > 2) break;
            at = next;
        }

        return letters >= 2 ? end : start;
    }

    private static bool IsLoneLetter(string text, int at) =>
        IsIdeograph(text[at])
        && (at == 0 || char.IsWhiteSpace(text[at - 1]) || Openers.Contains(text[at - 1]))
        && (
            at + 1 == text.Length
            || char.IsWhiteSpace(text[at + 1])
            || Closers.Contains(text[at + 1])
            || (text[at + 1] is ':' or '(' && at > 0)
        );

    // 〇 and kana stand alone as marks; ideographs hardly ever do.
    private static bool IsIdeograph(char c) => c is >= '一' and <= '鿿';

    private static int NextAtom(string text, int at)
    {
        if (at < 0) at = 0;
        else while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }

    private static bool[] AllKept(int length)
    {
        bool[] kept = new bool[length];
        Array.Fill(kept, true);
        return kept;
    }
}
