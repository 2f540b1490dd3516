using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace WelfarePlan.Files.Tests.Building;

/// <summary>Slides made of the XML of their shapes.</summary>
internal static class SlideFile
{
    private const string Names =
        "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static byte[] Of(params (string Shapes, string Attributes)[] slides)
    {
        using var stream = new MemoryStream();
        using (
            PresentationDocument document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation)
        )
        {
            PresentationPart presentation = document.AddPresentationPart();
            string list = "";
            for (int at = 0; at < slides.Length; at++)
            {
                presentation.AddNewPart<SlidePart>($"r{at + 1}").Fill(
                    $"<p:sld {Names} {slides[at].Attributes}><p:cSld><p:spTree>{slides[at].Shapes}</p:spTree></p:cSld>"
                        + "</p:sld>"
                );
                list += $"<p:sldId id=\"{256 + at}\" r:id=\"r{at + 1}\"/>";
            }

            presentation.Fill(
                $"<p:presentation {Names}><p:sldIdLst>{list}</p:sldIdLst><p:sldSz cx=\"9144000\" "
                    + "cy=\"6858000\"/></p:presentation>"
            );
        }

        return stream.ToArray();
    }

    /// <summary>Returns a shape in points from the top left.</summary>
    public static string Shape(
        int left, int top, string paragraphs,
        string placeholder = "",
        int width = 100,
        int height = 20
    ) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvSpPr/><p:nvPr>{placeholder}</p:nvPr></p:nvSpPr>"
        + $"<p:spPr>{Transform(left, top, width, height)}"
        + $"</p:spPr><p:txBody><a:bodyPr/>{paragraphs}</p:txBody></p:sp>";

    public static string Transform(int left, int top, int width, int height, string inner = "") =>
        $"<a:xfrm><a:off x=\"{left * 12700}\" y=\"{top * 12700}\"/><a:ext cx=\"{width * 12700}\" "
            + $"cy=\"{height * 12700}\"/>{inner}</a:xfrm>";

    public static string Paragraph(string text, string properties = "") =>
        $"<a:p>{properties}<a:r><a:t>{text}</a:t></a:r></a:p>";
}
