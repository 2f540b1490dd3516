using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>Writes a document as one sheet of a workbook: lines in the first column, tables below each other.</summary>
internal sealed partial class WorkbookTypesetter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const double Portrait = 95;                     // letters wide, of the sheet's usual font
    private const double Landscape = 140;

    private readonly StringBuilder _rows = new();
    private readonly List<string> _merged = [];
    private readonly List<int> _breaks = [];
    private readonly WorkbookStyles _styles;
    private readonly TypesetStyle _style;
    private int _row;

    private WorkbookTypesetter(TypesetStyle style)
    {
        _style = style;
        _styles = new WorkbookStyles(style);
    }

    public static byte[] Write(TypesetDocument document)
    {
        var writer = new WorkbookTypesetter(document.Style);
        foreach (SetBlock block in document.Blocks)
        {
            if (block is SetLine line) writer.Line(line);
            else writer.Table((SetTable)block);
        }

        string sheet = writer.Sheet(document.Blocks.OfType<SetTable>().FirstOrDefault()?.Widths ?? []);
        return ZipPackage.Of(
            ("[Content_Types].xml", ZipPackage.Types(
                ("xl/workbook.xml", "spreadsheetml.sheet.main"),
                ("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet"),
                ("xl/styles.xml", "spreadsheetml.styles"))),
            ("_rels/.rels", ZipPackage.Relations(("officeDocument", "xl/workbook.xml"))),
            (
                "xl/_rels/workbook.xml.rels",
                ZipPackage.Relations(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"))
            ),
            (
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets><sheet name=\"計画\" sheetId=\"1\" "
                    + "r:id=\"r1\"/></sheets></workbook>"
            ),
            ("xl/worksheets/sheet1.xml", sheet),
            ("xl/styles.xml", writer._styles.ToXml()));
    }

    private string Sheet(IReadOnlyList<double> widths)
    {
        double letters = _style.IsLandscape ? Landscape : Portrait;
        string columns = string.Concat(widths.Select((width, at) => string.Create(CultureInfo.InvariantCulture,
            $"<col min=\"{at + 1}\" max=\"{at + 1}\" width=\"{width * letters:0.##}\" customWidth=\"1\"/>")));
        string areas = string.Concat(_merged.Select(area => $"<mergeCell ref=\"{area}\"/>"));
        string merged = _merged.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
            $"<mergeCells count=\"{_merged.Count}\">{areas}</mergeCells>");
        string rows = string.Concat(_breaks.Select(row => string.Create(CultureInfo.InvariantCulture,
            $"<brk id=\"{row}\" max=\"16383\" man=\"1\"/>")));
        string breaks = _breaks.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
            $"<rowBreaks count=\"{_breaks.Count}\" manualBreakCount=\"{_breaks.Count}\">{rows}</rowBreaks>");
        string side = _style.IsLandscape ? "landscape" : "portrait";
        return $"<worksheet xmlns=\"{Main}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
            + (columns.Length == 0 ? "" : $"<cols>{columns}</cols>") + $"<sheetData>{_rows}</sheetData>{merged}"
            + $"<pageSetup paperSize=\"9\" orientation=\"{side}\" fitToWidth=\"1\" "
            + $"fitToHeight=\"0\"/>{breaks}</worksheet>";
    }

    private void Line(SetLine line)
    {
        if (line.BreaksPage) _breaks.Add(_row);
        _row++;
        _rows.Append(
            CultureInfo.InvariantCulture,
            $"<row r=\"{_row}\">{Text(1, line.Text, _styles.Line(line.Kind))}</row>"
        );
    }

    private void Table(SetTable table)
    {
        int columns = table.Widths.Count;
        int[] below = new int[columns];
        double[] heights = Heights(table);
        for (int row = 0; row < table.Rows.Count; row++)
        {
            _row++;
            _rows.Append(
                CultureInfo.InvariantCulture,
                $"<row r=\"{_row}\" ht=\"{heights[row]:0.##}\" customHeight=\"1\">"
            );
            var cells = new Queue<SetCell>(table.Rows[row]);
            for (int column = 0; column < columns;)
            {
                int look = row < table.Heads ? _styles.Head() : _styles.Body(row - table.Heads, isValue: false, null);
                if (below[column] > 0)
                {
                    below[column]--;
                    _rows.Append(Empty(++column, look));
                    continue;
                }

                SetCell cell = cells.Dequeue();
                _rows.Append(
                    row < table.Heads ? Text(column + 1, cell.Text, look) : Value(column + 1, row - table.Heads, cell)
                );
                for (int at = 1; at < cell.ColumnSpan; at++) _rows.Append(Empty(column + 1 + at, look));
                if (cell.RowSpan > 1) Array.Fill(below, cell.RowSpan - 1, column, cell.ColumnSpan);
                if (cell.RowSpan * cell.ColumnSpan > 1)
                {
                    _merged.Add($"{Name(column + 1, _row)}:{Name(column + cell.ColumnSpan, _row + cell.RowSpan - 1)}");
                }

                column += cell.ColumnSpan;
            }

            _rows.Append("</row>");
        }

        _row++;
    }

    // Rows are as high as their texts need in the widths of their columns; a cell over rows gives what it lacks to its
    // last.
    private double[] Heights(SetTable table)
    {
        double[] heights = [.. table.Rows.Select(_ => 0.0)];
        int[] below = new int[table.Widths.Count];
        for (int row = 0; row < table.Rows.Count; row++)
        {
            int column = 0;
            foreach (SetCell cell in table.Rows[row])
            {
                while (below[column] > row) column++;
                int last = row + cell.RowSpan - 1;
                double height =
                    Lines(cell, table.Widths.Skip(column).Take(cell.ColumnSpan).Sum()) * _style.Size * LinePitch;
                double above = heights.Skip(row).Take(cell.RowSpan - 1).Sum();
                heights[last] = Math.Max(heights[last], height + (_style.Padding / 10.0) - above);
                Array.Fill(below, row + cell.RowSpan, column, cell.ColumnSpan);
                column += cell.ColumnSpan;
            }
        }

        return heights;
    }

    private int Lines(SetCell cell, double width)
    {
        double letters = width * (_style.IsLandscape ? Landscape : Portrait) * SheetSize / _style.Size;
        int length = cell.Text.Sum(letter => letter is > '\u0020' and < '\u0080' ? 1 : 2);
        return (int)Math.Ceiling(length / Math.Max(4, letters - 3));
    }

    private const double SheetSize = 9.5; // points: a column of width 10 holds ten digits of this size
    private const double LinePitch = 1.5;

    // 1,200人 is the number 1200 in the format #,##0"人".
    private string Value(int column, int row, SetCell cell)
    {
        Match match = _style.HasNumbers && cell.IsValue ? Number.Match(cell.Text) : Match.Empty;
        if (!match.Success) return Text(column, cell.Text, _styles.Body(row, cell.IsValue, null));
        string whole = match.Groups["whole"].Value;
        string part = match.Groups["part"].Value;
        string format =
            (whole.Contains(',', StringComparison.Ordinal) ? "#,##0" : "0")
            + (part.Length > 0 ? "." + new string('0', part.Length - 1) : "")
            + (match.Groups["unit"].Length > 0 ? $"\"{match.Groups["unit"].Value}\"" : "");
        int look = _styles.Body(row, isValue: true, format);
        string value = whole.Replace(",", "", StringComparison.Ordinal) + part;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<c r=\"{Name(column, _row)}\" s=\"{look}\"><v>{value}</v></c>"
        );
    }

    private string Text(int column, string text, int look) => string.Create(CultureInfo.InvariantCulture,
        $"<c r=\"{Name(column, _row)}\" s=\"{look}\" t=\"inlineStr\"><is><t "
            + $"xml:space=\"preserve\">{ZipPackage.Text(text)}</t></is></c>"
    );

    private string Empty(int column, int look) =>
        string.Create(CultureInfo.InvariantCulture, $"<c r=\"{Name(column, _row)}\" s=\"{look}\"/>");

    private static string Name(int column, int row) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(column > 26 ? "A" : "")}{(char)('A' + ((column - 1) % 26))}{row}"
        );

    [GeneratedRegex(
        @"^(?<whole>[0-9][0-9,]*)(?<part>\.[0-9]+)?(?<unit>[^0-9.,""]*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Number { get; }
}
