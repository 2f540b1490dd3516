using System.Net;
using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>A table of HTML while its tags are read: a cell takes the first free place of its row, as in
/// browsers.</summary>
internal sealed class HtmlTable(int firstLine)
{
    private const int MostColumns = 100;
    private const int MostRowSpan = 1000;

    private readonly List<HtmlTableCell> _cells = [];
    private readonly int[] _busyUntil = new int[MostColumns];
    private readonly StringBuilder _caption = new();
    private HtmlTableCell? _open;
    private bool _isInCaption;
    private bool _isInRow;
    private int _depth;
    private int _row;
    private int _columns;
    private int? _lastLine;

    public bool IsClosed { get; private set; }

    /// <summary>Gets whether a table may begin here that is not one inside a cell.</summary>
    public bool IsBetweenCells => _open is null && _depth > 0;

    public void Add(ReadOnlySpan<char> text)
    {
        if (_isInCaption) _caption.Append(text);
        else _open?.Text.Append(text);
    }

    public void EndLine()
    {
        _open?.EndLine();
        Add(" ");
    }

    private static bool BreaksLine(ReadOnlySpan<char> name) =>
        Is(name, "br") || Is(name, "p") || Is(name, "li") || Is(name, "div");

    public void Tag(ReadOnlySpan<char> tag, int line)
    {
        bool isEnd = tag[0] == '/';
        ReadOnlySpan<char> name = isEnd ? tag[1..] : tag;
        int end = name.IndexOfAny(" \t/");
        if (end > 0) name = name[..end];
        if (Is(name, "table"))
        {
            _depth += isEnd ? -1 : 1;
            if (_depth <= 0) Close(line);
            else Add(" ");
        }
        else if (_depth > 1)
        {
            Add(" ");
        }
        else if (Is(name, "tr"))
        {
            CloseRow(line);
            _isInRow = !isEnd;
        }
        else if (Is(name, "td") || Is(name, "th"))
        {
            CloseCell(line);
            if (!isEnd) Open(tag, Is(name, "th"), line);
        }
        else if (Is(name, "caption"))
        {
            _isInCaption = !isEnd;
        }
        else if (BreaksLine(name))
        {
            Add("\n");
        }
    }

    /// <summary>Returns the grid, or null where the table has less than two cells in its widest row.</summary>
    public GridMatrix? Build(string lineAbove, YearContext years)
    {
        // What nobody closed is over with its line: the text below is no part of it.
        if (!IsClosed) _open?.CutBelowFirstLine();
        int last = Math.Max(_lastLine ?? firstLine, _open?.FirstLine ?? firstLine);
        CloseRow(last);
        if (_columns < 2) return null;
        string caption = WebUtility.HtmlDecode(_caption.ToString()).Trim();
        return new GridMatrix(_row, _columns, _cells.Select(cell => cell.Read(years)))
        {
            Lines = new LineSpan(firstLine, last),
            Caption = caption.Length > 0 ? FoldedText.TextOf(caption) : lineAbove,
        };
    }

    private static bool Is(ReadOnlySpan<char> name, string tag) => name.Equals(tag, StringComparison.OrdinalIgnoreCase);

    private void Close(int line)
    {
        CloseRow(line);
        _lastLine = line;
        IsClosed = true;
    }

    private void Open(ReadOnlySpan<char> tag, bool isHeader, int line)
    {
        _isInRow = true;
        int column = 0;
        while (column < MostColumns && _busyUntil[column] > _row) column++;
        if (column == MostColumns) return;
        int columnSpan = Math.Min(SpanIn(tag, "colspan", MostColumns), MostColumns - column);
        int rowSpan = SpanIn(tag, "rowspan", MostRowSpan);
        int width = 1;
        while (width < columnSpan && _busyUntil[column + width] <= _row) width++;
        Array.Fill(_busyUntil, _row + rowSpan, column, width);
        _columns = Math.Max(_columns, column + width);
        _open = new HtmlTableCell(_row, column, rowSpan, width, isHeader, line);
    }

    private void CloseCell(int line)
    {
        if (_open is null) return;
        _open.LastLine = line;
        _lastLine = line;
        _cells.Add(_open);
        _open = null;
    }

    private void CloseRow(int line)
    {
        CloseCell(line);
        bool hasCells = _isInRow && Array.Exists(_busyUntil, until => until > _row);
        if (hasCells) _row++;
        _isInRow = false;
    }

    private static int SpanIn(ReadOnlySpan<char> tag, string name, int most)
    {
        int at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return 1;
        ReadOnlySpan<char> rest = tag[(at + name.Length)..].TrimStart(" =\"'");
        int span = 0;
        foreach (char c in rest)
        {
            if (!char.IsAsciiDigit(c) || span > most) break;
            span = (span * 10) + (c - '0');
        }

        return Math.Clamp(span, 1, most);
    }
}
