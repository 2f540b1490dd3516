using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>■「支え合い」の評価指標 right over its table is the table's caption: a label of what stands above it.</summary>
internal static class TableCaptions
{
    private static readonly string[] Words = ["指標", "数値目標", "目標値", "目標数値", "めやす", "目安", "KPI"];

    public static void Mark(IReadOnlyList<OutlinePart> parts)
    {
        for (int i = 0; i + 1 < parts.Count; i++)
        {
            if (
                parts[i] is not { Class: LineClass.Heading, IsCharted: false } part
                || part.Family.IsWord
                || part.Family.IsChapter
            )
                continue;
            int next = i + 1;
            while (next < parts.Count && parts[next].Class == LineClass.Page) next++;
            if (next >= parts.Count || parts[next].Class != LineClass.Table
                || !AnyWord.IsIn(part.Text, Words)) continue;
            part.Class = LineClass.Label;
            part.Section = SectionKind.Indicators;
        }
    }
}
