using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>Reads numbers as Japanese documents write them: 111,901, １１１,９０１, 1億2,345万, 三百十一, 二〇二〇, △5.3.</summary>
/// <remarks>
/// Exact: a decimal with as many decimals as were written. No culture. What can be read in two ways (1,2,3, 三五十) is no
/// number, and neither is ①. Numbers of more than 28 digits are not read.
/// </remarks>
public static class JapaneseNumber
{
    /// <summary>Reads a number.</summary>
    /// <param name="text">The text; △, ▲, −, － and マイナス make it negative.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">The text is no number.</exception>
    public static decimal Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out decimal value) ? value : throw new FormatException($"'{Excerpt.Of(text)}' is not a number.");

    /// <summary>Reads a number, without allocating.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        return TryRead(signs, SignReader.Read(text, signs), out value);
    }

    /// <summary>Reads a number from UTF-8, without allocating.</summary>
    /// <param name="utf8Text">The bytes; the same text in UTF-16 gives the same answer.</param>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether the text is a number.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal value)
    {
        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        return TryRead(signs, SignReader.Read(utf8Text, signs), out value);
    }

    /// <summary>Reads the longest number that a text begins with, without allocating.</summary>
    /// <param name="text">The text; white space before the number is stepped over.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="length">The number of characters read, or 0; what is read means the same alone.</param>
    /// <returns>
    /// Whether the text begins with a number. Badly grouped figures are none, and neither is a kanji numeral at the
    /// beginning of a word: 三重県.
    /// </returns>
    public static bool TryParsePrefix(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        int start = SignReader.BehindBlank(text, 0);
        if (NumberScanner.TryReadAt(text, start, isRunningText: false, out value, out length))
        {
            int end = start + length;
            if (!(IsLone(text[start..end]) && FigureText.IsWord(text, end)))
            {
                length = end;
                return true;
            }
        }

        value = 0;
        length = 0;
        return false;
    }

    private static bool IsLone(ReadOnlySpan<char> number) =>
        number.Length == 1 && !Sign.IsDigit(SignTable.Of(number[0]));

    private static bool TryRead(ReadOnlySpan<byte> signs, int count, out decimal value)
    {
        value = 0;
        if (count <= 0) return false;

        NumberReader reader = new(signs[..count]);
        if (reader.TryRead(out value) && reader.At == count) return true;

        value = 0;
        return false;
    }
}
