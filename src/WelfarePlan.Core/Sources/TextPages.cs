using WelfarePlan.Collections;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Sources;

/// <summary>Parts a text into pages and lines. Never drops or adds a line, so that numbers agree with an
/// editor's.</summary>
internal static class TextPages
{
    private const char ByteOrderMark = '\uFEFF';
    private const string PageBreak = "\n\f";

    public static List<SourcePage> Of(string text)
    {
        var pages = new List<SourcePage>();
        int start = text.StartsWith(ByteOrderMark) ? 1 : 0;
        int line = 1;
        while (start <= text.Length)
        {
            int end = text.IndexOf(PageBreak, start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            SourcePart[] parts = LinesOf(text, start, end, line);
            pages.Add(new SourcePage { Number = pages.Count + 1, Parts = new ValueList<SourcePart>(parts) });
            line += parts.Length;
            start = end + 1;
        }

        return pages;
    }

    /// <summary>Returns the lines of a page, which counts them from a number on.</summary>
    private static SourcePart[] LinesOf(string text, int start, int end, int number)
    {
        var lines = new SourcePart[text.AsSpan(start..end).Count('\n') + 1];
        for (int i = 0; i < lines.Length; i++)
        {
            int length = text.AsSpan(start..end).IndexOf('\n');
            int next = length < 0 ? end : start + length;
            int last = next > start && text[next - 1] == '\r' ? next - 1 : next;
            lines[i] = new SourceLine(text[start..last], new LinesPlace(LineSpan.At(number + i)));
            start = next + 1;
        }

        return lines;
    }
}
