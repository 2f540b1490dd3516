using System.Globalization;
using System.Xml;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>Writes a sheet row by row; nothing of it is kept.</summary>
internal sealed class SheetXml(XmlWriter xml, StyleSheet styles)
{
    private int _row;

    /// <summary>Writes the sheet and returns its last row.</summary>
    public int Write(Sheet sheet)
    {
        xml.WriteStartElement("worksheet", SheetNames.Main);
        xml.WriteAttributeString("xmlns", "r", null, SheetNames.Relationships);
        xml.WriteRaw("""<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>""");
        View(sheet);
        Columns(sheet.Widths);
        xml.WriteStartElement("sheetData");
        foreach (IReadOnlyList<SheetCell> row in sheet.Above) Row(row);
        if (sheet.Head.Count > 0) Row([.. sheet.Head.Select(name => SheetCell.OfText(name, CellLook.Head))]);
        foreach (IReadOnlyList<SheetCell> row in sheet.Rows) Row(row);
        xml.WriteEndElement();
        if (sheet.IsLocked) Protection();
        return _row;
    }

    public void End(bool hasTable, bool hasNotes)
    {
        // A4 on its side, as wide as the table.
        xml.WriteRaw("""<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>""");
        if (hasNotes)
        {
            xml.WriteStartElement("legacyDrawing");
            xml.WriteAttributeString("id", SheetNames.Relationships, "rId2");
            xml.WriteEndElement();
        }

        if (hasTable)
        {
            xml.WriteStartElement("tableParts");
            xml.WriteAttributeString("count", "1");
            xml.WriteStartElement("tablePart");
            xml.WriteAttributeString("id", SheetNames.Relationships, "rId1");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void View(Sheet sheet)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        int rows = sheet.Head.Count > 0 ? sheet.Above.Count + 1 : 0;
        if (rows > 0)
        {
            xml.WriteStartElement("pane");
            if (sheet.FrozenColumns > 0) xml.WriteAttributeString("xSplit", Text(sheet.FrozenColumns));
            xml.WriteAttributeString("ySplit", Text(rows));
            xml.WriteAttributeString("topLeftCell", CellName.Of(rows + 1, sheet.FrozenColumns + 1));
            xml.WriteAttributeString("activePane", sheet.FrozenColumns > 0 ? "bottomRight" : "bottomLeft");
            xml.WriteAttributeString("state", "frozen");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Columns(IReadOnlyList<int> widths)
    {
        if (widths.Count == 0) return;
        xml.WriteStartElement("cols");
        for (int i = 0; i < widths.Count; i++)
        {
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", Text(i + 1));
            xml.WriteAttributeString("max", Text(i + 1));
            xml.WriteAttributeString("width", Text(widths[i]));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Row(IReadOnlyList<SheetCell> cells)
    {
        _row++;
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Text(_row));
        if (cells.Any(cell => (cell.Style.Look & CellLook.Title) != CellLook.None))
        {
            xml.WriteAttributeString("ht", "24");
            xml.WriteAttributeString("customHeight", "1");
        }

        for (int i = 0; i < cells.Count; i++) Cell(cells[i], i + 1);
        xml.WriteEndElement();
    }

    private void Cell(SheetCell cell, int column)
    {
        int style = styles.IdOf(cell.Style);
        if (cell.Text is null && cell.Number is null && style == 0) return;

        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", CellName.Of(_row, column));
        if (style != 0) xml.WriteAttributeString("s", Text(style));
        if (cell.Number is { } number)
        {
            xml.WriteElementString("v", number.ToString(CultureInfo.InvariantCulture));
        }
        else if (cell.Text is { } text)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(SheetText.Encode(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Sorting and filtering stay allowed: 0 means not protected against.
    private void Protection()
    {
        xml.WriteStartElement("sheetProtection");
        xml.WriteAttributeString("sheet", "1");
        xml.WriteAttributeString("formatColumns", "0");
        xml.WriteAttributeString("formatRows", "0");
        xml.WriteAttributeString("sort", "0");
        xml.WriteAttributeString("autoFilter", "0");
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
