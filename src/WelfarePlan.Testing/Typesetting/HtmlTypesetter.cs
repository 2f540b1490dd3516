using System.Globalization;
using System.Net;
using System.Text;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>Writes a document as a web page with the style sheet of a printed one.</summary>
internal static class HtmlTypesetter
{
    public static string Write(TypesetDocument document)
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"ja\">\n<meta charset=\"utf-8\">\n<title>")
            .Append(Text(((SetLine)document.Blocks[0]).Text))
            .Append("</title>\n<style>\n")
            .Append(Sheet(document.Style))
            .Append("</style>\n");
        foreach (SetBlock block in document.Blocks)
        {
            if (block is SetLine line) html.Append(Line(line));
            else Table(html, (SetTable)block);
        }

        return html.Append("</html>\n").ToString();
    }

    private static string Line(SetLine line)
    {
        string name = line.Kind switch
        {
            SetLineKind.Title => "h1",
            SetLineKind.Goal => "h2",
            SetLineKind.Measure => "h3",
            _ => "p",
        };
        string kind = line.BreaksPage ? " class=\"page\"" : line.Kind == SetLineKind.Label ? " class=\"label\"" : "";
        return $"<{name}{kind}>{Text(line.Text)}</{name}>\n";
    }

    private static void Table(StringBuilder html, SetTable table)
    {
        html.Append("<table>\n");
        foreach (double width in table.Widths)
            html.Append(CultureInfo.InvariantCulture, $"<col style=\"width: {width * 100:0.#}%\">");
        for (int row = 0; row < table.Rows.Count; row++)
        {
            html.Append(row == 0 ? "\n<thead>" : row == table.Heads ? "</thead>\n<tbody>" : "\n").Append("<tr>");
            string name = row < table.Heads ? "th" : "td";
            foreach (SetCell cell in table.Rows[row])
            {
                html.Append('<').Append(name);
                if (cell.RowSpan > 1) html.Append(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"");
                if (cell.ColumnSpan > 1) html.Append(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"");
                html.Append(cell.IsValue ? " class=\"value\">" : ">")
                    .Append(Text(cell.Text))
                    .Append("</")
                    .Append(name)
                    .Append('>');
            }

            html.Append("</tr>");
        }

        html.Append("\n</tbody></table>\n");
    }

    private static string Sheet(TypesetStyle style)
    {
        string page = style.IsLandscape ? "A4 landscape" : "A4";
        string rules = style.Rules switch
        {
            TableRules.Full => "th, td { border: 0.5pt solid #000; } th { background: #e6edf5; }",
            TableRules.Dotted => "th, td { border: 1px dotted #000; }",
            TableRules.Across => "th, td { border-top: 0.5pt solid #444; border-bottom: 0.5pt solid #444; }",
            TableRules.ShadedHead => "th { background: #d9e2ef; }",
            TableRules.Banded =>
                "th { background: #2f5597; color: #fff; } tr:nth-child(even) td { background: #e8f0fa; }",
            _ => "",
        };
        return $"""
            @page {"{"}
                size: {page}; margin: 16mm; @bottom-center {"{"} content: "- " counter(page) " -"; font-size: 9pt; {"}"}
            {"}"}
            body {"{"}
                font-family: "{style.Font}"; font-size: {style.Size}pt; line-height: 1.5;
                margin: 0; columns: {style.Columns}; column-gap: 8mm;
            {"}"}
            h1 {"{"} font-size: 1.6em; {"}"} h2 {"{"} font-size: 1.3em; {"}"} h3 {"{"} font-size: 1.15em; {"}"}
            .page {"{"} break-before: page; {"}"}
            p {"{"} margin: 0.3em 0; {"}"} .label {"{"} font-weight: bold; margin-top: 0.8em; {"}"}
            table {"{"} border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0.4em 0 1.2em; {"}"}
            th, td {"{"} padding: 1.2mm; font-weight: normal; vertical-align: middle; {"}"}
            th {"{"} text-align: center; {"}"} td.value {"{"} text-align: {style.Align}; {"}"}
            tr {"{"} break-inside: avoid; {"}"}
            {rules}

            """;
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
