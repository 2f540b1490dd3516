using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Grids;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Reads a table: spans, header rows, and the tables inside its cells.</summary>
internal sealed class WordTable
{
    private const int MostColumns = 1_000;

    private readonly List<GridCell> _cells = [];
    private readonly Dictionary<int, int> _open = [];
    private readonly string _place;
    private readonly WordContext _context;

    private WordTable(string place, WordContext context) => (_place, _context) = (place, context);

    public List<(Table Table, string Place)> Inner { get; } = [];

    public List<(long Id, bool IsEnd)> Notes { get; } = [];

    public List<(TableCell Cell, string Place)> Frames { get; } = [];

    public bool IsFrame { get; private init; }

    public static WordTable Read(Table table, string place, WordContext context)
    {
        TableRow[] rows = [.. Inside<TableRow>(table)];
        var read = new WordTable(place, context)
        {
            IsFrame = rows.All(row => Inside<TableCell>(row).Take(2).Count() < 2),
        };
        for (int row = 0; row < rows.Length; row++)
        {
            if (rows[row].TableRowProperties?.GetFirstChild<Deleted>() is not null)
                context.AddChange(rows[row].InnerText);
            else read.ReadRow(rows[row], row);
        }

        return read;
    }

    public SourceGrid? Build()
    {
        var grid = new GridBuilder(_context.Reading);
        foreach (GridCell cell in _cells) grid.Add(cell);
        return grid.Build(new PathPlace(_place));
    }

    private void ReadRow(TableRow row, int number)
    {
        TableRowProperties? properties = row.TableRowProperties;
        int column = Math.Clamp(properties?.GetFirstChild<GridBefore>()?.Val.ToInt() ?? 0, 0, MostColumns);
        bool? isHeader =
            properties?.GetFirstChild<TableHeader>() is { } header && header.Val.IsOn(whenAbsent: true) ? true : null;
        int at = 0;
        foreach (TableCell cell in Inside<TableCell>(row))
        {
            at++;
            int span = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val.ToInt() ?? 1, 1, MostColumns);
            string place = string.Create(CultureInfo.InvariantCulture, $"{_place}/row[{number + 1}]/cell[{at}]");
            if (IsFrame) Frames.Add((cell, place));
            else Put(cell, number, column, span, place, isHeader);
            column += span;
        }
    }

    private void Put(TableCell cell, int row, int column, int span, string place, bool? isHeader)
    {
        HorizontalMerge? across = cell.TableCellProperties?.HorizontalMerge;
        if (across is not null && !across.Val.Is("restart") && _cells.Count > 0 && _cells[^1].Row == row)
        {
            _cells[^1] = _cells[^1] with { ColumnSpan = column + span - _cells[^1].Column };
            return;
        }

        VerticalMerge? down = cell.TableCellProperties?.VerticalMerge;
        if (down is not null && !down.Val.Is("restart") && _open.TryGetValue(column, out int above))
        {
            _cells[above] = _cells[above] with { RowSpan = row - _cells[above].Row + 1 };
            return;
        }

        if (down is null) _open.Remove(column);
        else _open[column] = _cells.Count;
        _cells.Add(
            new(row, column, CellLines(cell, place), new PathPlace(place)) { ColumnSpan = span, IsHeader = isHeader }
        );
    }

    private List<string> CellLines(TableCell cell, string place)
    {
        var lines = new List<string>();
        AddLines(cell, place, lines);
        return lines;
    }

    private void AddLines(OpenXmlElement parent, string place, List<string> lines)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    WordParagraph read = WordParagraph.Read(paragraph, _context);
                    lines.AddRange(read.CellLines());
                    Notes.AddRange(read.Notes);
                    foreach (OpenXmlElement box in read.TextBoxes) AddLines(box, place, lines);
                    break;
                case Table inner:
                    Inner.Add((inner, place));
                    break;
                case AlternateContent alternatives when ParagraphReader.Chosen(alternatives) is { } chosen:
                    AddLines(chosen, place, lines);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    AddLines(child, place, lines);
                    break;
                default:
                    break;
            }
        }
    }

    // Rows and cells can be wrapped in content controls.
    private static IEnumerable<T> Inside<T>(OpenXmlElement parent) where T : OpenXmlElement
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            if (child is T found) yield return found;
            else if (child is SdtRow or SdtContentRow or SdtCell or SdtContentCell or CustomXmlRow or CustomXmlCell)
            {
                foreach (T inner in Inside<T>(child)) yield return inner;
            }
        }
    }
}
