using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Titles;

/// <summary>Reads lines that announce a list: 基本目標, ２ 基本目標, 【３つの基本目標】, 計画の基本目標.</summary>
internal static class Announcements
{
    private static readonly char[] Frame = ['(', ')', '<', '>', '「', '」', '~', ' '];
    private const int Longest = 24;

    private static readonly string[] Before = ["計画の", "本計画の", "市の", "町の", "村の", "地域福祉の", "今後の", "計画推進の", "施策の"];

    private static readonly string[] Behind = ["の設定", "について", "の体系", "一覧", "の一覧", "の概要", "と施策の方向", "と施策"];

    /// <summary>Returns the level word that a line announces, or an empty text.</summary>
    public static string WordOf(string text, Numbering? numbering)
    {
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (rest.Length is < 2 or > Longest) return "";
        if (numbering is { Family: NumberingFamily.Word } word)
        {
            // 基本目標１ is a heading, and so is a word with a title.
            return word.Number.Length == 0 && word.TitleStart >= text.Length ? word.Word : "";
        }

        if (numbering is { } sign) rest = text.AsSpan(sign.TitleStart).Trim();
        rest = WithoutCount(SectionLabels.Unframe(rest, out _).Trim(Frame));
        foreach (string before in Before)
        {
            if (!rest.StartsWith(before)) continue;
            ReadOnlySpan<char> own = WithoutBehind(rest[before.Length..]);
            if (LevelWords.IsWhole(own)) return own.ToString();
        }

        ReadOnlySpan<char> whole = WithoutBehind(rest);
        return LevelWords.IsWhole(whole) ? whole.ToString() : "";
    }

    /// <summary>Returns a number on a line of its own, or an empty text.</summary>
    public static string LoneNumber(string text)
    {
        string sign = text.Trim().Trim('.', '(', ')').Trim();
        bool isNumber = sign.Length is 1 or 2 && NumberSigns.ToCount(sign) is > 0 and < 20
            && sign[0] is not (>= 'A' and <= 'Z' or '@');
        return isNumber ? sign : "";
    }

    /// <summary>３つの基本目標, 基本目標（４つ）.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> text)
    {
        int of = text.IndexOf("つの");
        if (of is 1 or 2) text = text[(of + 2)..];
        int open = text.IndexOf('(');
        if (open > 0 && text[open..].Contains('つ')) text = text[..open];
        return text.Trim();
    }

    private static ReadOnlySpan<char> WithoutBehind(ReadOnlySpan<char> text)
    {
        foreach (string behind in Behind)
        {
            if (text.EndsWith(behind, StringComparison.Ordinal)) return text[..^behind.Length];
        }

        return text;
    }
}
