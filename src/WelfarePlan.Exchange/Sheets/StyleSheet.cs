using System.Globalization;
using System.Xml;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>The styles that cells use, numbered as they come, and written when all are known.</summary>
internal sealed class StyleSheet
{
    private const int FirstOwnFormat = 164;

    private readonly OrderedDictionary<CellStyle, int> _styles = new() { [default] = 0 };

    public int IdOf(CellStyle style)
    {
        if (_styles.TryGetValue(style, out int id)) return id;
        _styles.Add(style, _styles.Count);
        return _styles.Count - 1;
    }

    public void Write(XmlWriter xml)
    {
        List<string> formats =
        [
            .. _styles.Keys.Select(style => style.Format).OfType<string>().Distinct(StringComparer.Ordinal),
        ];
        xml.WriteStartElement("styleSheet", SheetNames.Main);
        if (formats.Count > 0)
        {
            Start(xml, "numFmts", formats.Count);
            for (int i = 0; i < formats.Count; i++)
            {
                xml.WriteStartElement("numFmt");
                xml.WriteAttributeString("numFmtId", Text(FirstOwnFormat + i));
                xml.WriteAttributeString("formatCode", formats[i]);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteRaw("""
            <fonts count="3">
              <font><sz val="11"/><name val="游ゴシック"/><family val="3"/></font>
              <font><b/><sz val="11"/><name val="游ゴシック"/><family val="3"/></font>
              <font><b/><sz val="14"/><name val="游ゴシック"/><family val="3"/></font>
            </fonts>
            <fills count="4">
              <fill><patternFill patternType="none"/></fill>
              <fill><patternFill patternType="gray125"/></fill>
              <fill><patternFill patternType="solid"><fgColor rgb="FFE7EDF4"/></patternFill></fill>
              <fill><patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/></patternFill></fill>
            </fills>
            <borders count="2">
              <border><left/><right/><top/><bottom/><diagonal/></border>
              <border>
                <left style="hair"/><right style="hair"/><top style="hair"/><bottom style="hair"/><diagonal/>
              </border>
            </borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            """);
        Start(xml, "cellXfs", _styles.Count);
        foreach (CellStyle style in _styles.Keys)
            Write(xml, style, style.Format is { } format ? FirstOwnFormat + formats.IndexOf(format) : 0);
        xml.WriteEndElement();
        xml.WriteRaw("""<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>""");
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, CellStyle style, int format)
    {
        CellLook look = style.Look;
        xml.WriteStartElement("xf");
        xml.WriteAttributeString("numFmtId", Text(format));
        xml.WriteAttributeString("fontId", Has(look, CellLook.Title) ? "2" : Has(look, CellLook.Head) ? "1" : "0");
        xml.WriteAttributeString("fillId", Has(look, CellLook.Head) ? "2" : Has(look, CellLook.Open) ? "3" : "0");
        xml.WriteAttributeString("borderId", Has(look, CellLook.Open) ? "1" : "0");
        xml.WriteAttributeString("xfId", "0");
        if (Has(look, CellLook.Quoted)) xml.WriteAttributeString("quotePrefix", "1");
        xml.WriteAttributeString("applyNumberFormat", "1");
        xml.WriteAttributeString("applyAlignment", "1");
        xml.WriteAttributeString("applyProtection", "1");
        xml.WriteStartElement("alignment");
        xml.WriteAttributeString("vertical", "top");
        if (Has(look, CellLook.Wrapped | CellLook.Head)) xml.WriteAttributeString("wrapText", "1");
        xml.WriteEndElement();
        xml.WriteStartElement("protection");
        xml.WriteAttributeString("locked", Has(look, CellLook.Open) ? "0" : "1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static bool Has(CellLook look, CellLook any) => (look & any) != CellLook.None;

    private static void Start(XmlWriter xml, string name, int count)
    {
        xml.WriteStartElement(name);
        xml.WriteAttributeString("count", Text(count));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
