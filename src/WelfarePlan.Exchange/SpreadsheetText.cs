using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace WelfarePlan.Exchange;

/// <summary>Text that a spreadsheet would run as a formula on opening a CSV file.</summary>
public static class SpreadsheetText
{
    /// <summary>Returns whether text begins a formula, also in full-width signs (＝) and behind signs that nobody
    /// sees.</summary>
    /// <param name="text">The text of a cell, or null.</param>
    /// <returns><see langword="true"/> for <c>=1+1</c> and <c>＠SUM</c>; <see langword="false"/> for numbers and a lone
    /// sign (－).</returns>
    public static bool IsFormula([NotNullWhen(true)] string? text)
    {
        if (string.IsNullOrEmpty(text)) return false;
        if (text[0] is '\t' or '\r' or '\n') return true;

        int at = 0;
        while (at < text.Length && IsUnseen(text, at, out int length)) at += length;
        if (at == text.Length) return false;
        return text[at] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\u2212'
            && !IsNumber(text) && !string.IsNullOrWhiteSpace(text[(at + 1)..]);
    }

    /// <summary>Returns text that no spreadsheet runs: with an apostrophe before it where it is a formula, else as it
    /// is.</summary>
    /// <param name="text">The text of a cell, or null.</param>
    /// <returns>The harmless text.</returns>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Neutralize(string? text) => IsFormula(text) ? $"'{text}" : text;

    // The marks that choose a variant of a sign go unseen where no sign stands before them; fillers are letters without
    // a shape.
    private static bool IsUnseen(string text, int at, out int length)
    {
        if (!Rune.TryGetRuneAt(text, at, out Rune rune))
        {
            length = 1;
            return true;
        }

        length = rune.Utf16SequenceLength;
        return Rune.IsWhiteSpace(rune)
            || Rune.IsControl(rune)
            || rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800
            || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.Format
                    or UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.EnclosingMark
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
    }

    private static bool IsNumber(string text) =>
        decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _
        );
}
