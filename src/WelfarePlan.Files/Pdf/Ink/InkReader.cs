using UglyToad.PdfPig.Content;

namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>Takes from a page what the layout is told from.</summary>
internal static class InkReader
{
    public static PageInk Read(Page page)
    {
        PageFrame frame = PageFrame.Of(page);
        (List<Glyph> glyphs, List<Glyph> askew) = LetterReader.Read(page, frame);
        (List<Ruling> rulings, List<Shade> shades) = PathReader.Read(page, frame);
        return new(page.Number, frame.Width, frame.Height, FalseBold.Fold(glyphs), rulings, shades) { Askew = askew };
    }
}
