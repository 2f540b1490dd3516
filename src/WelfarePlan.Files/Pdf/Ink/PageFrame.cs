using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>Turns points of a PDF, from below, into points of the page as a reader holds it, from above.</summary>
/// <param name="SheetWidth">The width of the sheet before it is turned.</param>
/// <param name="SheetHeight">The height of the sheet before it is turned.</param>
/// <param name="Direction">How most of its text runs.</param>
internal readonly record struct PageFrame(double SheetWidth, double SheetHeight, TextOrientation Direction)
{
    public double Width => IsSideways ? SheetHeight : SheetWidth;

    public double Height => IsSideways ? SheetWidth : SheetHeight;

    private bool IsSideways => Direction is TextOrientation.Rotate90 or TextOrientation.Rotate270;

    /// <summary>Finds the frame in which most of the page's text runs from left to right.</summary>
    public static PageFrame Of(Page page)
    {
        Span<int> counts = stackalloc int[4];
        foreach (Letter letter in page.Letters)
        {
            if (Index(letter.TextOrientation) is { } at && !string.IsNullOrWhiteSpace(letter.Value)) counts[at]++;
        }

        int best = 0;
        for (int at = 1; at < counts.Length; at++)
        {
            if (counts[at] > counts[best]) best = at;
        }

        return new(page.Width, page.Height, Directions[best]);
    }

    public (double X, double Y) Point(PdfPoint point) => Direction switch
    {
        TextOrientation.Rotate90 => (SheetHeight - point.Y, SheetWidth - point.X),
        TextOrientation.Rotate270 => (point.Y, point.X),
        TextOrientation.Rotate180 => (SheetWidth - point.X, point.Y),
        _ => (point.X, SheetHeight - point.Y),
    };

    public SourceBox Box(PdfPoint one, PdfPoint other)
    {
        (double x, double y) = Point(one);
        (double u, double v) = Point(other);
        return new(Math.Min(x, u), Math.Min(y, v), Math.Max(x, u), Math.Max(y, v));
    }

    private static readonly TextOrientation[] Directions =
        [TextOrientation.Horizontal, TextOrientation.Rotate90, TextOrientation.Rotate180, TextOrientation.Rotate270];

    private static int? Index(TextOrientation direction) => direction switch
    {
        TextOrientation.Horizontal => 0,
        TextOrientation.Rotate90 => 1,
        TextOrientation.Rotate180 => 2,
        TextOrientation.Rotate270 => 3,
        _ => null,
    };
}
