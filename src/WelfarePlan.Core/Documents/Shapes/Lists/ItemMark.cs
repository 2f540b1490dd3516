using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Shapes.Lists;

/// <summary>The mark or number that opens an item of a list, told by its form, so that lists part where it
/// changes.</summary>
internal static class ItemMark
{
    /// <summary>Returns the kind of mark that a line begins with and where its words begin; empty where it is no
    /// item.</summary>
    public static string Of(string text, out int start)
    {
        start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (start + 1 >= text.Length) return "";
        char first = text[start];
        if (Bullets.IsMark(first) || IsShape(first))
        {
            start++;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            return start < text.Length ? ShortTexts.Of(first) : "";
        }

        if (
            NumberingReader.Read(text)
                is not { Family: >= NumberingFamily.Plain and < NumberingFamily.Mark, Number.Length: > 0 } numbering
            || NamePhrases.StartsWithin(text.AsSpan(numbering.TitleStart))) return "";
        start = numbering.TitleStart;
        return start < text.Length ? numbering.Family.ToString() : "";
    }

    // Squares, triangles, circles, stars, ticks and fat arrows, whatever font they come from.
    private static bool IsShape(char c) =>
        c
            is >= '\u25A0'
                and <= '\u26FF'
                or >= '\u2701'
                and <= '\u2775'
                or >= '\u2794'
                and <= '\u27BF'
                or >= '\u2B00'
                and <= '\u2BFF';
}
