namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>What is drawn on a page: all that the layout is told from.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Width">Its width in points as a reader holds it.</param>
/// <param name="Height">Its height in points as a reader holds it.</param>
/// <param name="Glyphs">The letters, in the order they are drawn.</param>
/// <param name="Rulings">The straight lines.</param>
/// <param name="Shades">The filled rectangles, lowest first.</param>
internal sealed record PageInk(
    int Number, double Width, double Height,
    IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Rulings, IReadOnlyList<Shade> Shades)
{
    /// <summary>Gets the lines of text that stand askew, such as watermarks; no layout is read from them.</summary>
    public IReadOnlyList<Glyph> Askew { get; init; } = [];
}
