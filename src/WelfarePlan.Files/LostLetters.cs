using System.Globalization;
using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;

namespace WelfarePlan.Files;

/// <summary>Leaves out pages and sheets whose letters are no characters, or those of a wrong decoding: what is read of
/// them would look right and be wrong.</summary>
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
    public static IReadOnlyList<SourcePage> LeftOut(IReadOnlyList<SourcePage> pages, FileReading reading)
    {
        LetterVotes[] votes = [.. pages.Select(Votes)];
        var all = new LetterVotes();
        foreach (LetterVotes page in votes) all.Add(page);
        return [.. pages.Select((page, at) => Sound(page, votes[at], all, reading))];
    }

    // A small page may hold too few kanji to tell, in a document whose kanji are odd throughout.
    private static SourcePage Sound(SourcePage page, LetterVotes votes, LetterVotes all, FileReading reading)
    {
        string? share = ShareOfLost(page)
            ?? (votes.AreOdd || (all.AreOddKanji && votes.MayBeOdd) ? votes.Share : null);
        if (share is null) return page;
        reading.Report(DiagnosticRules.LettersNotTrusted, page.Parts[0].Place, share);
        return page with { Parts = [] };
    }

    private static LetterVotes Votes(SourcePage page)
    {
        var votes = new LetterVotes();
        foreach (string text in page.Parts.SelectMany(Texts)) votes.Add(text);
        return votes;
    }

    private static string? ShareOfLost(SourcePage page)
    {
        (int lost, int letters) = (0, 0);
        foreach (Rune letter in page.Parts.SelectMany(Texts).SelectMany(text => text.EnumerateRunes()))
        {
            if (Rune.IsWhiteSpace(letter)) continue;
            letters++;
            if (IsLost(letter)) lost++;
        }

        return lost > 0 && AreTooMany(lost, letters)
            ? string.Create(CultureInfo.InvariantCulture, $"{lost}/{letters}")
            : null;
    }

    private static IEnumerable<string> Texts(SourcePart part) => part switch
    {
        SourceLine line => [line.Text],
        SourceGrid grid => grid.Cells.SelectMany(cell => cell.Lines),
        _ => [],
    };
}
