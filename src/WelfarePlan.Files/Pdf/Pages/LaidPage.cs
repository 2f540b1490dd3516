using WelfarePlan.Files.Pdf.Pieces;


namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>A page with its parts in reading order.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Parts">Its lines and grids.</param>
internal sealed record LaidPage(int Number, double Width, double Height, List<LaidPart> Parts)
{
    /// <summary>Gets whether the page is a picture without text.</summary>
    public bool IsPicture { get; init; }
}
