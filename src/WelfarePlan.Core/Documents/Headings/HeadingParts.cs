using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Headings;

/// <summary>基本目標1 … 施策1 …: a page that lost its line breaks prints two headings in one line.</summary>
internal static class HeadingParts
{
    private const int ShortestLabel = 4;

    /// <summary>Adds the heading of a line with the sentence behind it, or the two headings.</summary>
    public static void Add(
        List<OutlinePart> parts, LineSpan lines, Numbering numbering, string title, Line line, int level, double size
    )
    {
        title = ProgrammeNames.WithoutCharge(title).Name;
        int second = HeadingForms.SecondHeading(title, numbering, out Numbering next);
        if (second > 0)
        {
            parts.Add(OutlinePart.Heading(lines, numbering, title[..second]));
            parts.Add(OutlinePart.Heading(lines, next, title[(second + next.TitleStart)..]));
            return;
        }

        (title, string rest) = TitleForms.WithoutSentence(title);
        int label = LabelIn(title, numbering, out SectionKind kind);
        OutlinePart heading = OutlinePart.Heading(lines, numbering, label > 0 ? title[..label] : title);
        (heading.IsRunningHead, heading.Level, heading.Size) = (line.IsRunningHead, level, size);
        parts.Add(heading);
        if (label > 0)
            parts.Add(new OutlinePart(LineClass.Label, lines) { Section = kind, Text = title[(label + 1)..] });
        if (rest.Length > 0) parts.Add(new OutlinePart(LineClass.Prose, lines) { Text = rest });
    }

    /// <summary>施策１ 学びの推進の主な事業: returns where の parts the title of a measure from the label of its section, or 0.
    /// </summary>
    private static int LabelIn(string title, Numbering numbering, out SectionKind kind)
    {
        kind = SectionKind.Initiatives;
        int label = numbering is { Family: NumberingFamily.Word, Number.Length: > 0 } ? title.LastIndexOf('の') : -1;
        bool isLabel = label > 1 && title.Length - label - 1 >= ShortestLabel
            && SectionWords.TryFind(title.AsSpan(label + 1).Trim(), out kind)
            && kind is (SectionKind.Programmes or SectionKind.Issues or SectionKind.Indicators or SectionKind.Progress);
        return isLabel ? label : 0;
    }
}
