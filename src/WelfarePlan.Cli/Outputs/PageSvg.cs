using System.Globalization;
using System.Text;
using System.Xml;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Sources;

namespace WelfarePlan.Cli.Outputs;

/// <summary>A page as it was opened and read: its lines and cells, and over them a box for everything that was read
/// there.</summary>
internal static class PageSvg
{
    private const string Names = "http://www.w3.org/2000/svg";
    private const double UsualFontSize = 9;
    private const double LineHeight = 1.2;

    private const string Style =
        "text{font-family:sans-serif;fill:#444}rect{fill:none;stroke-width:.5}.page{fill:#fff}"
        + ".line{stroke:#ccc}.cell{stroke:#36c}.inferred{stroke:#36c;stroke-dasharray:2}"
        + ".certain{fill:#0a0;fill-opacity:.2}.likely{fill:#ea0;fill-opacity:.3}.guessed{fill:#d00;fill-opacity:.3}";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    /// <summary>Writes a page; false where it has no size.</summary>
    public static bool TryWrite(SourcePage page, PlanReading reading, Stream output)
    {
        if (page is not { Width: { } width, Height: { } height }) return false;
        using var writer = XmlWriter.Create(output, Settings);
        writer.WriteStartElement("svg", Names);
        writer.WriteAttributeString("viewBox", $"0 0 {Number(width)} {Number(height)}");
        writer.WriteElementString("style", Names, Style);
        Box(writer, new(0, 0, width, height), "page", "");
        foreach (SourcePart part in page.Parts) Write(writer, part);
        foreach ((string pointer, SourceLocation location) in reading.Sources)
        {
            if (location.Place is not BoxPlace box || box.Page != page.Number) continue;
            string confidence = location.Confidence switch
            {
                Confidence.Certain => "certain",
                Confidence.Likely => "likely",
                _ => "guessed",
            };
            Box(writer, box.Box, confidence, $"{pointer} ({confidence})");
        }

        writer.WriteEndElement();
        return true;
    }

    private static void Write(XmlWriter writer, SourcePart part)
    {
        if (part is SourceGrid grid)
        {
            string kind = grid.IsDrawn ? "cell" : "inferred";
            foreach (GridCell cell in grid.Cells) Write(writer, cell.Place, kind, cell.Lines, UsualFontSize);
        }
        else if (part is SourceLine line)
        {
            Write(writer, line.Place, "line", [line.Text], line.FontSize ?? UsualFontSize);
        }
    }

    private static void Write(
        XmlWriter writer, SourcePlace place, string kind, IReadOnlyList<string> lines, double fontSize)
    {
        if (place is not BoxPlace { Box: var box }) return;
        Box(writer, box, kind, $"{place}");
        double size = Math.Min(fontSize, Math.Max(1, box.Height / (Math.Max(1, lines.Count) * LineHeight)));
        double baseline = box.Top + ((box.Height - (lines.Count * size * LineHeight)) / 2);
        foreach (string text in lines)
        {
            baseline += size * LineHeight;
            writer.WriteStartElement("text", Names);
            writer.WriteAttributeString("x", Number(box.Left + 1));
            writer.WriteAttributeString("y", Number(baseline - (size * (LineHeight - 1))));
            writer.WriteAttributeString("font-size", Number(size));
            writer.WriteString(Clean(text));
            writer.WriteEndElement();
        }
    }

    private static void Box(XmlWriter writer, SourceBox box, string kind, string title)
    {
        writer.WriteStartElement("rect", Names);
        writer.WriteAttributeString("class", kind);
        writer.WriteAttributeString("x", Number(box.Left));
        writer.WriteAttributeString("y", Number(box.Top));
        writer.WriteAttributeString("width", Number(Math.Max(0, box.Width)));
        writer.WriteAttributeString("height", Number(Math.Max(0, box.Height)));
        if (title.Length > 0) writer.WriteElementString("title", Names, Clean(title));
        writer.WriteEndElement();
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    // XML has no place for control characters and half of a surrogate pair.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is < ' ' or 0xFFFE or 0xFFFF ? Rune.ReplacementChar.ToString() : rune.ToString()));
}
