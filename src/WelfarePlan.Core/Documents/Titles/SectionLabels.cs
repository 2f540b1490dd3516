using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Titles;

/// <summary>Reads labels. A label is the whole line but for its frame, number and year.</summary>
internal static class SectionLabels
{
    private const int LatestColon = 16;
    private static readonly System.Buffers.SearchValues<char> Closers = System.Buffers.SearchValues.Create("】]>〕」≫》〉");

    public static SectionLabel? Read(Line line, YearContext years)
    {
        ReadOnlySpan<char> text = line.Text.AsSpan().Trim();
        if (text.Length == 0
            || (
                text.Length > OutlineLimits.LongestLabel
                && text[0] is not ('【' or '[' or '<' or '〔' or '〈' or '《' or '≪')
            )
        )
            return null;

        ReadOnlySpan<char> inner = Unframe(text, out ReadOnlySpan<char> after);
        FiscalYear? year = null;
        int start = 0;
        if (YearReader.TryReadAt(inner, 0, years, out YearReading reading) && reading.Length < inner.Length)
        {
            year = reading.Year;
            start = reading.Length;
        }

        ReadOnlySpan<char> word = inner[start..].Trim().Trim('の').Trim();
        if (!SectionWords.TryFind(word, out SectionKind kind)) return null;
        if (year is not null && kind == SectionKind.Initiatives) kind = SectionKind.Progress;
        else if (year is not null && kind != SectionKind.Progress) return null;
        return new SectionLabel(kind, line.RawTrimmed(), year, after.ToString());
    }

    /// <summary>Takes the marks, frame and colon off a line: ■【現状と課題】 is 現状と課題.</summary>
    public static ReadOnlySpan<char> Unframe(ReadOnlySpan<char> text, out ReadOnlySpan<char> after)
    {
        after = default;
        int open = 0;
        while (open < text.Length && (IsOpeningMark(text[open]) || char.IsWhiteSpace(text[open]))) open++;
        text = text[open..];
        if (text.Length > 2 && text[0] is '【' or '[' or '<' or '〔' or '「' or '≪' or '《' or '〈')
        {
            int close = text.IndexOfAny(Closers);
            if (close > 1)
            {
                after = text[(close + 1)..].Trim();
                return text[1..close].Trim();
            }
        }

        int colon = text.IndexOf(':');
        if (colon is <= 0 or >= LatestColon) return text.TrimEnd(':').Trim('~').Trim();
        after = text[(colon + 1)..].Trim();
        return text[..colon].Trim();
    }

    /// <summary>Returns whether the title behind a number is a label: （１）現状と課題.</summary>
    public static bool IsLabel(Numbering numbering, string title, out SectionKind kind)
    {
        kind = SectionKind.Indicators;
        if (numbering.Family is NumberingFamily.Part or NumberingFamily.Chapter) return false;

        // ２ 施策の展開 is a chapter; where it stands under every measure, its recurrence tells.
        if (numbering.Family is (NumberingFamily.Section or NumberingFamily.Roman or NumberingFamily.Plain)
            && ChapterTitles.IsContainer(title)) return false;
        if (SectionWords.TryFind(title, out SectionKind found)
            || SectionWords.TryFind(HeadingForms.Bare(title), out found))
        {
            kind = found;
            return true;
        }

        return SectionWords.IsTitleOfSection(WithoutBracket(title));
    }

    /// <summary>事業費の推移 （単位：千円）.</summary>
    private static string WithoutBracket(string title)
    {
        int open = title.LastIndexOf('(');
        return open > 0 && title[^1] == ')' ? title[..open].TrimEnd() : title;
    }

    private static bool IsOpeningMark(char c) =>
        c is '■' or '●' or '◆' or '◎' or '□' or '◇' or '○' or '〇' or '・' or '▼' or '▶' or '★';
}
