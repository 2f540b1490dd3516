namespace WelfarePlan.Testing.Printing;

/// <summary>A line of the page.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Block">The number of the block it stands in: lines of one table share it.</param>
/// <param name="Pieces">Its pieces, left to right.</param>
internal sealed record PrintedLine(PrintedKind Kind, int Block, IReadOnlyList<Piece> Pieces)
{
    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    public PrintedLine Map(Func<Piece, Piece> change) => this with { Pieces = [.. Pieces.Select(change)] };
}
