namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>A piece with its place in the grid.</summary>
internal sealed record PlacedPiece(int Row, int Column, int LastColumn, TextPiece Piece);
