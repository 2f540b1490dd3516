using System.Globalization;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Tells whether the letters of a page are what the page shows.</summary>
internal static class LetterHealth
{
    /// <summary>Returns how many letters are none or odd beside how many there are, where they are too many to trust
    /// the rest; else null.</summary>
    public static string? Doubt(IReadOnlyList<Glyph> glyphs)
    {
        int lost = glyphs.Count(glyph => IsLost(glyph.Text));
        if (LostLetters.AreTooMany(lost, glyphs.Count))
            return string.Create(CultureInfo.InvariantCulture, $"{lost}/{glyphs.Count}");
        var votes = new LetterVotes();
        foreach (Glyph glyph in glyphs) votes.Add(glyph.Text);
        return votes.AreOdd ? votes.Share : null;
    }

    private static bool IsLost(string text) => text.Length == 0 || text.EnumerateRunes().Any(LostLetters.IsLost);
}
