using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>Puts headings back that a page prints after all of its text: nothing stands under them there.</summary>
internal static class LateHeadings
{
    public static IReadOnlyList<OutlinePart> PutBack(IReadOnlyList<OutlinePart> parts, ICollection<Diagnostic> log)
    {
        parts = ChapterFirst(parts, log);
        var result = new List<OutlinePart>(parts.Count);
        int pageStart = 0;
        for (int i = 0; i <= parts.Count; i++)
        {
            bool endsPage = i == parts.Count || parts[i].Class == LineClass.Page
                || parts[i] is { Class: LineClass.Heading, Numbering.Family: NumberingFamily.Chapter };
            if (endsPage)
            {
                PutBack(result, pageStart, log);
                pageStart = result.Count;
            }

            if (i < parts.Count) result.Add(parts[i]);
        }

        return result;
    }

    /// <summary>
    /// A chapter's first page has no running head. Where the head of a later chapter than the first comes after
    /// headings
    /// of its own, they stand in the chapter that it names.
    /// </summary>
    private static IReadOnlyList<OutlinePart> ChapterFirst(IReadOnlyList<OutlinePart> parts,
        ICollection<Diagnostic> log)
    {
        int chapter = 0;
        while (chapter < parts.Count
            && parts[chapter] is not
            {
                Class: LineClass.Heading,
                Numbering.Family: NumberingFamily.Part or NumberingFamily.Chapter
            }) chapter++;
        if (chapter >= parts.Count
            || parts[chapter] is not
            {
                Class: LineClass.Heading, IsRunningHead: true,
                Numbering.Count: > 1
            } head) return parts;
        if (!parts.Take(chapter).Any(part => part.Class == LineClass.Heading)) return parts;

        log.Add(DiagnosticRules.HeadingMoved.At(head.Lines, head.Text));
        return [head, .. parts.Take(chapter), new OutlinePart(LineClass.Page, head.Lines), .. parts.Skip(chapter + 1)];
    }

    private static void PutBack(List<OutlinePart> parts, int pageStart, ICollection<Diagnostic> log)
    {
        // The first chapter heading of a page opens it, and so is never late.
        int last = parts.Count - 1;
        if (last > pageStart && parts[last].Class == LineClass.Label) DropLateLabels(parts, pageStart);
        if (last <= pageStart || last >= parts.Count
            || parts[last] is not { Class: LineClass.Heading, IsListed: false } heading) return;
        if (heading.Numbering.Family is NumberingFamily.Chapter || HasHeadingsOnly(parts, pageStart)) return;
        if (parts[last - 1].Class != LineClass.Label) return;

        parts.RemoveAt(last);
        DropLateLabels(parts, pageStart);
        int at = pageStart;
        while (at < parts.Count
            && (parts[at].Class == LineClass.Page
            || parts[at] is { Class: LineClass.Heading, Numbering.Family: NumberingFamily.Chapter })) at++;
        parts.Insert(at, heading);
        log.Add(DiagnosticRules.HeadingMoved.At(heading.Lines, heading.Text));
    }

    /// <summary>Labels at the very end of a page were printed over its text; nothing stands under them.</summary>
    private static void DropLateLabels(List<OutlinePart> parts, int pageStart)
    {
        while (parts.Count > pageStart + 1
            && parts[^1] is
            {
                Class: LineClass.Label,
                Section: SectionKind.Issues or SectionKind.Initiatives
            }) parts.RemoveAt(parts.Count - 1);
    }

    private static bool HasHeadingsOnly(List<OutlinePart> parts, int start)
    {
        for (int i = start; i < parts.Count; i++)
        {
            if (parts[i].Class is not (LineClass.Heading or LineClass.Page)) return false;
        }

        return true;
    }
}
