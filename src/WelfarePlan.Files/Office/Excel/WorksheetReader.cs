using System.Globalization;
using System.Xml;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Sheets;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>Reads the XML of one worksheet, cell by cell.</summary>
internal sealed class WorksheetReader(
    XmlReader xml, string name, CellStyles styles, CellText texts, FileReading reading
)
{
    private readonly SheetContent _content = new() { PlaceOf = area => new CellPlace(name, CellReference.Of(area)) };
    private readonly SheetTroubles _troubles = new(name);
    private int _row;
    private int _column;

    public SheetContent Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "sheetFormatPr" when Number("defaultColWidth") is { } width:
                    _content.DefaultWidth = width;
                    break;
                case "col":
                    ReadColumn();
                    break;
                case "row":
                    ReadRow();
                    break;
                case "c":
                    ReadCell();
                    break;
                case "mergeCell" when CellReference.Parse(xml.GetAttribute("ref")) is { } area:
                    reading.CountCells(1);
                    _content.Merges.Add(area);
                    break;
                default:
                    break;
            }
        }

        foreach (SheetCell cell in _content.Cells) if (cell.Text.Length > 0) _troubles.AddHidden(cell, _content);
        _troubles.Report(_content, reading);
        return _content;
    }

    private void ReadColumn()
    {
        if (Number("min") is not { } min || Number("max") is not { } max) return;
        if (IsTrue("hidden") || Number("width") is 0) _content.HiddenColumns.Add((int)min, (int)max);
        if (Number("width") is not { } width) return;
        _content.Widths[(int)min] = width;
        _content.Widths.TryAdd((int)max + 1, _content.DefaultWidth);
    }

    private void ReadRow()
    {
        _row = Number("r") is { } number ? (int)number : _row + 1;
        _column = 0;
        if (IsTrue("hidden") || Number("ht") is 0) _content.HiddenRows.Add(_row, _row);
    }

    private void ReadCell()
    {
        reading.CountCells(1);
        CellArea at = CellReference.Parse(xml.GetAttribute("r")) ?? CellArea.Of(Math.Max(_row, 1), _column + 1);
        (_row, _column) = (at.Row, at.Column);
        string type = xml.GetAttribute("t") ?? "n";
        CellStyle style = styles[(int)(Number("s") ?? 0)];
        (string? value, bool hasFormula) = ReadContent();
        string text = texts.Show(new(_row, _column, type, value, hasFormula), style, _troubles);
        if (text.Length == 0 && !style.IsBordered) return;

        // One shared text can stand in a million cells.
        reading.CountUnpacked(text.Length);

        _content.Cells.Add(new(_row, _column, text.Trim())
        {
            IsBordered = style.IsBordered,
            IsBold = style.IsBold,
            FontSize = style.FontSize,
            Overflows = !style.IsWrapped && type is "s" or "str" or "inlineStr",
        });
    }

    private (string? Value, bool HasFormula) ReadContent()
    {
        string? value = null;
        bool hasFormula = false;
        if (xml.IsEmptyElement) return (value, hasFormula);

        int depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "is") value = SharedStrings.ReadText(xml);
            else if (xml.LocalName == "f") hasFormula = true;
            else if (xml.LocalName == "v" && !xml.IsEmptyElement && xml.Read() && xml.HasValue) value = xml.Value;
        }

        return (value, hasFormula);
    }

    private bool IsTrue(string attribute) => xml.GetAttribute(attribute) is "1" or "true" or "on";

    private double? Number(string attribute) =>
        double.TryParse(
            xml.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out double number
        ) && number is >= 0 and < 2_000_000
            ? number
            : null;
}
