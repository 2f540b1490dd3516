using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Sources;

namespace WelfarePlan.Reports;

/// <summary>Draws a page as it was opened and read: its lines and cells, and over them a box for everything that was
/// read there.</summary>
public static class PageDrawing
{
    private const double UsualFontSize = 9;
    private const double LineHeight = 1.2;

    private const string Style =
        "text{font-family:sans-serif;fill:#444}rect{fill:none;stroke-width:.5}.page{fill:#fff}"
        + ".line{stroke:#ccc}.cell{stroke:#36c}.inferred{stroke:#36c;stroke-dasharray:2}"
        + ".certain{fill:#0a0;fill-opacity:.2}.likely{fill:#ea0;fill-opacity:.3}.guessed{fill:#d00;fill-opacity:.3}";

    /// <summary>Draws a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="reading">What was read from its document.</param>
    /// <returns>An SVG with the page's own measures, or null where the page has no size, as that of a text.</returns>
    public static string? ToSvg(SourcePage page, PlanReading reading)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(reading);
        if (page is not { Width: { } width, Height: { } height }) return null;
        var html = new HtmlWriter();
        html.Trusted("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        html.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {Number(width)} {Number(height)}"));
        html.Open("style").Trusted(Style).Close("style");
        WriteBox(html, new(0, 0, width, height), "page");
        WriteParts(html, page, areTitled: true);
        foreach ((string pointer, SourceLocation location) in reading.Sources)
        {
            if (location.Place is not BoxPlace box || box.Page != page.Number) continue;
            string confidence = ClassOf(location.Confidence);
            WriteBox(html, box.Box, confidence, $"{pointer} ({confidence})");
        }

        return html.Close("svg").Trusted("\n").ToString();
    }

    /// <summary>Writes the lines and cells of a page.</summary>
    internal static void WriteParts(HtmlWriter html, SourcePage page, bool areTitled)
    {
        foreach (SourcePart part in page.Parts)
        {
            if (part is SourceGrid grid)
            {
                string kind = grid.IsDrawn ? "cell" : "inferred";
                foreach (GridCell cell in grid.Cells)
                    WriteText(html, cell.Place, kind, cell.Lines, UsualFontSize, areTitled);
            }
            else if (part is SourceLine line)
            {
                WriteText(
                    html, line.Place, areTitled ? "line" : null, [line.Text],
                    line.FontSize ?? UsualFontSize, areTitled);
            }
        }
    }

    internal static void WriteBox(HtmlWriter html, SourceBox box, string kind, string? title = null)
    {
        html.Open(
            "rect", ("class", kind), ("x", Number(box.Left)), ("y", Number(box.Top)),
            ("width", Number(Math.Max(0, box.Width))), ("height", Number(Math.Max(0, box.Height))));
        if (title is not null) html.Element("title", title);
        html.Close("rect");
    }

    internal static string ClassOf(Confidence confidence) => confidence switch
    {
        Confidence.Certain => "certain",
        Confidence.Likely => "likely",
        _ => "guessed",
    };

    private static void WriteText(
        HtmlWriter html, SourcePlace place, string? kind, IReadOnlyList<string> lines, double fontSize, bool isTitled
    )
    {
        if (place is not BoxPlace { Box: var box }) return;
        if (kind is not null) WriteBox(html, box, kind, isTitled ? $"{place}" : null);
        double size = Math.Min(fontSize, Math.Max(1, box.Height / (Math.Max(1, lines.Count) * LineHeight)));
        double baseline = box.Top + ((box.Height - (lines.Count * size * LineHeight)) / 2);
        foreach (string text in lines)
        {
            baseline += size * LineHeight;
            html.Element(
                "text", text, ("x", Number(box.Left + 1)), ("y", Number(baseline - (size * (LineHeight - 1)))),
                ("font-size", Number(size)), Fitted(text, box.Width - 2, size), ("lengthAdjust", "spacingAndGlyphs"));
        }
    }

    // A font of another machine may be wider than the page's own: what would run out of its box is drawn narrower.
    private static (string Name, string? Value) Fitted(string text, double width, double size)
    {
        double natural = text.Sum(sign => sign < 0x2E80 ? 0.55 : 1) * size;
        return ("textLength", natural > width && width > 1 && text.Length > 1 ? Number(width) : null);
    }

    private static string Number(double number) =>
        number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
