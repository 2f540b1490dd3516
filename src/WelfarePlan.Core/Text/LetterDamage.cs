namespace WelfarePlan.Text;

/// <summary>Puts letters in the place of radicals and compatibility ideographs, which are how a PDF wrote them: ⺠ is
/// 民.</summary>
internal static class LetterDamage
{
    public static string Mend(string text)
    {
        foreach (char c in text)
        {
            if (Fold(c) != c) return string.Create(text.Length, text, Fill);
        }

        return text;
    }

    private static void Fill(Span<char> to, string from)
    {
        for (int i = 0; i < to.Length; i++) to[i] = Fold(from[i]);
    }

    // The middle dot of some fonts comes out as a hyphenation point.
    private static char Fold(char c) => c == '\u2027' ? '・' : RadicalFolding.Fold(c);
}
