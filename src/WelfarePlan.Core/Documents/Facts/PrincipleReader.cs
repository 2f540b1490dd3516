using WelfarePlan.Documents.Blocks;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Facts;

/// <summary>Finds the principles: behind the label 基本理念, or on the lines under it up to the first blank.</summary>
internal static class PrincipleReader
{
    private const int MostLines = 8;
    private const int Longest = 60;

    public static void Read(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            if (SectionLabels.Read(lines[i], YearContext.None) is not { Kind: SectionKind.Principle } label) continue;
            if (label.Rest.Length > 0)
            {
                int start = lines[i].Text.IndexOf(label.Rest, StringComparison.Ordinal);
                Add(facts, lines[i], start);
                return;
            }

            if (ReadBelow(lines, i + 1, facts)) return;
        }
    }

    private static bool ReadBelow(IReadOnlyList<Line> lines, int start, DocumentFacts facts)
    {
        int at = start;
        while (at < Math.Min(lines.Count, start + 4) && lines[at].IsBlank) at++;
        for (int taken = 0; at < lines.Count && taken < MostLines && lines[at].Kind == LineKind.Text; at++, taken++)
        {
            Line line = lines[at];
            string text = line.Text.Trim();
            bool isPrinciple = text.Length is >= 3 and <= Longest && !text.Contains('。', StringComparison.Ordinal) && SectionLabels.Read(line, YearContext.None) is null
                && NumberingReader.Read(line.Text) is null or { Family: NumberingFamily.Mark or NumberingFamily.Circled or NumberingFamily.Bracketed };
            if (!isPrinciple) break;
            Add(facts, line, NumberingReader.Read(line.Text)?.TitleStart ?? 0);
        }

        return facts.Principles.Count > 0;
    }

    private static void Add(DocumentFacts facts, Line line, int start)
    {
        string text = line.RawSlice(start, line.Text.Length).Trim();
        if (text.Length > 2 && text[0] is '「' or '『' && text[^1] is '」' or '』' && text.IndexOfAny(['「', '『'], 1) < 0) text = text[1..^1];
        facts.Place($"/principles/{facts.Principles.Count}/text", line.Span);
        facts.Principles.Add(new Principle(text));
    }
}
