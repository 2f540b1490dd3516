using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Tells whether the letters of a page are what the page shows.</summary>
internal static class LetterHealth
{
    /// <summary>Returns how many letters are none, where they are too many to trust the rest; else null.</summary>
    public static (int Lost, int Letters)? Doubt(IReadOnlyList<Glyph> glyphs)
    {
        int lost = glyphs.Count(glyph => IsLost(glyph.Text));
        return LostLetters.AreTooMany(lost, glyphs.Count) ? (lost, glyphs.Count) : null;
    }

    private static bool IsLost(string text) => text.Length == 0 || text.EnumerateRunes().Any(LostLetters.IsLost);
}
