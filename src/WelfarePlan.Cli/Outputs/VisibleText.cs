using System.Globalization;
using System.Text;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Text of others made safe for a terminal: what would steer it, or turn the order of signs, is shown as
/// <c>\u001B</c>.</summary>
internal static class VisibleText
{
    /// <summary>Returns the text in one line.</summary>
    public static string Of(string text) => Show(text, keepsLines: false);

    /// <summary>Returns the text with its line feeds, which part the lines of a cell.</summary>
    public static string OfLines(string text) => Show(text, keepsLines: true);

    private static string Show(string text, bool keepsLines)
    {
        int at = 0;
        while (at < text.Length && (IsHarmless(text, at) || (keepsLines && text[at] == '\n'))) at++;
        if (at == text.Length) return text;

        var shown = new StringBuilder(text, 0, at, text.Length + 16);
        for (; at < text.Length; at++)
        {
            if (IsHarmless(text, at) || (keepsLines && text[at] == '\n')) shown.Append(text[at]);
            else shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
        }

        return shown.ToString();
    }

    private static bool IsHarmless(string text, int at)
    {
        int index = char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
        return CharUnicodeInfo.GetUnicodeCategory(text, index) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
    }
}
