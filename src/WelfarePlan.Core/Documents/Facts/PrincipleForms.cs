using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Facts;

/// <summary>What a principle looks like, wherever it is found.</summary>
internal static class PrincipleForms
{
    /// <summary>The most characters of a principle.</summary>
    public const int Longest = 60;

    /// <summary>「…」 on a line of its own, or over two.</summary>
    public static bool Quoted(IReadOnlyList<Line> lines, int at, DocumentFacts facts)
    {
        string text = lines[at].Text.Trim();
        if (text.Length < 3 || text[0] is not ('「' or '『')) return false;
        char close = text[0] == '「' ? '」' : '』';
        if (text[^1] == close && text.Length <= Longest + 2)
        {
            Add(facts, lines[at].Span, lines[at].RawSlice(0, lines[at].Text.Length));
            return true;
        }

        if (at + 1 >= lines.Count || text.Contains(close, StringComparison.Ordinal)
            || text.Contains('。', StringComparison.Ordinal)) return false;
        string next = lines[at + 1].Text.Trim();
        if (next.Length == 0 || next[^1] != close || text.Length + next.Length > Longest) return false;
        Add(facts, new Diagnostics.LineSpan(lines[at].Number, lines[at + 1].Number),
            JapaneseLines.Join([lines[at].RawSlice(0, lines[at].Text.Length),
                lines[at + 1].RawSlice(0, lines[at + 1].Text.Length)]));
        return true;
    }

    /// <summary>Short words that are no sentence, row, note or caption, and not numbered like a heading.</summary>
    public static bool HasForm(string text)
    {
        if (text.Length is < 3 or > Longest || text.Contains('。', StringComparison.Ordinal)) return false;
        if (TitleForms.IsSentence(text) || TitleForms.IsRow(text) || PrincipleHeads.IsOfTable(text)) return false;
        if (text[0] is '※' or '(' or '図' or '表' || text.Contains("理念", StringComparison.Ordinal)) return false;
        return AnyLetter.IsIn(text)
            && NumberingReader.Read(text)?.Family
                is null or NumberingFamily.Mark or NumberingFamily.Circled or NumberingFamily.Bracketed;
    }

    public static bool EndsSearch(Line line)
    {
        if (SectionLabels.Read(line, YearContext.None) is not null) return true;
        Numbering? numbering = HeadingForms.Read(line.Text);
        return Announcements.WordOf(line.Text, numbering).Length > 0
            || numbering is
            {
                Family: NumberingFamily.Word or NumberingFamily.Part or NumberingFamily.Chapter
            or NumberingFamily.Section or NumberingFamily.Plain or NumberingFamily.Roman or NumberingFamily.Compound
            };
    }

    /// <summary>Takes the frame off a principle: 「…」, ～…～.</summary>
    public static string Bare(string raw)
    {
        string text = raw.Trim().TrimStart('>', '＞').Trim().Trim('～', '〜', '~', '│', '┃').Trim();
        bool isQuoted = text.Length > 2 && text[0] is '「' or '『' && text[^1] is '」' or '』'
            && text.IndexOfAny(['「', '『'], 1) < 0;
        return isQuoted ? text[1..^1] : text;
    }

    public static void Add(DocumentFacts facts, Diagnostics.LineSpan lines, string raw,
        Diagnostics.Confidence confidence = Diagnostics.Confidence.Certain)
    {
        string text = Bare(raw);
        if (text.Length == 0 || !AnyLetter.IsIn(text)) return;
        facts.Place($"/principles/{facts.Principles.Count}/text", lines, confidence);
        facts.Principles.Add(new Principle(text));
    }
}
