namespace WelfarePlan.Testing.Printing;

/// <summary>The page that printers write to: lines, and the numbers that stand on them.</summary>
internal sealed class Page
{
    private readonly List<PrintedLine> _lines = [];
    private readonly List<StatedNumber> _numbers = [];
    private int _block;

    public IReadOnlyList<PrintedLine> Lines => _lines;

    public IReadOnlyList<StatedNumber> Numbers => _numbers;

    public int State(StatedNumber number)
    {
        _numbers.Add(number);
        return _numbers.Count - 1;
    }

    public void NewBlock() => _block++;

    public void Line(PrintedKind kind, string text) => Line(kind, [Piece.Plain(text)]);

    public void Line(PrintedKind kind, IReadOnlyList<Piece> pieces) =>
        _lines.Add(new PrintedLine(kind, _block, pieces));

    /// <summary>Leaves a line blank, once.</summary>
    public void Blank()
    {
        if (_lines.Count > 0 && _lines[^1].Kind != PrintedKind.Blank) Line(PrintedKind.Blank, []);
    }
}
