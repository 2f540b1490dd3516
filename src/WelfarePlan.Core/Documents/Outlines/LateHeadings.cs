using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Blocks;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Outlines;

/// <summary>Puts headings back that a page prints after all of its text: nothing stands under them there.</summary>
internal static class LateHeadings
{
    public static IReadOnlyList<Block> PutBack(IReadOnlyList<Block> blocks, ICollection<Diagnostic> log)
    {
        blocks = ChapterFirst(blocks, log);
        var result = new List<Block>(blocks.Count);
        int pageStart = 0;
        for (int i = 0; i <= blocks.Count; i++)
        {
            bool endsPage = i == blocks.Count || blocks[i] is Block.Page || blocks[i] is Block.Heading { Numbering.Family: NumberingFamily.Chapter };
            if (endsPage)
            {
                PutBack(result, pageStart, log);
                pageStart = result.Count;
            }

            if (i < blocks.Count) result.Add(blocks[i]);
        }

        return result;
    }

    /// <summary>
    /// A chapter's first page has no running head. Where the head of a later chapter than the first comes after headings
    /// of its own, they stand in the chapter that it names.
    /// </summary>
    private static IReadOnlyList<Block> ChapterFirst(IReadOnlyList<Block> blocks, ICollection<Diagnostic> log)
    {
        int chapter = 0;
        while (chapter < blocks.Count && blocks[chapter] is not Block.Heading { Numbering.Family: NumberingFamily.Part or NumberingFamily.Chapter }) chapter++;
        if (chapter >= blocks.Count || blocks[chapter] is not Block.Heading { IsRunningHead: true, Numbering.Count: > 1 } head) return blocks;
        if (!blocks.Take(chapter).OfType<Block.Heading>().Any()) return blocks;

        log.Add(DiagnosticRules.HeadingMoved.At(head.Lines, head.Title));
        return [head, .. blocks.Take(chapter), new Block.Page(head.Lines), .. blocks.Skip(chapter + 1)];
    }

    private static void PutBack(List<Block> blocks, int pageStart, ICollection<Diagnostic> log)
    {
        // The first chapter heading of a page opens it, and so is never late.
        int last = blocks.Count - 1;
        if (last > pageStart && blocks[last] is Block.Label) DropLateLabels(blocks, pageStart);
        if (last <= pageStart || last >= blocks.Count || blocks[last] is not Block.Heading heading) return;
        if (heading.Numbering.Family is NumberingFamily.Chapter || HasHeadingsOnly(blocks, pageStart)) return;
        if (blocks[last - 1] is not Block.Label) return;

        blocks.RemoveAt(last);
        DropLateLabels(blocks, pageStart);
        int at = pageStart;
        while (at < blocks.Count && blocks[at] is Block.Page or Block.Heading { Numbering.Family: NumberingFamily.Chapter }) at++;
        blocks.Insert(at, heading);
        log.Add(DiagnosticRules.HeadingMoved.At(heading.Lines, heading.Title));
    }

    /// <summary>Labels at the very end of a page were printed over its text; nothing stands under them.</summary>
    private static void DropLateLabels(List<Block> blocks, int pageStart)
    {
        while (blocks.Count > pageStart + 1 && blocks[^1] is Block.Label { Kind: SectionKind.Issues or SectionKind.Initiatives }) blocks.RemoveAt(blocks.Count - 1);
    }

    private static bool HasHeadingsOnly(List<Block> blocks, int start)
    {
        for (int i = start; i < blocks.Count; i++)
        {
            if (blocks[i] is not (Block.Heading or Block.Page)) return false;
        }

        return true;
    }
}
