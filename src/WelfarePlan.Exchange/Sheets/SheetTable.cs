using System.Globalization;
using System.Xml;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>Writes the part that makes rows of a sheet a table with a filter.</summary>
internal static class SheetTable
{
    public static void Write(Func<string, string, XmlWriter> part, Sheet sheet, int number, int last)
    {
        int first = sheet.Above.Count + 1;
        string area = $"{CellName.Of(first, 1)}:{CellName.Of(last, sheet.Head.Count)}";
        string id = number.ToString(CultureInfo.InvariantCulture);
        using XmlWriter xml = part($"xl/tables/table{id}.xml", "table+xml");
        xml.WriteStartElement("table", SheetNames.Main);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("name", $"Table{id}");
        xml.WriteAttributeString("displayName", $"Table{id}");
        xml.WriteAttributeString("ref", area);
        xml.WriteAttributeString("totalsRowShown", "0");
        xml.WriteStartElement("autoFilter");
        xml.WriteAttributeString("ref", area);
        xml.WriteEndElement();
        xml.WriteStartElement("tableColumns");
        xml.WriteAttributeString("count", sheet.Head.Count.ToString(CultureInfo.InvariantCulture));
        for (int i = 0; i < sheet.Head.Count; i++)
        {
            xml.WriteStartElement("tableColumn");
            xml.WriteAttributeString("id", (i + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("name", sheet.Head[i]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("tableStyleInfo");
        xml.WriteAttributeString("name", "TableStyleLight1");
        xml.WriteAttributeString("showRowStripes", "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
