using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>The texts that the cells of a workbook share, furigana left out.</summary>
internal static class SharedStrings
{
    public static List<string> Read(SharedStringTablePart? part, FileReading reading)
    {
        var texts = new List<string>();
        if (!PackageGate.IsSeen(part)) return texts;

        using XmlReader xml = SafeXml.Create(part!.GetStream());
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
            reading.CountCells(0);
            texts.Add(ReadText(xml));
        }

        return texts;
    }

    /// <summary>Reads the text of an element with runs, and leaves the reader at its end.</summary>
    public static string ReadText(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var text = new StringBuilder();
        int depth = xml.Depth;
        bool isText = false;
        while (xml.Read() && xml.Depth > depth)
        {
            while (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") xml.Skip();
            if (xml.Depth <= depth) break;

            if (xml.NodeType == XmlNodeType.Element) isText = xml.LocalName == "t";
            else if (xml.NodeType == XmlNodeType.EndElement) isText = false;
            else if (isText && IsText(xml.NodeType)) text.Append(xml.Value);
        }

        return Unescape(text.ToString());
    }

    private static bool IsText(XmlNodeType type) =>
        type is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    // _x000D_ is how XML carries what it cannot.
    private static string Unescape(string text) =>
        text.Replace("_x000D_", "", StringComparison.OrdinalIgnoreCase)
            .Replace("_x000A_", "\n", StringComparison.OrdinalIgnoreCase);
}
