using System.Runtime.InteropServices;
using WelfarePlan.Collections;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Sources;

/// <summary>Parts a text into pages and lines. Never drops or adds a line, so that numbers agree with an
/// editor's.</summary>
internal static class TextPages
{
    private const char ByteOrderMark = '\uFEFF';
    private const char FormFeed = '\f';

    public static List<SourcePage> Of(string text)
    {
        var pages = new List<SourcePage>();
        var parts = new List<SourcePart>(text.AsSpan().Count('\n') + 1);
        int start = text.StartsWith(ByteOrderMark) ? 1 : 0;
        for (int number = 1; start <= text.Length; number++)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            int last = end > start && text[end - 1] == '\r' ? end - 1 : end;
            if (number > 1 && last > start && text[start] == FormFeed)
            {
                pages.Add(PageOf(parts, pages.Count + 1));
                parts.Clear();
            }

            parts.Add(new SourceLine(text[start..last], new LinesPlace(LineSpan.At(number))));
            start = end + 1;
        }

        pages.Add(PageOf(parts, pages.Count + 1));
        return pages;
    }

    private static SourcePage PageOf(List<SourcePart> parts, int number) =>
        new() { Number = number, Parts = ValueList.Create<SourcePart>(CollectionsMarshal.AsSpan(parts)) };
}
