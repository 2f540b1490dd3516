using System.Globalization;

namespace WelfarePlan.Documents.Tokens;

/// <summary>The signs that number headings, and what they count.</summary>
internal static class NumberSigns
{
    private const string Romans = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ";
    private const string SmallRomans = "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const string Kana = "アイウエオカキクケコサシスセソ";
    private const string Kanji = "一二三四五六七八九十";
    private const string LatinRomans = "IVX";

    public static bool IsRoman(char c) =>
        Romans.Contains(c, StringComparison.Ordinal) || SmallRomans.Contains(c, StringComparison.Ordinal);

    public static bool IsLatinRoman(char c) => LatinRomans.Contains(c, StringComparison.Ordinal);

    public static bool IsCircled(char c) =>
        c is >= '①' and <= '⑳' or >= '❶' and <= '❿' or >= '⓵' and <= '⓾' or >= '➀' and <= '➉';

    public static bool IsKana(char c) => Kana.Contains(c, StringComparison.Ordinal);

    public static bool IsKanji(char c) => Kanji.Contains(c, StringComparison.Ordinal);

    public static int ToCount(ReadOnlySpan<char> number)
    {
        if (number.Length == 0) return 0;
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int plain)) return plain;
        if (number.Length > 1) return LatinToCount(number);

        char c = number[0];
        foreach (string series in (ReadOnlySpan<string>)[Romans, SmallRomans, Circled, Kana, Kanji])
        {
            int index = series.IndexOf(c, StringComparison.Ordinal);
            if (index >= 0) return index + 1;
        }

        if (c is >= '❶' and <= '❿') return c - '❶' + 1;
        if (c is >= '⓵' and <= '⓾') return c - '⓵' + 1;
        if (c is >= '➀' and <= '➉') return c - '➀' + 1;
        return LatinToCount(number);
    }

    /// <summary>A-1 …: the first measure of A; A-01 is the code of a row.</summary>
    public static bool IsLettered(string text, int at) =>
        at + 2 < text.Length && text[at] is >= 'A' and <= 'Z' && text[at + 1] == '-'
        && text[at + 2] is > '0' and <= '9';

    /// <summary>施策1の2　…: 1-2 as it is read aloud.</summary>
    public static bool IsReadAloud(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != 'の' || !char.IsAsciiDigit(text[at + 1])) return false;
        int end = at + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end < text.Length && char.IsWhiteSpace(text[end]);
    }

    private static int LatinToCount(ReadOnlySpan<char> number) => number switch
    {
        "I" => 1,
        "II" => 2,
        "III" => 3,
        "IV" => 4,
        "V" => 5,
        "VI" => 6,
        "VII" => 7,
        "VIII" => 8,
        "IX" => 9,
        "X" => 10,
        "T" => 1,
        "U" => 2,
        "W" => 4,
        "@" => 1,
        [>= 'A' and <= 'H'] => number[0] - 'A' + 2,
        _ => 0,
    };
}
