namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>A piece with its place in the grid.</summary>
internal sealed record PlacedPiece(int Row, int Column, int LastColumn, TextPiece Piece)
{
    /// <summary>Gets how many rows the cell covers.</summary>
    public int Rows { get; init; } = 1;
}
