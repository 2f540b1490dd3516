namespace WelfarePlan.Documents.Lines;

/// <summary>Closes the blanks that a PDF's text holds inside years and numbers: 令和 10 年度, 1 万 2,380 人.</summary>
internal static class SpacedFigures
{
    private static readonly string[] Eras = ["令和", "平成", "昭和"];

    /// <summary>Closes them; where wide gaps part the cells of a line, its columns stay as they are.</summary>
    public static MappedText Close(MappedText line)
    {
        string text = line.Text;
        bool[]? kept = null;
        for (int at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = text.IndexOf(' ', at + 1))
        {
            if (at == 0 || at + 1 == text.Length) continue;
            if (text[at + 1] == ' ' && !IsLead(text, at)) return line;
            if (!IsInside(text, at)) continue;
            kept ??= AllKept(text.Length);
            kept[at] = false;
        }

        return kept is null ? line : line.Keep(kept);
    }

    private static bool IsInside(string text, int blank)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, blank);
        ReadOnlySpan<char> after = text.AsSpan(blank + 1);
        if (char.IsAsciiDigit(after[0])) return EndsWithEra(before) || IsScaled(before);
        if (!char.IsAsciiDigit(before[^1])) return false;

        // １ 年を重ねても and １ 万人に are headings with their number.
        ReadOnlySpan<char> front = before.TrimEnd("0123456789").TrimEnd(' ');
        return after[0] switch
        {
            '年' => EndsWithEra(front) || after.StartsWith("年度", StringComparison.Ordinal),
            '月' => front.EndsWith("年", StringComparison.Ordinal),
            '万' or '億' => after[1..].TrimStart(' ') is [>= '0' and <= '9', ..],
            _ => false,
        };
    }

    private static bool EndsWithEra(ReadOnlySpan<char> text)
    {
        foreach (string era in Eras)
        {
            if (text.EndsWith(era, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool IsScaled(ReadOnlySpan<char> text) =>
        text is [.., '万' or '億'] && text[..^1].TrimEnd(' ') is [.., >= '0' and <= '9'];

    private static bool IsLead(string text, int at) => text.AsSpan(0, at).IsWhiteSpace();

    private static bool[] AllKept(int length)
    {
        bool[] kept = new bool[length];
        Array.Fill(kept, true);
        return kept;
    }
}
