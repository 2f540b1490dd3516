using System.Globalization;
using WelfarePlan.Text;

namespace WelfarePlan.Tests.Goldens;

/// <summary>The form in which golden text and read text are compared: widths folded, no white space.</summary>
internal static class GoldenText
{
    /// <summary>Returns the form; null stays null.</summary>
    public static string? Key(string? text) =>
        text is null ? null : string.Concat(new FoldedText(text).Text.Where(sign => !char.IsWhiteSpace(sign)));

    /// <summary>Returns whether two texts are equal in that form.</summary>
    public static bool Same(string? left, string? right) =>
        string.Equals(Key(left), Key(right), StringComparison.Ordinal);

    /// <summary>Returns whether two printed numbers are equal: ① is 1, and a letter that stands for a number may have
    /// been repaired.</summary>
    public static bool SameNumber(string? golden, string? read) =>
        Same(Uncircled(golden), Uncircled(read))
        || (golden, Uncircled(read)) is ("T", "Ⅰ") or ("U", "Ⅱ") or ("V", "Ⅲ") or ("@", "1") or ("A", "2");

    private static string? Uncircled(string? number) =>
        number is [>= '①' and <= '⑳' and var circled]
            ? (circled - '①' + 1).ToString(CultureInfo.InvariantCulture)
            : number;
}
