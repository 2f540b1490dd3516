using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>
/// What follows a label of work (主な取組), if all of it is short titles and no sentence, are the measure's children,
/// marked or not; so are short titles right under a goal.
/// </summary>
internal static class WorkLists
{
    private const int LeastUnmarked = 2;
    private const int MostEntries = 60;

    public static void Mark(IReadOnlyList<OutlinePart> parts, int fullLine)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (!MayHoldList(parts[i])) continue;
            int end = EndOf(parts, i + 1);
            if (end == i + 1 || end - i > MostEntries || !AreTitles(parts, i + 1, end, fullLine, parts[i])) continue;
            for (int entry = i + 1; entry < end; entry++) Name(parts[entry]);
            i = end - 1;
        }
    }

    private static bool MayHoldList(OutlinePart part) =>
        part.Class == LineClass.Prose ? LeadsToWork(part.Text) : part.Class == LineClass.Label
            ? part is { Section: SectionKind.Initiatives, IsGuess: false } && part.Year is null
            : part.Class == LineClass.Heading && part.Family.IsWord && LevelWords.RankOf(part.Numbering.Word) == 1
            && part.Text.Length > 0;

    private static readonly string[] LeadWords = ["次の", "以下の", "主な"];
    private static readonly string[] WorkWords = ["取り組", "取組", "施策", "進めます", "行います"];

    /// <summary>具体的には次のことに取り組みます。 is a label of work that speaks in a sentence.</summary>
    private static bool LeadsToWork(string text) =>
        text.Length is > 1 and <= OutlineLimits.LongestTitle && text[^1] is '。' or ':' or '：'
            && text.AsSpan(0, text.Length - 1).IndexOf('。') < 0
        && AnyWord.IsIn(text, LeadWords)
        && AnyWord.IsIn(text, WorkWords);

    private static int EndOf(IReadOnlyList<OutlinePart> parts, int start)
    {
        int end = start;
        while (end < parts.Count && end - start <= MostEntries
            && (parts[end].Class is LineClass.Item or LineClass.Prose or LineClass.Page
            || parts[end]
                is { Class: LineClass.Heading, Family.Family: NumberingFamily.Mark, Level: 0, IsVisual: false }
        )
    )
            end++;
        return end;
    }

    private static bool AreTitles(IReadOnlyList<OutlinePart> parts, int start, int end, int fullLine, OutlinePart head)
    {
        int entries = 0;
        FamilyKey? family = null;
        for (int i = start; i < end; i++)
        {
            OutlinePart part = parts[i];
            if (part.Class == LineClass.Page) continue;
            family ??= part.Family;
            if (part.Family != family || part.Class == LineClass.Prose && head.Class == LineClass.Heading) return false;
            IEnumerable<string> texts = part.Class == LineClass.Prose ? part.Pieces.Select(piece => piece.Text)
                : [part.Text];
            foreach (string text in texts)
            {
                entries++;
                if (!IsEntry(text, fullLine)) return false;
            }
        }

        return entries >= (family is { Family: NumberingFamily.None } || head.Class == LineClass.Heading
            ? LeastUnmarked : 1);
    }

    private static bool IsEntry(string text, int fullLine) =>
        text.Length > 1 && text.Length <= Math.Min(OutlineLimits.LongestMarkedTitle, fullLine - 1)
            && TitleForms.IsTitle(text) && !TitleForms.IsRow(text)
        && !"※(（【図表".Contains(text[0], StringComparison.Ordinal)
        && !"、のをにとはが)）】:：".Contains(text[^1], StringComparison.Ordinal);

    private static void Name(OutlinePart part)
    {
        if (part.Class == LineClass.Prose)
        {
            part.Expansion = [.. part.Pieces.Select(piece =>
                new OutlinePart(LineClass.Heading,
                    piece.Lines) { Numbering = new Numbering(NumberingFamily.Mark, "", "", 0),
                        Text = HeadingForms.Bare(piece.Text), IsListed = true })];
        }
        else if (part.Class is LineClass.Item or LineClass.Heading)
        {
            part.Class = LineClass.Heading;
            part.IsListed = true;
            part.Text = HeadingForms.Bare(part.Text);
        }
    }
}
