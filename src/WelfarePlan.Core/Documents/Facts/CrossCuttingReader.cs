using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Facts;

/// <summary>
/// Finds the goals that lie across all others: numbered titles under their label, up to the first goal.
/// </summary>
internal static class CrossCuttingReader
{
    public static void Read(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        int start = 0;
        while (start < lines.Count
            && !(lines[start].Kind == LineKind.Text
            && SectionLabels.Read(lines[start], YearContext.None) is { Kind: SectionKind.CrossCutting })) start++;

        for (int i = start + 1; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            if (NumberingReader.Read(lines[i].Text) is not { } numbering) continue;
            if (numbering.Family is NumberingFamily.Word or NumberingFamily.Chapter or NumberingFamily.Section) return;
            if (numbering.Family is not (
                NumberingFamily.Circled or NumberingFamily.Bracketed or NumberingFamily.HalfBracketed
                    or NumberingFamily.Plain)) continue;

            facts.Place($"/crossCuttingGoals/{facts.CrossCuttingGoals.Count}/title", lines[i].Span);
            facts.CrossCuttingGoals.Add(new CrossCuttingGoal
            {
                Number = numbering.Number,
                Title = lines[i].RawTrimmed(numbering.TitleStart),
                Description = Description(lines, i + 1),
            });
        }
    }

    private static string? Description(IReadOnlyList<Line> lines, int start)
    {
        var parts = new List<string>();
        int at = start;
        while (at < lines.Count && lines[at].IsBlank) at++;
        for (; at < lines.Count && lines[at].Kind == LineKind.Text
            && NumberingReader.Read(lines[at].Text) is null; at++) parts.Add(
                lines[at].RawSlice(0, lines[at].Text.Length));
        return parts.Count == 0 ? null : JapaneseLines.Join(parts);
    }
}
