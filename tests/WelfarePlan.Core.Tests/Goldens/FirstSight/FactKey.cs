using System.Text;

namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>What of a name counts when facts are compared: not its widths, case, blanks and kinds of dashes.</summary>
internal static class FactKey
{
    private const string Dashes = "‐‑‒–—―ー−ｰ-~〜～";
    private const string Ends = "。・:：";

    private const string CountedIn =
        "人 件 回 か所 箇所 ヵ所 ヶ所 % 団体 世帯 店 校 地区 校区 事業所 社 日 時間 台 名 組 館 園 施設 区 本 冊 円 千円 万円 千人 万人 " +
        "ポイント 点 歳 年 月 件/年 回/年 人/年";

    private const int LongestUnit = 8;

    private static readonly HashSet<string> Units = [.. CountedIn.Split(' ').Select(Of)];

    /// <summary>Returns the key of a text; of null the empty one.</summary>
    public static string Of(string? text)
    {
        var key = new StringBuilder();
        foreach (char c in Narrow(text ?? "").ToUpperInvariant())
        {
            if (!char.IsWhiteSpace(c)) key.Append(Dashes.Contains(c, StringComparison.Ordinal) ? '-' : c);
        }

        return key.ToString().Trim(Ends.ToCharArray());
    }

    /// <summary>Returns a text with full-width signs made narrow.</summary>
    /// <remarks>Not form KC, which invariant globalization leaves undone.</remarks>
    public static string Narrow(string text) =>
        string.Concat(text.Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));

    /// <summary>Returns the key of an indicator's name without a unit in brackets, which may stand in either
    /// place.</summary>
    public static string OfIndicator(string? name, IEnumerable<string?> units)
    {
        string key = Of(name);
        int open = key.LastIndexOf('(');
        if (open < 1 || !key.EndsWith(')')) return key;
        string inside = key[(open + 1)..^1];
        bool isUnit =
            inside.Length is > 0 and <= LongestUnit
            && (Units.Contains(inside) || units.Any(unit => Of(unit) == inside));
        return isUnit ? key[..open] : key;
    }
}
