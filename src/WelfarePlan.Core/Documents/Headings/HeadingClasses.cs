using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Headings;

/// <summary>Classifies every line of a document, first each by itself, then by what the whole document says of it.</summary>
internal static class HeadingClasses
{
    public static IReadOnlyList<OutlinePart> Of(OutlineSource source, ICollection<Diagnostic> log)
    {
        List<OutlinePart> parts = LineClassifier.Classify(source);
        RecurringLabels.Mark(parts, source.PlanTitle);
        AnnouncedLists.Mark(parts);
        ItemRuns.Judge(parts);
        WorkLists.Mark(parts, FullLines.LengthIn(source.Lines));
        return LateHeadings.PutBack(parts, log);
    }
}
