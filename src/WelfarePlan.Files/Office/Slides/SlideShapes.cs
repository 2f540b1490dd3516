using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;

namespace WelfarePlan.Files.Office.Slides;

/// <summary>Finds the shapes of a slide that hold text or tables, with their places.</summary>
internal sealed class SlideShapes(SlidePlaceholders placeholders)
{
    private readonly List<SlideBox> _boxes = [];

    public HashSet<string> Graphics { get; } = new(StringComparer.Ordinal);

    public static (List<SlideBox> Boxes, IReadOnlySet<string> Graphics) Of(
        SlidePart part,
        SlidePlaceholders placeholders
    )
    {
        var shapes = new SlideShapes(placeholders);
        if (part.Slide.CommonSlideData?.ShapeTree is { } tree) shapes.Walk(tree, SlideFrame.Slide);
        return (shapes._boxes, shapes.Graphics);
    }

    private void Walk(OpenXmlElement parent, SlideFrame frame)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Shape shape when !IsHidden(shape.NonVisualShapeProperties?.NonVisualDrawingProperties):
                    AddShape(shape, frame);
                    break;
                case GraphicFrame graphic
                    when !IsHidden(graphic.NonVisualGraphicFrameProperties?.NonVisualDrawingProperties):
                    AddGraphic(graphic, frame);
                    break;
                case GroupShape group when !IsHidden(group.NonVisualGroupShapeProperties?.NonVisualDrawingProperties):
                    Walk(group, frame.Inside(group.GroupShapeProperties?.TransformGroup));
                    break;
                case AlternateContent alternatives:
                    OpenXmlElement? chosen = (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentChoice>()
                        ?? alternatives.GetFirstChild<AlternateContentFallback>();
                    if (chosen is not null) Walk(chosen, frame);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddShape(Shape shape, SlideFrame frame)
    {
        PlaceholderShape? placeholder = SlidePlaceholders.Of(shape);
        string type = placeholder?.Type?.InnerText ?? "";
        if (shape.TextBody is null || type is "dt" or "ftr" or "sldNum" or "hdr") return;

        OpenXmlElement? transform =
            (OpenXmlElement?)shape.ShapeProperties?.Transform2D ?? placeholders.TransformOf(placeholder);
        _boxes.Add(frame.Box(shape, transform) with { IsTitle = type is "title" or "ctrTitle" });
    }

    private void AddGraphic(GraphicFrame graphic, SlideFrame frame)
    {
        string uri = graphic.Graphic?.GraphicData?.Uri?.Value ?? "";
        if (uri.EndsWith("/table", StringComparison.Ordinal)) _boxes.Add(frame.Box(graphic, graphic.Transform));
        else if (uri.EndsWith("/chart", StringComparison.Ordinal)) Graphics.Add("chart");
        else if (uri.EndsWith("/diagram", StringComparison.Ordinal)) Graphics.Add("SmartArt");
        else Graphics.Add("embedded object");
    }

    private static bool IsHidden(NonVisualDrawingProperties? properties) =>
        properties?.Hidden.IsOn(whenAbsent: false) == true;
}
