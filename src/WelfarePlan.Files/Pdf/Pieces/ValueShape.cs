using System.Text.RegularExpressions;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Tells by its shape whether a piece of text may be a value of a table.</summary>
internal static partial class ValueShape
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static bool IsValue(string text) => text.Length <= Longest && Value.IsMatch(text) && !Year.IsMatch(text);

    /// <summary>Returns whether a number in a text is a year, a month or a term.</summary>
    public static bool IsYear(string text) => Year.IsMatch(text);

    /// <summary>Returns whether a text is the mark of a list and nothing else.</summary>
    public static bool IsListMark(string text) => text.Length <= 5 && ListMark.IsMatch(text);

    /// <summary>Returns whether a text begins with a number of a list.</summary>
    public static bool HasListNumber(string text) => ListNumber.IsMatch(text);

    /// <summary>Returns whether dots lead from a heading to its page.</summary>
    public static bool HasLeaders(string text) => Leaders.IsMatch(text);

    /// <summary>Returns whether a sign stands where a table has no value.</summary>
    public static bool IsBlankSign(char sign) => sign is '－' or 'ー' or '−' or '―' or '‐' or '-' or '…';

    /// <summary>Returns whether a number behind a sign is no value of its own: 77.5, 1,200, R9, №3.</summary>
    public static bool GoesOnWithNumber(char sign) =>
        sign is (>= 'A' and <= 'z') or (>= 'Ａ' and <= 'ｚ')
        || !(char.IsLetter(sign) || sign is ')' or '）' or '%' or '％');

    private const int Longest = 24;

    [GeneratedRegex(@"^[約※▲△＋+－−\-]*[0-9０-９][0-9０-９,，.．]*\s*[^0-9０-９。、]{0,6}$|^[－ー−―‐\-…○◎△×]{1,2}$",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Value { get; }

    [GeneratedRegex(@"[0-9０-９]\s*(年|月|期)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year { get; }

    [GeneratedRegex(@"^([(（]?[0-9０-９ア-ンa-zA-Z一二三四五六七八九十]{1,2}[)）.．、]?|[①-⑳㋐-㋾・●○■□◆◇▼▶★☆※])$",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListMark { get; }

    [GeneratedRegex(@"^([(（]([0-9０-９]{1,2}|[ア-ン])[)）]|[①-⑳]|[0-9０-９]{1,2}[.．、](?![0-9０-９]))",
        Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListNumber { get; }

    [GeneratedRegex(@"[…‥・.．･]{4,}|(…\s*){3,}|([.．]\s){5,}", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Leaders { get; }
}
