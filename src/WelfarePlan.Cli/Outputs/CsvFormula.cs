using System.Globalization;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Text that a spreadsheet would run: a formula, also in full-width signs and behind signs that nobody sees.</summary>
internal static class CsvFormula
{
    public static bool Is(string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        if (text[0] is '\t' or '\r' or '\n') return true;

        ReadOnlySpan<char> seen = text;
        while (!seen.IsEmpty && IsUnseen(seen[0])) seen = seen[1..];
        return seen is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\u2212', ..] && !IsNumber(text);
    }

    // The marks that choose a variant of a sign go unseen where no sign stands before them.
    private static bool IsUnseen(char sign) =>
        char.IsWhiteSpace(sign) || char.IsControl(sign) || char.IsSurrogate(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static bool IsNumber(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
