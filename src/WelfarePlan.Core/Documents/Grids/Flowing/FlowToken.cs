using WelfarePlan.Documents.Grids.Aligned;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>A piece of flowing text in reading order, or a line at which rows stop.</summary>
/// <param name="Kind">What it is by itself.</param>
/// <param name="Piece">The piece; of a line at which rows stop, the whole line.</param>
/// <param name="OpensLine">Whether it is the first of its line.</param>
/// <param name="EndsLine">Whether it is the last of its line.</param>
internal readonly record struct FlowToken(FlowKind Kind, TextPiece Piece, bool OpensLine, bool EndsLine)
{
    public int Line => Piece.Line;

    public bool IsAlone => OpensLine && EndsLine;

    public bool IsHead => Kind is FlowKind.Head or FlowKind.Year;

    /// <summary>Gets whether it is words of some kind: a unit may be a name (小学校), and so may a head.</summary>
    public bool IsWords => Kind is FlowKind.Words or FlowKind.Unit;

    public bool IsStop => Kind is FlowKind.Prose or FlowKind.Heading or FlowKind.Wall;

    /// <summary>Gets whether it is a number of four digits that a year may be.</summary>
    public bool IsBareYear =>
        Kind == FlowKind.Year && Piece.Text.Length == 4 && !Piece.Text.AsSpan().ContainsAnyExceptInRange('0', '9');
}
