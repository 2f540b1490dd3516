using System.Globalization;
using System.Xml;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>Writes the two parts that notes on cells need: their words, and the drawing of their boxes.</summary>
internal static class SheetNotes
{
    private const string Author = "welfareplan";
    private const string Vml = "urn:schemas-microsoft-com:vml";
    private const string Excel = "urn:schemas-microsoft-com:office:excel";

    public static void Write(Func<string, string, XmlWriter> part, Func<string, Stream> open, Sheet sheet, int number)
    {
        using (
            XmlWriter xml = part(
                string.Create(CultureInfo.InvariantCulture, $"xl/comments{number}.xml"),
                "comments+xml"
            )
        )
            Words(xml, sheet);
        using Stream stream = open(string.Create(CultureInfo.InvariantCulture, $"xl/drawings/vmlDrawing{number}.vml"));
        using XmlWriter drawing = XmlWriter.Create(stream, new XmlWriterSettings { OmitXmlDeclaration = true });
        Boxes(drawing, sheet, number);
    }

    private static void Words(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("comments", SheetNames.Main);
        xml.WriteStartElement("authors");
        xml.WriteElementString("author", Author);
        xml.WriteEndElement();
        xml.WriteStartElement("commentList");
        foreach ((int row, int column, string text) in sheet.Notes)
        {
            xml.WriteStartElement("comment");
            xml.WriteAttributeString("ref", CellName.Of(row, column));
            xml.WriteAttributeString("authorId", "0");
            xml.WriteStartElement("text");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SheetText.Encode(SheetText.Shorten(text)));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Boxes(XmlWriter xml, Sheet sheet, int number)
    {
        xml.WriteStartElement("xml");
        xml.WriteAttributeString("xmlns", "v", null, Vml);
        xml.WriteAttributeString("xmlns", "x", null, Excel);
        xml.WriteStartElement("v", "shapetype", Vml);
        xml.WriteAttributeString("id", "note");
        xml.WriteAttributeString("coordsize", "21600,21600");
        xml.WriteAttributeString("path", "m,l,21600r21600,l21600,xe");
        xml.WriteEndElement();
        for (int i = 0; i < sheet.Notes.Count; i++)
        {
            xml.WriteStartElement("v", "shape", Vml);
            xml.WriteAttributeString(
                "id",
                string.Create(CultureInfo.InvariantCulture, $"_x0000_s{(number * 1024) + i + 1}")
            );
            xml.WriteAttributeString("type", "#note");
            xml.WriteAttributeString("style", "position:absolute;width:240pt;height:60pt;visibility:hidden");
            xml.WriteAttributeString("fillcolor", "#ffffe1");
            xml.WriteStartElement("x", "ClientData", Excel);
            xml.WriteAttributeString("ObjectType", "Note");
            xml.WriteElementString("x", "Row", Excel, (sheet.Notes[i].Row - 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteElementString(
                "x", "Column", Excel, (sheet.Notes[i].Column - 1).ToString(CultureInfo.InvariantCulture)
            );
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
