namespace WelfarePlan.Documents.Grids;

/// <summary>A line of a table in text, cut into its pieces.</summary>
/// <param name="Index">The index of the line.</param>
/// <param name="Pieces">Its pieces, from the left.</param>
internal sealed record TextRow(int Index, IReadOnlyList<TextPiece> Pieces)
{
    private const int LongestWrap = 44;

    /// <summary>Gets the pieces that stand in the place of values.</summary>
    public IReadOnlyList<TextPiece> Cells { get; } = [.. Pieces.Where(piece => piece.IsCell)];

    public bool HasAmount => Pieces.Any(piece => piece.IsCell && piece.Value!.Amount is not null);

    public int Heads => Pieces.Count(piece => piece.Label is { Coverage: HeadCoverage.Whole });

    /// <summary>Gets whether the line holds a row: words and a value, or several values.</summary>
    public bool IsRow =>
        !IsSentence && (HasAmount ? Pieces.Count > 1 || Cells.Count > 1 : Cells.Count > 1 && Pieces.Count > Cells.Count && !Pieces[0].IsCell);

    public bool IsSentence => Pieces.Any(piece => piece.Text.Contains('。', StringComparison.Ordinal));

    /// <summary>Gets whether the line may be a part of a name that goes over lines.</summary>
    public bool MayWrap => Pieces.Count == 1 && !HasAmount && Heads == 0 && !IsSentence && Pieces[0].Text.Length <= LongestWrap;
}
