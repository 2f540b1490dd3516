using System.Globalization;
using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;

namespace WelfarePlan.Files;

/// <summary>Leaves out pages and sheets whose letters are no characters: what is read of them would look right and be
/// wrong.</summary>
internal static class LostLetters
{
    private const double Most = 0.02;
    private const int Few = 3;

    /// <summary>Returns whether so many letters are none that the rest cannot be trusted.</summary>
    public static bool AreTooMany(int lost, int letters) => lost >= Math.Min(Few, letters) && lost > Most * letters;

    /// <summary>Returns whether a character is none that anybody writes: private use, unassigned, replaced.</summary>
    public static bool IsLost(Rune letter) => letter.Value == 0xFFFD || Rune.GetUnicodeCategory(letter)
        is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate
        || (Rune.IsControl(letter) && !Rune.IsWhiteSpace(letter));

    /// <summary>Returns the pages, without parts where they are not to be trusted, which is reported.</summary>
    public static IReadOnlyList<SourcePage> LeftOut(IReadOnlyList<SourcePage> pages, FileReading reading) =>
        [.. pages.Select(page => Sound(page, reading))];

    private static SourcePage Sound(SourcePage page, FileReading reading)
    {
        (int lost, int letters) = (0, 0);
        foreach (Rune letter in page.Parts.SelectMany(Texts).SelectMany(text => text.EnumerateRunes()))
        {
            if (Rune.IsWhiteSpace(letter)) continue;
            letters++;
            if (IsLost(letter)) lost++;
        }

        if (lost == 0 || !AreTooMany(lost, letters)) return page;
        string share = string.Create(CultureInfo.InvariantCulture, $"{lost}/{letters}");
        reading.Report(DiagnosticRules.LettersNotTrusted, page.Parts[0].Place, share);
        return page with { Parts = [] };
    }

    private static IEnumerable<string> Texts(SourcePart part) => part switch
    {
        SourceLine line => [line.Text],
        SourceGrid grid => grid.Cells.SelectMany(cell => cell.Lines),
        _ => [],
    };
}
