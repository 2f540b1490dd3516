using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>Writes sheets into a package part by part.</summary>
/// <remarks>A zip of its own: the packages of the SDK keep every part in memory until they are closed, this one
/// none.</remarks>
internal sealed class WorkbookWriter : IDisposable
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The first day that a zip can name: bytes do not change from day to day.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = true,
    };

    private readonly ZipArchive _zip;
    private readonly StyleSheet _styles = new();
    private readonly List<Sheet> _sheets = [];
    private readonly List<(string Part, string Type)> _types = [];

    public WorkbookWriter(Stream output) => _zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(Sheet sheet)
    {
        _sheets.Add(sheet);
        int number = _sheets.Count;
        bool hasTable, hasNotes = sheet.Notes.Count > 0;
        int last;
        using (XmlWriter xml = Part($"xl/worksheets/sheet{number}.xml", "worksheet+xml"))
        {
            var writer = new SheetXml(xml, _styles);
            last = writer.Write(sheet);
            hasTable = sheet.Head.Count > 0 && last > sheet.Above.Count + 1;
            writer.End(hasTable, hasNotes);
        }

        if (hasTable) SheetTable.Write(Part, sheet, number, last);
        if (hasNotes) SheetNotes.Write(Part, Open, sheet, number);
        if (!hasTable && !hasNotes) return;
        using XmlWriter links = Raw($"xl/worksheets/_rels/sheet{number}.xml.rels");
        links.WriteStartElement("Relationships", Package);
        if (hasTable) Link(links, "rId1", "table", $"../tables/table{number}.xml");
        if (hasNotes) Link(links, "rId2", "vmlDrawing", $"../drawings/vmlDrawing{number}.vml");
        if (hasNotes) Link(links, "rId3", "comments", $"../comments{number}.xml");
        links.WriteEndElement();
    }

    /// <summary>Writes what names and binds the sheets.</summary>
    public void Dispose()
    {
        using (XmlWriter xml = Part("xl/workbook.xml", "sheet.main+xml")) Workbook(xml);
        using (XmlWriter xml = Part("xl/styles.xml", "styles+xml")) _styles.Write(xml);
        using (XmlWriter xml = Raw("xl/_rels/workbook.xml.rels")) Links(xml);
        using (XmlWriter xml = Raw("_rels/.rels"))
        {
            xml.WriteStartElement("Relationships", Package);
            Link(xml, "rId1", "officeDocument", "xl/workbook.xml");
            xml.WriteEndElement();
        }

        using (XmlWriter xml = Raw("[Content_Types].xml")) Types(xml);
        _zip.Dispose();
    }

    private void Workbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", SheetNames.Main);
        xml.WriteAttributeString("xmlns", "r", null, SheetNames.Relationships);
        xml.WriteStartElement("sheets");
        for (int i = 0; i < _sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", _sheets[i].Name);
            xml.WriteAttributeString("sheetId", Text(i + 1));
            if (_sheets[i].IsHidden) xml.WriteAttributeString("state", "veryHidden");
            xml.WriteAttributeString("id", SheetNames.Relationships, $"rId{Text(i + 1)}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Links(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", Package);
        for (int i = 1; i <= _sheets.Count; i++)
            Link(xml, $"rId{Text(i)}", "worksheet", $"worksheets/sheet{Text(i)}.xml");
        Link(xml, $"rId{Text(_sheets.Count + 1)}", "styles", "styles.xml");
        xml.WriteEndElement();
    }

    private void Types(XmlWriter xml)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        foreach ((string extension, string type) in (ReadOnlySpan<(string, string)>)
            [
                ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
                ("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"),
            ]
    )
        {
            xml.WriteStartElement("Default");
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        foreach ((string part, string type) in _types)
        {
            xml.WriteStartElement("Override");
            xml.WriteAttributeString("PartName", "/" + part);
            xml.WriteAttributeString("ContentType", Content + type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private XmlWriter Part(string path, string type)
    {
        _types.Add((path, type));
        return Raw(path);
    }

    private XmlWriter Raw(string path) => XmlWriter.Create(Open(path), Settings);

    private Stream Open(string path)
    {
        ZipArchiveEntry entry = _zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    private static void Link(XmlWriter xml, string id, string type, string target)
    {
        xml.WriteStartElement("Relationship");
        xml.WriteAttributeString("Id", id);
        xml.WriteAttributeString("Type", Office + type);
        xml.WriteAttributeString("Target", target);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
