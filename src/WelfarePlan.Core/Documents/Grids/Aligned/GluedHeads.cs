using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Parts heads that stand without a gap: 指標現状目標, where a repair closed the blanks of spaced letters.</summary>
internal static class GluedHeads
{
    private const int Longest = 16;
    private const int Least = 2;

    public static List<TextPiece>? Split(TextPiece piece, YearContext years)
    {
        if (piece.Text.Length != piece.Raw.Length) return null;
        if (piece.Text is ['(', ..]) return Years(piece, years);
        if (piece.Text.Length > Longest) return null;
        List<TextPiece>? parts = null;
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
            (parts ??= []).Add(
                new TextPiece(piece.Line, piece.Start + at, piece.Start + end, raw)
                {
                    First = piece.First + at,
                    Label = HeadReader.Read(piece.Text.AsSpan(at, end - at), years),
                }
            );
            at = end;
        }

        bool isHeader =
            parts?.Count > Least
            && parts.Exists(static part => part.Label?.Role.Role == RoleKind.Name)
            && parts.Exists(static part => part.Label?.Role.Role.IsNumeric() == true);
        return isHeader ? parts : null;
    }

    /// <summary>（令和３年度）（令和９年度）: years that stand in brackets of their own.</summary>
    private static List<TextPiece>? Years(TextPiece piece, YearContext years)
    {
        List<TextPiece>? parts = null;
        for (int at = 0; at < piece.Text.Length;)
        {
            int close = piece.Text[at] == '(' ? Brackets.CloseOf(piece.Text, at) : -1;
            if (close < 0 || parts?.Count == Longest) return null;
            HeadLabel? label = HeadReader.Read(piece.Text.AsSpan(at, close + 1 - at), years);
            int start = piece.Start + Width(piece.Raw.AsSpan(0, at));
            var part = new TextPiece(
                piece.Line, start, start + Width(piece.Raw.AsSpan(at, close + 1 - at)), piece.Raw[at..(close + 1)])
            {
                First = piece.First + at, Label = label,
            };
            if (!part.IsYear) return null;
            (parts ??= []).Add(part);
            at = close + 1;
        }

        return parts?.Count >= Least ? parts : null;
    }

    private static int Width(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char c in text) width += DisplayWidth.Of(c);
        return width;
    }
}
