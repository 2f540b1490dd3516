using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace WelfarePlan.Files.Tests.Building;

/// <summary>A document of Word made of the XML of its body.</summary>
internal static class WordFile
{
    private const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    public static byte[] Of(string body, string numbering = "", string styles = "", string footnotes = "")
    {
        using var stream = new MemoryStream();
        using (
            WordprocessingDocument document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document)
        )
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.Fill($"<w:document {Names}><w:body>{body}</w:body></w:document>");
            if (numbering.Length > 0)
                main.AddNewPart<NumberingDefinitionsPart>().Fill($"<w:numbering {Names}>{numbering}</w:numbering>");
            if (styles.Length > 0)
                main.AddNewPart<StyleDefinitionsPart>().Fill($"<w:styles {Names}>{styles}</w:styles>");
            if (footnotes.Length > 0)
                main.AddNewPart<FootnotesPart>().Fill($"<w:footnotes {Names}>{footnotes}</w:footnotes>");
        }

        return stream.ToArray();
    }

    public static string Paragraph(string text, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    public static string Item(string text, int list, int level = 0) =>
        Paragraph(text, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>");
}
