using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// Short lines without a number, each between a finished paragraph and one that begins, or printed larger or bold,
/// are the measures of a goal that has
/// no numbered ones.
/// </summary>
internal static class LooseTitles
{
    private const int Least = 2;
    private const int LongestLabel = 8;

    public static void Mark(IReadOnlyList<OutlinePart> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (!OpensGoal(parts[i])) continue;
            int end = i + 1;
            while (end < parts.Count && parts[end].Class is not (LineClass.Heading or LineClass.Announcement)) end++;
            bool isWhole = end == parts.Count || OpensGoal(parts[end]) || parts[end].Family.IsChapter;
            if (isWhole) Name(parts, i + 1, end);
            i = end - 1;
        }
    }

    private static bool OpensGoal(OutlinePart part) =>
        part.Class == LineClass.Heading && part.Family.IsWord && part.Text.Length > 0;

    private static void Name(IReadOnlyList<OutlinePart> parts, int start, int end)
    {
        List<int> titles = [.. Enumerable.Range(start, end - start).Where(i => IsTitle(parts, i, start, end))];
        if (titles.Count < Least) return;
        foreach (int i in titles)
        {
            parts[i].Class = LineClass.Heading;
            parts[i].Numbering = new Numbering(NumberingFamily.Mark, "", "", 0);
            parts[i].Text = HeadingForms.Bare(parts[i].Text);
        }
    }

    private static bool IsTitle(IReadOnlyList<OutlinePart> parts, int index, int start, int end)
    {
        OutlinePart part = parts[index];
        bool isShort = part.Class == LineClass.Prose && part.Pieces.Count == 1
            && part.Text.Length is > 2 and <= OutlineLimits.LongestRecurringLabel
            && TitleForms.IsTitle(part.Text) && !TitleForms.IsRow(part.Text) && char.IsLetter(part.Text[0])
            && !part.Text.Any(char.IsDigit);
        if (!isShort || (part.Text.Length <= LongestLabel && SectionWords.TryGuess(part.Text, out _))) return false;
        if (part.IsProminent) return true;
        bool isBehind = index == start || IsFinished(parts[index - 1]);
        return isBehind && index + 1 < end && parts[index + 1] is { Class: LineClass.Prose or LineClass.Item } next
            && next.Text.Contains('。', StringComparison.Ordinal);
    }

    private static bool IsFinished(OutlinePart part) =>
        part.Class is LineClass.Table or LineClass.Programmes or LineClass.Page
            || (part.Class is LineClass.Prose or LineClass.Item && part.Text.EndsWith('。'));
}
