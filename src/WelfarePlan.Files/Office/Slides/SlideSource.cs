using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;
using A = DocumentFormat.OpenXml.Drawing;

namespace WelfarePlan.Files.Office.Slides;

/// <summary>Turns slides (.pptx) into pages; notes and comments are not part of what is shown.</summary>
internal static class SlideSource
{
    private const double UnitsOfPoint = 12_700;

    public static IReadOnlyList<SourcePage> Read(FileReading reading)
    {
        OpenSettings settings = PackageGate.Check(reading);
        using PresentationDocument document = PresentationDocument.Open(
            new MemoryStream(reading.Bytes, writable: false), isEditable: false, settings);
        PresentationPart presentation = PackageGate.Seen(document.PresentationPart);
        SlideId[] ids = [.. presentation.Presentation.SlideIdList?.Elements<SlideId>() ?? []];
        reading.CheckPages(ids.Length);

        var pages = new List<SourcePage>();
        for (int number = 1; number <= ids.Length; number++)
        {
            if (ids[number - 1].RelationshipId?.Value is not { } id) continue;
            if (!presentation.TryGetPartById(id, out OpenXmlPart? part) || part is not SlidePart slide) continue;
            SourcePage page = Page(number, PackageGate.Seen(slide), presentation.Presentation.SlideSize, reading);
            if (slide.Slide.Show.IsOn(whenAbsent: true)) pages.Add(page);
            else reading.Report(DiagnosticRules.HiddenPagePassedOver, new PathPlace("slide", number), page.Name ?? "");
        }

        return pages;
    }

    private static SourcePage Page(int number, SlidePart part, SlideSize? size, FileReading reading)
    {
        var placeholders = new SlidePlaceholders(part);
        (List<SlideBox> boxes, IReadOnlySet<string> graphics) = SlideShapes.Of(part, placeholders);
        foreach (string kind in graphics.Order(StringComparer.Ordinal))
        {
            reading.Report(DiagnosticRules.GraphicPassedOver, new PathPlace("slide", number), kind);
        }

        var parts = new List<SourcePart>();
        string? name = null;
        (int shapes, int tables) = (0, 0);
        foreach (SlideBox box in SlideOrder.Of(boxes))
        {
            if (box.Shape is Shape shape)
            {
                string path = string.Create(CultureInfo.InvariantCulture, $"shape[{++shapes}]");
                var text = new SlideText([.. placeholders.StylesOf(shape)]);
                SourceLine[] lines = [.. text.Lines(
                    shape.TextBody!.Elements<A.Paragraph>(),
                    paragraph => new PathPlace(
                        string.Create(CultureInfo.InvariantCulture, $"{path}/paragraph[{paragraph}]"),
                        number
                    ),
                    box.IsTitle)];
                if (box.IsTitle && lines.Length > 0) name ??= lines[0].Text;
                parts.AddRange(lines);
            }
            else if (box.Shape.Descendants<A.Table>().FirstOrDefault() is { } table)
            {
                var place = new PathPlace(string.Create(CultureInfo.InvariantCulture, $"table[{++tables}]"), number);
                if (SlideTable.Read(table, place, reading) is { } grid) parts.Add(grid);
            }
        }

        return new()
        {
            Number = number,
            Name = name,
            Width = size?.Cx.ToNumber() / UnitsOfPoint,
            Height = size?.Cy.ToNumber() / UnitsOfPoint,
            Parts = parts,
        };
    }
}
