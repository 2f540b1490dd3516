using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>Takes the letters of a page.</summary>
internal static class LetterReader
{
    private const double Ascent = 0.86;                     // of Japanese fonts, whose letters fill a square
    private const double Descent = 0.14;

    public static (List<Glyph> Upright, List<Glyph> Askew) Read(Page page, PageFrame frame)
    {
        var upright = new List<Glyph>(page.Letters.Count);
        var askew = new List<Glyph>();
        string lead = "";
        foreach (Letter letter in page.Letters)
        {
            if (string.IsNullOrWhiteSpace(letter.Value))
            {
                lead += letter.Value.Length > 0 && letter.Value[0] == '\u3000' ? "\u3000" : " ";
                if (lead.Length > MostBlanks) lead = lead[..MostBlanks];
                continue;
            }

            bool isAskew = letter.TextOrientation == TextOrientation.Other;
            List<Glyph> glyphs = isAskew ? askew : upright;
            string text = SharedGlyphs.Read(SymbolLetters.Read(letter.Value, letter.FontName));
            int order = upright.Count + askew.Count;
            glyphs.Add(new(
                text, Square(letter, frame), SizeOf(letter), IsBold(letter), order, lead, letter.TextSequence));
            lead = "";
        }

        return (upright, askew);
    }

    private const int MostBlanks = 8;

    private static SourceBox Square(Letter letter, PageFrame frame)
    {
        double size = SizeOf(letter);
        PdfPoint start = letter.StartBaseLine;
        PdfPoint end = letter.EndBaseLine;
        double along = Math.Sqrt(((end.X - start.X) * (end.X - start.X)) + ((end.Y - start.Y) * (end.Y - start.Y)));
        (double x, double y) = along > 0
            ? ((end.X - start.X) / along, (end.Y - start.Y) / along)
            : letter.TextOrientation switch
            {
                TextOrientation.Rotate90 => (0, -1),
                TextOrientation.Rotate270 => (0, 1),
                TextOrientation.Rotate180 => (-1, 0),
                _ => (1, 0.0),
            };
        var upper = new PdfPoint(start.X - (y * size * Ascent), start.Y + (x * size * Ascent));
        var lower = new PdfPoint(end.X + (y * size * Descent), end.Y - (x * size * Descent));
        return frame.Box(upper, lower);
    }

    private static double SizeOf(Letter letter)
    {
        double size = Math.Abs(letter.PointSize);
        return double.IsFinite(size) && size > 0.1 ? size : Math.Max(1, Math.Abs(letter.BoundingBox.Height));
    }

    private static bool IsBold(Letter letter) =>
        letter.RenderingMode is TextRenderingMode.FillThenStroke
        || letter.FontDetails is { IsBold: true } or { Weight: >= 600 }
        || letter.FontName is { } name && (name.Contains("Bold", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase));
}
