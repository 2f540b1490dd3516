using System.Globalization;
using DocumentFormat.OpenXml;

namespace WelfarePlan.Files.Office.Slides;

/// <summary>How the measures of a group become those of its slide.</summary>
internal readonly record struct SlideFrame(double ScaleX, double ScaleY, double OffsetX, double OffsetY)
{
    private const double UnitsOfPoint = 12_700;

    public static SlideFrame Slide { get; } = new(1, 1, 0, 0);

    /// <summary>Returns the box of a shape by its transform, wherever its kind of shape keeps it.</summary>
    public SlideBox Box(OpenXmlElement shape, OpenXmlElement? transform)
    {
        (double x, double y) = Pair(transform, "off", "x", "y");
        (double width, double height) = Pair(transform, "ext", "cx", "cy");
        return new(
            shape,
            ((x * ScaleX) + OffsetX) / UnitsOfPoint, ((y * ScaleY) + OffsetY) / UnitsOfPoint,
            width * ScaleX / UnitsOfPoint, height * ScaleY / UnitsOfPoint);
    }

    public SlideFrame Inside(OpenXmlElement? transform)
    {
        (double x, double y) = Pair(transform, "off", "x", "y");
        (double width, double height) = Pair(transform, "ext", "cx", "cy");
        (double innerX, double innerY) = Pair(transform, "chOff", "x", "y");
        (double innerWidth, double innerHeight) = Pair(transform, "chExt", "cx", "cy");
        double scaleX = innerWidth > 0 ? width / innerWidth : 1;
        double scaleY = innerHeight > 0 ? height / innerHeight : 1;
        return new(
            ScaleX * scaleX, ScaleY * scaleY,
            OffsetX + (ScaleX * (x - (innerX * scaleX))), OffsetY + (ScaleY * (y - (innerY * scaleY))));
    }

    private static (double First, double Second) Pair(
        OpenXmlElement? transform, string name, string first, string second
    )
    {
        OpenXmlElement? element = transform?.ChildElements.FirstOrDefault(child => child.LocalName == name);
        return element is null ? (0, 0) : (Number(element, first), Number(element, second));
    }

    private static double Number(OpenXmlElement element, string name) =>
        element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name) is { Value: { } value }
        && double.TryParse(value, CultureInfo.InvariantCulture, out double number) ? number : 0;
}
