using System.Globalization;
using System.Text;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>Writes a document for Word.</summary>
internal sealed class WordTypesetter
{
    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private const int LongSide = 16838;                     // A4, in twentieths of a point
    private const int ShortSide = 11906;
    private const int Margin = 900;
    private const int Gutter = 450;

    private readonly StringBuilder _body = new();
    private readonly TypesetStyle _style;
    private readonly int _width;

    private WordTypesetter(TypesetStyle style)
    {
        _style = style;
        int inside = (style.IsLandscape ? LongSide : ShortSide) - (2 * Margin);
        _width = style.Columns == 2 ? (inside - Gutter) / 2 : inside;
    }

    public static byte[] Write(TypesetDocument document)
    {
        var writer = new WordTypesetter(document.Style);
        foreach (SetBlock block in document.Blocks)
        {
            if (block is SetLine line) writer.Line(line);
            else writer.Table((SetTable)block);
        }

        return ZipPackage.Of(
            ("[Content_Types].xml", ZipPackage.Types(
                ("word/document.xml", "wordprocessingml.document.main"), ("word/styles.xml", "wordprocessingml.styles"),
                ("word/footer1.xml", "wordprocessingml.footer"))),
            ("_rels/.rels", ZipPackage.Relations(("officeDocument", "word/document.xml"))),
            ("word/_rels/document.xml.rels", ZipPackage.Relations(("styles", "styles.xml"), ("footer", "footer1.xml"))),
            (
                "word/document.xml",
                $"<w:document {Names}><w:body>{writer._body}{writer.Section()}</w:body></w:document>"
            ),
            ("word/styles.xml", writer.Styles()),
            (
                "word/footer1.xml",
                $"<w:ftr {Names}><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t xml:space=\"preserve\">- "
                + "</w:t></w:r>"
                + "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t "
                + "xml:space=\"preserve\"> -</w:t></w:r></w:p></w:ftr>"
        )
    );
    }

    private string Section()
    {
        (int width, int height) = _style.IsLandscape ? (LongSide, ShortSide) : (ShortSide, LongSide);
        string side = _style.IsLandscape ? " w:orient=\"landscape\"" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r2\"/><w:pgSz w:w=\"{width}\" "
                + $"w:h=\"{height}\"{side}/><w:pgMar w:top=\"{Margin}\" w:right=\"{Margin}\" w:bottom=\"{Margin}\" "
                + $"w:left=\"{Margin}\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/><w:cols "
                + $"w:num=\"{_style.Columns}\" w:space=\"{Gutter}\"/></w:sectPr>"
        );
    }

    private string Styles()
    {
        string Heading(int level, int size) => string.Create(CultureInfo.InvariantCulture,
            $"<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/><w:basedOn "
                + $"w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/><w:outlineLvl "
                + $"w:val=\"{level - 1}\"/></w:pPr><w:rPr><w:sz w:val=\"{size * 2}\"/></w:rPr></w:style>"
        );
        return string.Create(CultureInfo.InvariantCulture,
            $"<w:styles {Names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"{_style.Font}\" "
                + $"w:hAnsi=\"{_style.Font}\" w:eastAsia=\"{_style.Font}\"/><w:sz w:val=\"{_style.Size * 2}\"/><w:lang "
                + $"w:val=\"en-US\" w:eastAsia=\"ja-JP\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style "
                + $"w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + $"<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn "
                + $"w:val=\"Normal\"/><w:rPr><w:sz w:val=\"{(_style.Size + 7) * 2}\"/></w:rPr>"
                + $"</w:style>{Heading(1, _style.Size + 4)}{Heading(2, _style.Size + 2)}</w:styles>"
        );
    }

    private void Line(SetLine line)
    {
        string style = line.Kind switch
        {
            SetLineKind.Title => "<w:pStyle w:val=\"Title\"/>",
            SetLineKind.Goal => "<w:pStyle w:val=\"Heading1\"/>",
            SetLineKind.Measure => "<w:pStyle w:val=\"Heading2\"/>",
            _ => "",
        };
        string bold = line.Kind == SetLineKind.Label ? "<w:rPr><w:b/></w:rPr>" : "";
        string page = line.BreaksPage ? "<w:pageBreakBefore/>" : "";
        _body.Append(CultureInfo.InvariantCulture, $"<w:p><w:pPr>{style}{page}</w:pPr>{Run(line.Text, bold)}</w:p>\n");
    }

    private static string Run(string text, string properties = "") =>
        $"<w:r>{properties}<w:t xml:space=\"preserve\">{ZipPackage.Text(text)}</w:t></w:r>";

    private void Table(SetTable table)
    {
        int[] widths = [.. table.Widths.Select(width => (int)(width * _width))];
        _body.Append(CultureInfo.InvariantCulture,
            $"<w:tbl><w:tblPr><w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/>{Borders()}<w:tblLayout "
                + $"w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"{_style.Padding}\" w:type=\"dxa\"/><w:left w:w=\"80\" "
                + $"w:type=\"dxa\"/><w:bottom w:w=\"{_style.Padding}\" w:type=\"dxa\"/><w:right w:w=\"80\" "
                + $"w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"
        );
        foreach (int width in widths) _body.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{width}\"/>");
        _body.Append("</w:tblGrid>\n");
        var below = new (int Rows, int Span)[widths.Length];
        for (int row = 0; row < table.Rows.Count; row++)
        {
            _body.Append(
                row < table.Heads
                    ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
                    : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            );
            var cells = new Queue<SetCell>(table.Rows[row]);
            for (int column = 0; column < widths.Length;)
            {
                if (below[column] is { Rows: > 0 } above)
                {
                    below[column] = above with { Rows = above.Rows - 1 };
                    Cell("", row, table.Heads, widths, column, above.Span, "<w:vMerge/>", isValue: false);
                    column += above.Span;
                    continue;
                }

                SetCell cell = cells.Dequeue();
                if (cell.RowSpan > 1) below[column] = (cell.RowSpan - 1, cell.ColumnSpan);
                Cell(
                    cell.Text, row, table.Heads, widths, column, cell.ColumnSpan,
                    cell.RowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", cell.IsValue
                );
                column += cell.ColumnSpan;
            }

            _body.Append("</w:tr>\n");
        }

        _body.Append("</w:tbl>\n<w:p/>\n");
    }

    private void Cell(string text, int row, int heads, int[] widths, int column, int span, string merge, bool isValue)
    {
        string wide = span > 1 ? string.Create(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{span}\"/>") : "";
        string align = row < heads ? "<w:jc w:val=\"center\"/>" : isValue ? $"<w:jc w:val=\"{_style.Align}\"/>" : "";
        string white =
            row < heads && _style.Rules == TableRules.Banded ? "<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>" : "";
        _body.Append(CultureInfo.InvariantCulture,
            $"<w:tc><w:tcPr><w:tcW w:w=\"{widths.Skip(column).Take(span).Sum()}\" "
                + $"w:type=\"dxa\"/>{wide}{merge}{Shade(row, heads)}<w:vAlign w:val=\"center\"/></w:tcPr><w:p>"
                + $"<w:pPr>{align}</w:pPr>{(text.Length == 0 ? "" : Run(text, white))}</w:p></w:tc>"
        );
    }

    private string Shade(int row, int heads)
    {
        string? fill = _style.Rules switch
        {
            TableRules.Full when row < heads => "E6EDF5",
            TableRules.ShadedHead when row < heads => "D9E2EF",
            TableRules.Banded when row < heads => "2F5597",
            TableRules.Banded when (row - heads) % 2 == 1 => "E8F0FA",
            _ => null,
        };
        return fill is null ? "" : $"<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{fill}\"/>";
    }

    private string Borders()
    {
        string[] sides = _style.Rules switch
        {
            TableRules.Full or TableRules.Dotted => ["top", "left", "bottom", "right", "insideH", "insideV"],
            TableRules.Across => ["top", "bottom", "insideH"],
            _ => [],
        };
        string kind = _style.Rules == TableRules.Dotted ? "dotted" : "single";
        return sides.Length == 0 ? ""
            : "<w:tblBorders>"
                + string.Concat(
                    sides.Select(side => $"<w:{side} w:val=\"{kind}\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>")
                )
                + "</w:tblBorders>";
    }
}
