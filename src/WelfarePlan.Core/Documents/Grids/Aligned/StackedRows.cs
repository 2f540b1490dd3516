using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Reads rows whose cells may stand on lines of their own: a name, and then a value for each head.</summary>
internal sealed class StackedRows(IReadOnlyList<Line> lines, int need, Predicate<int> isUsable, YearContext years)
{
    private const int MostBlanks = 2;
    private const int MostNameLines = 3;
    private const int LongestLine = 200;

    private readonly List<TextPiece> _values = [];
    private readonly List<int> _pending = [];
    private TextPiece? _name;
    private int _first;
    private int _nameLines;

    public List<TextRow> Rows { get; } = [];

    /// <summary>Gets the numbers of the lines that the rows take.</summary>
    public List<int> Lines { get; } = [];

    /// <summary>Gets whether the rows end at one that has too few or too many values.</summary>
    public bool HasMisfit { get; private set; }

    /// <summary>Gets the place behind the last row.</summary>
    public int Next { get; private set; }

    public void ReadFrom(int at)
    {
        Next = at;
        int blanks = 0;
        for (; at < lines.Count && blanks <= MostBlanks && !HasMisfit; at++)
        {
            blanks = lines[at].IsBlank ? blanks + 1 : 0;
            if (blanks > 0) continue;
            if (!isUsable(at) || lines[at].Raw.Length > LongestLine || !Take(at)) break;
        }

        if (_values.Count == need) Close(at);
        HasMisfit |= _values.Count > 0;
    }

    private bool Take(int at)
    {
        var row = new TextRow(at, lines[at].Raw, lines[at].Text, years);
        if (row.IsSentence || (row.Heads > 0 && !row.Pieces.All(piece => piece.IsYear))) return false;
        foreach (TextPiece piece in row.Pieces)
        {
            if (piece.IsYear && _values is [.., { Value.Year: null } last]) _values[^1] = WithYear(last, piece);
            else if (piece.IsCell && (_name is null || _values.Count == need)) return Misfits();
            else if (piece.IsCell) _values.Add(piece);
            else if (!TakeWords(piece, at)) return false;
        }

        _pending.Add(lines[at].Number);
        return true;
    }

    private bool TakeWords(TextPiece piece, int at)
    {
        if (_values.Count == need) Close(at);
        if (_values.Count > 0) return Misfits();
        if (_name is null) _first = at;
        if (++_nameLines > MostNameLines) return false;
        _name = _name is { } name ? new TextPiece(name.Line, name.Start, name.End, name.Raw + piece.Raw) : piece;
        return true;
    }

    private bool Misfits()
    {
        HasMisfit = true;
        return false;
    }

    private void Close(int at)
    {
        Rows.Add(new TextRow(_first, [_name!, .. _values]));
        Lines.AddRange(_pending);
        Next = at;
        _pending.Clear();
        _values.Clear();
        _name = null;
        _nameLines = 0;
    }

    private TextPiece WithYear(TextPiece value, TextPiece year)
    {
        var dated = new TextPiece(value.Line, value.Start, value.End, value.Raw + year.Raw) { First = value.First };
        return dated with { Value = ValueReader.Read(dated.Text, years) };
    }
}
