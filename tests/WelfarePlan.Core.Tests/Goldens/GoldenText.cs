using WelfarePlan.Text;

namespace WelfarePlan.Tests.Goldens;

/// <summary>The form in which golden text and read text are compared: widths folded, no white space.</summary>
internal static class GoldenText
{
    /// <summary>Returns the form; null stays null.</summary>
    public static string? Key(string? text) =>
        text is null ? null : string.Concat(new FoldedText(text).Text.Where(sign => !char.IsWhiteSpace(sign)));

    /// <summary>Returns whether two texts are equal in that form.</summary>
    public static bool Same(string? left, string? right) => string.Equals(Key(left), Key(right), StringComparison.Ordinal);

    /// <summary>Returns whether two printed numbers are equal; a Roman number may have come as a letter, a circled one as a sign.</summary>
    public static bool SameNumber(string? golden, string? read) =>
        Same(golden, read) || (golden, read) is ("T", "Ⅰ") or ("U", "Ⅱ") or ("V", "Ⅲ") or ("@", "①") or ("A", "②");
}
