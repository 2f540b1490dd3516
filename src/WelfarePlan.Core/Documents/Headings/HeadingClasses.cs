using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Headings.Reviews;
using WelfarePlan.Documents.Titles;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// Classifies every line of a document, first each by itself, then by what the whole document says of it.
/// </summary>
internal static class HeadingClasses
{
    public static IReadOnlyList<OutlinePart> Of(OutlineSource source, ICollection<Diagnostic> log)
    {
        List<OutlinePart> parts = LineClassifier.Classify(source);
        TableCaptions.Mark(parts);
        KnownTitles.Mark(parts, source, hasSizes: parts.Exists(part => part.IsVisual));
        parts = Expanded(parts);
        SkeletonTitles.Mark(parts);
        parts = Expanded(parts);
        CountedChapters.Mark(parts);
        BrokenTitles.Mark(parts);
        GoalNames.Mark(parts);
        StyledAsides.Mark(parts);
        parts = Expanded(parts);
        RecurringLabels.Mark(parts, source.PlanTitle);
        AnnouncedLists.Mark(parts);
        parts = Expanded(parts);
        ItemRuns.Judge(parts);
        LooseTitles.Mark(parts);
        WorkLists.Mark(parts, FullLines.LengthIn(source.Lines));
        ListedLevels.Mark(parts);
        return LateHeadings.PutBack(Expanded(parts), log);
    }

    /// <summary>Puts the headings that paragraphs turned out to be in their places, all at once.</summary>
    private static List<OutlinePart> Expanded(List<OutlinePart> parts)
    {
        if (!parts.Exists(static part => part.Expansion is not null)) return parts;
        var expanded = new List<OutlinePart>(parts.Count);
        foreach (OutlinePart part in parts)
        {
            if (part.Expansion is { } headings) expanded.AddRange(headings);
            else expanded.Add(part);
        }

        return expanded;
    }
}
