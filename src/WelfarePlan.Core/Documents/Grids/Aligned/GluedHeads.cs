using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Parts heads that stand without a gap: 指標現状目標, where a repair closed the blanks of spaced letters.</summary>
internal static class GluedHeads
{
    private const int Longest = 16;
    private const int Least = 2;

    public static List<TextPiece>? Split(TextPiece piece, YearContext years)
    {
        if (piece.Text.Length > Longest || piece.Text.Length != piece.Raw.Length) return null;
        var parts = new List<TextPiece>();
        int at = 0;
        while (at < piece.Text.Length)
        {
            int end = piece.Text.Length;
            while (
                end > at + 1
                && !(end - at < piece.Text.Length && RoleWords.TryFind(piece.Text.AsSpan(at, end - at), out _))
            )
                end--;
            if (end <= at + 1) return null;
            string raw = piece.Raw[at..end];
            parts.Add(
                new TextPiece(piece.Line, piece.Start + at, piece.Start + end, raw)
                {
                    First = piece.First + at,
                    Label = HeadReader.Read(piece.Text.AsSpan(at, end - at), years),
                }
            );
            at = end;
        }

        bool isHeader =
            parts.Count > Least
            && parts.Exists(part => part.Label?.Role.Role == RoleKind.Name)
            && parts.Exists(part => part.Label?.Role.Role.IsNumeric() == true);
        return isHeader ? parts : null;
    }
}
