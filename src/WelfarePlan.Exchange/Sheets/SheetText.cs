using System.Globalization;
using System.Text;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>Text as cells of a workbook hold it: control characters as <c>_x001B_</c>, and no more than a cell can
/// hold.</summary>
internal static class SheetText
{
    /// <summary>The most that Excel lets a cell hold, in UTF-16 units.</summary>
    public const int MostOfCell = 32_767;

    private const int EscapeLength = 7;
    private const string Cut = "…";

    public static string Shorten(string text)
    {
        if (text.Length <= MostOfCell) return text;
        int end = MostOfCell - Cut.Length;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end] + Cut;
    }

    public static string Encode(string text)
    {
        int at = 0;
        while (at < text.Length && !NeedsEscape(text, at)) at++;
        if (at == text.Length) return text;

        var encoded = new StringBuilder(text, 0, at, text.Length + 16);
        for (; at < text.Length; at++)
        {
            if (NeedsEscape(text, at)) encoded.Append(CultureInfo.InvariantCulture, $"_x{(int)text[at]:X4}_");
            else encoded.Append(text[at]);
        }

        return encoded.ToString();
    }

    public static string Decode(string text)
    {
        int at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0) return text;

        var decoded = new StringBuilder(text.Length);
        int from = 0;
        while (at >= 0)
        {
            if (IsEscape(text, at))
            {
                decoded
                    .Append(text, from, at - from)
                    .Append(
                        (char)ushort.Parse(text.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                    );
                from = at + EscapeLength;
            }

            at = text.IndexOf("_x", Math.Max(from, at + 1), StringComparison.Ordinal);
        }

        return decoded.Append(text, from, text.Length - from).ToString();
    }

    // A carriage return would be read back as a line feed; an underscore that begins what looks like an escape is
    // escaped itself.
    private static bool NeedsEscape(string text, int at) => text[at] switch
    {
        '\t' or '\n' => false,
        < ' ' or '\uFFFE' or '\uFFFF' => true,
        '_' => IsEscape(text, at),
        >= '\uD800' and <= '\uDBFF' => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
        >= '\uDC00' and <= '\uDFFF' => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        _ => false,
    };

    private static bool IsEscape(string text, int at) =>
        at + EscapeLength <= text.Length && text[at + 1] == 'x' && text[at + 6] == '_'
        && char.IsAsciiHexDigit(text[at + 2])
        && char.IsAsciiHexDigit(text[at + 3])
        && char.IsAsciiHexDigit(text[at + 4])
        && char.IsAsciiHexDigit(text[at + 5]);
}
