using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Tokens;

/// <summary>A part of a line between blanks or rules, with what it is by itself.</summary>
internal readonly record struct Cell(CellKind Kind, Line Line, int Start, int End)
{
    public RoleLabel? Role { get; init; }

    public CellValue? Value { get; init; }

    /// <summary>Gets whether a colon stood behind the cell: it labels what follows.</summary>
    public bool IsLabel { get; init; }

    /// <summary>Gets whether the cell is one of a ruled row, so that its place in the row is its column.</summary>
    public bool IsRuled { get; init; }

    /// <summary>Gets the text; empty where a number was taken off and nothing is left.</summary>
    public string Text => Start < End ? Line.Text[Start..End] : "";

    public string Raw => Line.RawSlice(Start, End).Trim();

    public int LineNumber => Line.Number;

    public override string ToString() => $"{LineNumber}:{Kind}:{Text}";
}
