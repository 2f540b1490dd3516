using DocumentFormat.OpenXml;

namespace WelfarePlan.Files.Office.Slides;

/// <summary>A shape of a slide with where it lies, groups undone; lengths in points.</summary>
internal sealed record SlideBox(OpenXmlElement Shape, double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public bool IsTitle { get; init; }
}
