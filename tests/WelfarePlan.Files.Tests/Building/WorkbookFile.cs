using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace WelfarePlan.Files.Tests.Building;

/// <summary>A workbook made of the XML of its sheets; texts stand in the cells.</summary>
internal static class WorkbookFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string sheet, params string[] formats) => Of([("指標", "", sheet)], formats);

    public static byte[] Of((string Name, string Attributes, string Content)[] sheets, params string[] formats)
    {
        using var stream = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            string list = "";
            for (int at = 0; at < sheets.Length; at++)
            {
                WorksheetPart part = workbook.AddNewPart<WorksheetPart>($"r{at + 1}");
                part.Fill($"<worksheet xmlns=\"{Main}\">{sheets[at].Content}</worksheet>");
                list +=
                    $"<sheet name=\"{sheets[at].Name}\" sheetId=\"{at + 1}\" r:id=\"r{at + 1}\" "
                        + $"{sheets[at].Attributes}/>";
            }

            workbook.AddNewPart<WorkbookStylesPart>().Fill(Styles(formats));
            workbook.Fill($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{list}</sheets></workbook>");
        }

        return stream.ToArray();
    }

    /// <summary>Returns rows of cells from A1; empty texts are no cells, numbers are numbers.</summary>
    public static string Rows(params string[][] rows) => Rows(style: null, rows);

    public static string Rows(int? style, params string[][] rows)
    {
        string xml = "<sheetData>";
        for (int row = 0; row < rows.Length; row++)
        {
            xml += $"<row r=\"{row + 1}\">";
            for (int column = 0; column < rows[row].Length; column++)
                xml += Cell(row + 1, column + 1, rows[row][column], style);
            xml += "</row>";
        }

        return xml + "</sheetData>";
    }

    public static string Cell(int row, int column, string text, int? style = null)
    {
        string name = $"{(char)('A' + column - 1)}{row}";
        string attributes = style is { } number ? $" s=\"{number}\"" : "";
        if (text.Length == 0) return style is null ? "" : $"<c r=\"{name}\"{attributes}/>";
        return decimal.TryParse(text, out _)
            ? $"<c r=\"{name}\"{attributes}><v>{text}</v></c>"
            : $"<c r=\"{name}\"{attributes} t=\"inlineStr\"><is><t>{text}</t></is></c>";
    }

    // Style 0 is plain, 1 has borders, and each format has one of its own from 2 on.
    private static string Styles(string[] formats)
    {
        string numbers = string.Concat(formats.Select((format, at) =>
            $"<numFmt numFmtId=\"{200 + at}\" formatCode=\"{format.Replace("\"", "&quot;", StringComparison.Ordinal)}\""
                + "/>"
    )
);
        string cells = string.Concat(formats.Select((_, at) => $"<xf numFmtId=\"{200 + at}\"/>"));
        return $"<styleSheet xmlns=\"{Main}\"><numFmts>{numbers}</numFmts><fonts><font><sz val=\"11\"/></font></fonts>"
            + "<borders><border/><border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/><bottom "
            + "style=\"thin\"/></border></borders>"
            + $"<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"0\" borderId=\"1\"/>{cells}</cellXfs></styleSheet>";
    }
}
