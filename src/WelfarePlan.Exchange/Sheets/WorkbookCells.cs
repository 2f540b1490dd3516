using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlainText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>Reads the cells of a workbook's sheets one after another.</summary>
internal sealed class WorkbookCells
{
    private readonly WorkbookPart _workbook;
    private readonly Lazy<string[]> _shared;

    public WorkbookCells(WorkbookPart workbook)
    {
        _workbook = workbook;
        _shared = new(() => workbook.SharedStringTablePart?.SharedStringTable is { } table
            ? [.. table.Elements<SharedStringItem>().Select(TextOf)]
            : []);
    }

    public bool Has(string sheet) => PartOf(sheet) is not null;

    /// <summary>Returns the cells of a sheet, row by row; null where there is no such sheet.</summary>
    public IEnumerable<ReadCell>? Of(string sheet) => PartOf(sheet) is { } part ? Cells(part) : null;

    private OpenXmlPart? PartOf(string sheet)
    {
        string? id = _workbook.Workbook?.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()
            .FirstOrDefault(each => string.Equals(each.Name, sheet, StringComparison.Ordinal))?.Id?.Value;
        return id is not null && _workbook.TryGetPartById(id, out OpenXmlPart? part) ? part : null;
    }

    private IEnumerable<ReadCell> Cells(OpenXmlPart part)
    {
        using OpenXmlReader reader = OpenXmlReader.Create(part);
        int row = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            row = reader.Attributes.FirstOrDefault(each => each.LocalName == "r").Value is { } number
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int stated)
                    ? stated
                    : row + 1;
            if (!reader.ReadFirstChild()) continue;
            int column = 0;
            do
            {
                if (reader.ElementType != typeof(Cell)) continue;
                var cell = (Cell)reader.LoadCurrentElement()!;
                column =
                    cell.CellReference?.Value is { } name && CellName.ColumnOf(name) is > 0 and var named
                        ? named
                        : column + 1;
                yield return Read(cell, row, column);
            }
            while (reader.ReadNextSibling());
        }
    }

    private ReadCell Read(Cell cell, int row, int column)
    {
        string value = cell.CellValue?.Text ?? "";
        CellValues type = cell.DataType?.Value ?? CellValues.Number;
        if (type == CellValues.InlineString) return OfText(cell.InlineString is { } inline ? TextOf(inline) : "");
        if (value.Length == 0) return new(row, column, null, null, null);
        if (type == CellValues.SharedString)
        {
            return
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                && index < _shared.Value.Length
                ? OfText(_shared.Value[index])
                : new(row, column, null, null, value);
        }

        if (type == CellValues.String) return OfText(SheetText.Decode(value));
        if (type == CellValues.Number && ReadCell.Rounded(value) is { } number)
            return new(row, column, number, null, null);
        return new(row, column, null, null, type == CellValues.Boolean ? (value == "1" ? "TRUE" : "FALSE") : value);

        ReadCell OfText(string text) => new(row, column, null, text, null);
    }

    // Readings (ふりがな) beside the text are no part of it.
    private static string TextOf(OpenXmlCompositeElement item) =>
        SheetText.Decode(string.Concat(item.ChildElements.Select(child => child switch
        {
            PlainText text => text.Text,
            Run run => string.Concat(run.Elements<PlainText>().Select(text => text.Text)),
            _ => "",
        })));
}
