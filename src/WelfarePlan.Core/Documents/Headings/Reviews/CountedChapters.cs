using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// 第３章　まちの姿【１】 and 【１】人と人とのつながりを紡ぐ below it: chapters that count a word of the plan's own, each over the title
/// with the same sign, are the goals.
/// </summary>
internal static class CountedChapters
{
    private const int Least = 2;
    private const int LongestSign = 4;

    public static void Mark(IReadOnlyList<OutlinePart> parts)
    {
        var found = new List<(OutlinePart Chapter, OutlinePart Title, string Word, string Sign)>();
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not { Class: LineClass.Heading, Family.IsChapter: true } chapter) continue;
            int below = i + 1;
            while (below < parts.Count && parts[below].Class == LineClass.Page) below++;
            if (below >= parts.Count || parts[below] is not { Class: LineClass.Prose, Pieces.Count: 1 } title) continue;
            if (SignOf(HeadingForms.Folded(chapter.Text), out string word) is { Length: > 0 } sign
                && HeadingForms.Folded(title.Text).StartsWith(sign, StringComparison.Ordinal)
                && TitleForms.IsTitle(title.Text[sign.Length..].Trim())) found.Add((chapter, title, word, sign));
        }

        if (found.Count < Least || found.Select(goal => goal.Word).Distinct(StringComparer.Ordinal).Count() > 1) return;
        foreach ((OutlinePart chapter, OutlinePart title, string word, string sign) in found)
        {
            chapter.Text = word;
            title.Class = LineClass.Heading;
            title.Numbering = new Numbering(NumberingFamily.Word, sign[1..^1], word, 0);
            title.Text = HeadingForms.Bare(title.Text[sign.Length..].Trim());
        }
    }

    /// <summary>Returns 【1】 at the end of まちの姿【1】, and the word before it.</summary>
    private static string SignOf(string text, out string word)
    {
        int open = text is [.., '】'] ? text.LastIndexOf('【') : -1;
        bool isSign = open > 1 && text.Length - open <= LongestSign
            && NumberSigns.ToCount(text.AsSpan(open + 1, text.Length - open - 2)) > 0;
        word = isSign ? text[..open].Trim() : "";
        return isSign ? text[open..] : "";
    }
}
