using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;

namespace WelfarePlan.Files.Office.Slides;

/// <summary>What the shapes of a slide take from the shapes of its layout and master that they fill.</summary>
internal sealed class SlidePlaceholders
{
    private static readonly string[] TitleLike = ["title", "ctrTitle"];
    private static readonly string[] BodyLike = ["", "body", "obj", "subTitle"];

    private readonly List<Shape> _layout = [];
    private readonly List<Shape> _master = [];
    private readonly TextStyles? _styles;

    public SlidePlaceholders(SlidePart part)
    {
        SlideLayoutPart? layout = part.SlideLayoutPart;
        if (!PackageGate.IsSeen(layout)) return;
        _layout.AddRange(layout!.SlideLayout.CommonSlideData?.ShapeTree?.Elements<Shape>() ?? []);
        SlideMasterPart? master = layout.SlideMasterPart;
        if (!PackageGate.IsSeen(master)) return;
        _master.AddRange(master!.SlideMaster.CommonSlideData?.ShapeTree?.Elements<Shape>() ?? []);
        _styles = master.SlideMaster.TextStyles;
    }

    public static PlaceholderShape? Of(Shape shape) =>
        shape.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.GetFirstChild<PlaceholderShape>();

    public OpenXmlElement? TransformOf(PlaceholderShape? placeholder) =>
        Chain(placeholder)
            .Select(shape => shape.ShapeProperties?.Transform2D)
            .FirstOrDefault(transform => transform is not null);

    /// <summary>Returns the lists of paragraph properties that apply to a shape, nearest first.</summary>
    public IEnumerable<OpenXmlElement> StylesOf(Shape shape)
    {
        PlaceholderShape? placeholder = Of(shape);
        IEnumerable<OpenXmlElement?> styles = Chain(placeholder).Prepend(shape)
            .Select(one => (OpenXmlElement?)one.TextBody?.ListStyle)
            .Append(placeholder?.Type?.InnerText switch
            {
                "title" or "ctrTitle" => _styles?.TitleStyle,
                null when placeholder is null => _styles?.OtherStyle,
                _ => _styles?.BodyStyle,
            });
        return styles.OfType<OpenXmlElement>();
    }

    private IEnumerable<Shape> Chain(PlaceholderShape? placeholder)
    {
        if (placeholder is null) yield break;
        if (_layout.Find(shape => Of(shape) is { } other && IsSame(placeholder, other)) is { } onLayout)
        {
            yield return onLayout;
            placeholder = Of(onLayout)!;
        }

        if (_master.Find(shape => Of(shape) is { } other && IsSameType(placeholder, other)) is { } onMaster)
            yield return onMaster;
    }

    private static bool IsSame(PlaceholderShape left, PlaceholderShape right) =>
        left.Index?.InnerText is { } index
            ? index == right.Index?.InnerText
            : right.Index is null && IsSameType(left, right);

    private static bool IsSameType(PlaceholderShape left, PlaceholderShape right)
    {
        (string one, string other) = (left.Type?.InnerText ?? "", right.Type?.InnerText ?? "");
        return one == other
            || (TitleLike.Contains(one) && TitleLike.Contains(other))
            || (BodyLike.Contains(one) && BodyLike.Contains(other));
    }
}
