using System.Globalization;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Tells whether the letters of a page are what the page shows.</summary>
internal static class LetterHealth
{
    private const double MostLost = 0.02;
    private const int Few = 3;

    /// <summary>Returns how many letters are none, where they are too many to trust the rest; else null.</summary>
    public static (int Lost, int Letters)? Doubt(IReadOnlyList<Glyph> glyphs)
    {
        int lost = glyphs.Count(glyph => IsLost(glyph.Text));
        return lost >= Math.Min(Few, glyphs.Count) && lost > MostLost * glyphs.Count ? (lost, glyphs.Count) : null;
    }

    private static bool IsLost(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '\uFFFD') return true;
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(text, at);
            if (category is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) return true;
            if (category is UnicodeCategory.Control or UnicodeCategory.Surrogate) return true;
            if (char.IsHighSurrogate(text[at])) at++;
        }

        return text.Length == 0;
    }
}
