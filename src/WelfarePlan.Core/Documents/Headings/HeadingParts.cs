using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings;

/// <summary>基本目標1 … 施策1 …: a page that lost its line breaks prints two headings in one line.</summary>
internal static class HeadingParts
{
    /// <summary>Adds the heading of a line with the sentence behind it, or the two headings.</summary>
    public static void Add(
        List<OutlinePart> parts, LineSpan lines, Numbering numbering, string title, Line line, int level, double size
    )
    {
        int second = HeadingForms.SecondHeading(title, numbering, out Numbering next);
        if (second > 0)
        {
            parts.Add(OutlinePart.Heading(lines, numbering, title[..second]));
            parts.Add(OutlinePart.Heading(lines, next, title[(second + next.TitleStart)..]));
            return;
        }

        (title, string rest) = TitleForms.WithoutSentence(title);
        OutlinePart heading = OutlinePart.Heading(lines, numbering, title);
        (heading.IsRunningHead, heading.Level, heading.Size) = (line.IsRunningHead, level, size);
        parts.Add(heading);
        if (rest.Length > 0) parts.Add(new OutlinePart(LineClass.Prose, lines) { Text = rest });
    }
}
