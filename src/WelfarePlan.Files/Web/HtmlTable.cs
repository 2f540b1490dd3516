using System.Globalization;
using AngleSharp.Dom;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Grids;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Web;

/// <summary>Reads a table of a page: spans as browsers lay them out, header cells, caption.</summary>
internal sealed class HtmlTable
{
    private const int MostColumns = 1_000;
    private const int LongText = 80;
    private const int CellsOfTitleRow = 3;

    private readonly IElement _table;
    private readonly List<(IElement Row, int RowsLeft)> _rows = [];

    private HtmlTable(IElement table) => _table = table;

    /// <summary>Gets whether the table only lays out what is no table.</summary>
    public bool IsLayout { get; private set; }

    public IEnumerable<IElement> Cells => _rows.SelectMany(row => CellsOf(row.Row));

    public static HtmlTable Of(IElement table)
    {
        var read = new HtmlTable(table);
        IElement[] sections = [.. table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tfoot")];
        foreach (
            IElement section in sections.OrderBy(section =>
                section.LocalName switch
                {
                    "thead" => 0,
                    "tbody" => 1,
                    _ => 2,
                }
            )
        )
        {
            read.AddRows(section);
        }

        read.AddRows(table);
        read.IsLayout = read.LooksLikeLayout();
        return read;
    }

    public void Read(HtmlPage page, string place, List<SourcePart> parts)
    {
        var cells = new List<GridCell>();
        var inner = new List<SourcePart>();
        var blocked = new List<int>();
        for (int row = 0; row < _rows.Count; row++)
        {
            int column = 0;
            int number = 0;
            foreach (IElement cell in CellsOf(_rows[row].Row))
            {
                while (column < blocked.Count && blocked[column] > row) column++;
                int columnSpan = Math.Clamp(Span(cell, "colspan") ?? 1, 1, MostColumns);
                int asked = Span(cell, "rowspan") ?? 1;
                int rowSpan = asked == 0 ? _rows[row].RowsLeft : Math.Min(asked, _rows[row].RowsLeft);
                page.Reading.CountCells(columnSpan);
                for (int at = column; at < column + columnSpan; at++)
                {
                    if (at == blocked.Count) blocked.Add(0);
                    blocked[at] = Math.Max(blocked[at], row + rowSpan);
                }

                string path = string.Create(CultureInfo.InvariantCulture, $"{place}/row[{row + 1}]/cell[{++number}]");
                cells.Add(new(row, column, Lines(cell, page, path, inner), new PathPlace(path))
                {
                    RowSpan = rowSpan,
                    ColumnSpan = columnSpan,
                    IsHeader = cell.LocalName == "th" ? true : null,
                });
                column += columnSpan;
            }
        }

        int titles = TitleRows(cells);
        var grid = new GridBuilder(page.Reading);
        foreach (GridCell cell in cells)
        {
            if (cell.Row >= titles) grid.Add(cell);
            else parts.AddRange(cell.Lines.Select(line => new SourceLine(line, cell.Place)));
        }

        if (grid.Build(new PathPlace(place), Caption(page, place)) is { } built) parts.Add(built);
        parts.AddRange(inner);
    }

    // A spreadsheet saved as a page is one table with its titles in rows of otherwise empty cells.
    private static int TitleRows(List<GridCell> cells)
    {
        int rows = 0;
        foreach (IGrouping<int, GridCell> row in cells.GroupBy(cell => cell.Row))
        {
            GridCell[] filled = [.. row.Where(cell => cell.Lines.Count > 0)];
            bool isTitle = filled.Length == 0
                || (filled is [{ Column: 0, IsHeader: null, RowSpan: 1 }] && row.Count() >= CellsOfTitleRow);
            if (!isTitle) return filled.Length > 1 ? rows : 0;
            rows = row.Key + 1;
        }

        return 0;
    }

    private static List<string> Lines(IElement cell, HtmlPage page, string path, List<SourcePart> inner)
    {
        var blocks = new HtmlBlocks(page, path + "/");
        blocks.Read(cell);
        var lines = new List<string>();
        foreach (SourcePart part in blocks.Parts)
        {
            if (part is SourceLine line) lines.Add(Labelled(line));
            else inner.Add(part);
        }

        return lines;
    }

    private static string Labelled(SourceLine line) => line.ListLabel switch
    {
        null => line.Text.Trim(),
        "・" => "・" + line.Text,
        string label => $"{label} {line.Text}",
    };

    private string? Caption(HtmlPage page, string place)
    {
        if (_table.Children.FirstOrDefault(child => child.LocalName == "caption") is not { } caption) return null;
        var blocks = new HtmlBlocks(page, place + "/");
        blocks.Read(caption);
        string text = string.Join('　', blocks.Parts.OfType<SourceLine>().Select(line => line.Text));
        return text.Length == 0 ? null : text;
    }

    // A table of data names its heads or has columns of short cells; what holds tables, headings or long text does not.
    private bool LooksLikeLayout()
    {
        if (_table.GetAttribute("role") is "presentation" or "none") return true;
        if (_table.Children.Any(child => child.LocalName is "caption" or "thead")) return false;

        IElement[][] rows = [.. _rows.Select(row => CellsOf(row.Row).ToArray())];
        if (rows.SelectMany(row => row).Any(cell => cell.LocalName == "th")) return false;
        if (rows.All(row => row.Length <= 1)) return true;
        if (rows.SelectMany(row => row).Any(cell => cell.QuerySelector("table, h1, h2, h3, h4, h5, h6") is not null))
            return true;
        return rows.Count(row => row.Length > 0) == 1
            && rows.SelectMany(row => row).Any(cell => cell.TextContent.Trim().Length > LongText);
    }

    private void AddRows(IElement parent)
    {
        IElement[] rows = [.. parent.Children.Where(child => child.LocalName == "tr")];
        for (int at = 0; at < rows.Length; at++) _rows.Add((rows[at], rows.Length - at));
    }

    private static IEnumerable<IElement> CellsOf(IElement row) =>
        row.Children.Where(child => child.LocalName is "td" or "th");

    private static int? Span(IElement cell, string attribute) =>
        int.TryParse(cell.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out int span)
            ? span
            : null;
}
