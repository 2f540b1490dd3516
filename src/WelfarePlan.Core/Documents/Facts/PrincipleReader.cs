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
            if (BehindGap(lines[i]) is > 0 and var start)
            {
                Add(facts, lines[i], start);
                return;
            }

            if (SectionLabels.Read(lines[i], YearContext.None) is not { Kind: SectionKind.Principle } label) continue;
            if (label.Rest.Length > 0)
            {
                Add(facts, lines[i], lines[i].Text.IndexOf(label.Rest, StringComparison.Ordinal));
                return;
            }

            if (ReadBelow(lines, i + 1, facts)) return;
        }
    }

    /// <summary>基本理念　ともに歩むまち: label and principle on one line with a gap between.</summary>
    private static int BehindGap(Line line)
    {
        string text = line.Text;
        int at = 0;
        while (at < text.Length && !char.IsLetter(text[at])) at++;
        foreach (string word in (ReadOnlySpan<string>)["計画の基本理念", "本計画の基本理念", "基本理念"])
        {
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) continue;
            int gap = at + word.Length;
            int start = gap;
            while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
            bool isPrinciple = start > gap && start < text.Length && text.Length - start is >= 5 and <= Longest && !text.Contains('。', StringComparison.Ordinal) && char.IsLetter(text[start]) || start > gap && start < text.Length && text[start] is '「' or '『' or '~';
            return isPrinciple ? start : 0;
        }

        return 0;
    }

    private static bool ReadBelow(IReadOnlyList<Line> lines, int start, DocumentFacts facts)
    {
        int at = start;
        bool isSpaced = LineSpacing.IsDouble(lines);
        while (at < Math.Min(lines.Count, start + 4) && lines[at].IsBlank) at++;
        for (int taken = 0; at < lines.Count && taken < MostLines; at++, taken++)
        {
            if (isSpaced && lines[at].IsBlank && at + 1 < lines.Count) at++;
            if (lines[at].Kind != LineKind.Text) break;
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
        text = text.Trim('～', '〜', '~').Trim();
        if (text.Length > 2 && text[0] is '「' or '『' && text[^1] is '」' or '』' && text.IndexOfAny(['「', '『'], 1) < 0) text = text[1..^1];
        facts.Place($"/principles/{facts.Principles.Count}/text", line.Span);
        facts.Principles.Add(new Principle(text));
    }
}
