using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>A stretch of a line between two wide gaps, with the display columns that it covers.</summary>
/// <param name="Line">The number of its line.</param>
/// <param name="Start">The first column.</param>
/// <param name="End">The column behind it.</param>
/// <param name="Raw">Its text.</param>
/// <param name="Text">Its text with widths folded.</param>
internal sealed record TextPiece(int Line, int Start, int End, string Raw, string Text)
{
    public TextPiece(int line, int start, int end, string raw)
        : this(line, start, end, raw, FoldedText.TextOf(raw).Trim())
    {
    }

    /// <summary>Gets the index of its first character, for texts laid out by characters of any width.</summary>
    public int First { get; init; }

    /// <summary>Gets what the piece says in the place of a value, or null.</summary>
    public CellValue? Value { get; init; }

    /// <summary>Gets what it says as a head, or null.</summary>
    public HeadLabel? Label { get; init; }

    /// <summary>Gets whether it is a value with words of the next column one blank behind it; then it stands where they
    /// leave it room.</summary>
    public bool IsPressed { get; init; }

    public bool IsYear => Label is { Coverage: HeadCoverage.Whole, Role: { Role: RoleKind.Year, HasYear: true } };

    /// <summary>Gets whether it can only be a value or stand in a value's place.</summary>
    public bool IsCell => new PieceReading(Value, Label).IsCell;

    /// <summary>Returns the piece with its columns counted in characters.</summary>
    public TextPiece ByCharacters() => this with { Start = First, End = First + Raw.Length };

    public int Middle => (Start + End) / 2;

    public int OverlapWith(int start, int end) => Math.Min(End, end) - Math.Max(Start, start);
}
