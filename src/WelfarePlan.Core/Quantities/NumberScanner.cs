using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>Reads numbers at given places of running text.</summary>
internal static class NumberScanner
{
    /// <summary>Reads the longest number that begins exactly at a place of a folded text.</summary>
    /// <param name="text">Text, folded or not.</param>
    /// <param name="at">The index at which the number, or its mark of sign, begins.</param>
    /// <param name="amount">The number with the decimals that were written, or 0.</param>
    /// <param name="length">The number of characters it takes, or 0.</param>
    /// <returns>
    /// Whether there is a number. False where figures are there but badly grouped (2,2823), where a sign stands apart
    /// from its figures (－ 5), for a lone 〇 and for a unit without figures (千人).
    /// </returns>
    public static bool TryReadAt(ReadOnlySpan<char> text, int at, out decimal amount, out int length) =>
        TryReadAt(text, at, isRunningText: true, out amount, out length);

    /// <summary>Reads the longest number at a place; outside running text 〇 and 十 are numbers too.</summary>
    internal static bool TryReadAt(
        ReadOnlySpan<char> text, int at, bool isRunningText, out decimal amount, out int length
    )
    {
        amount = 0;
        length = 0;
        if ((uint)at >= (uint)text.Length || !CanBegin(SignTable.Of(text[at]))) return false;

        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        Span<int> ends = stackalloc int[SignReader.Capacity];
        int count = SignReader.ReadAt(text, at, signs, ends);
        if (count == 0 || (signs[0] is Sign.Triangle or Sign.Hyphen or Sign.Plus && HasGap(signs[..count])))
            return false;

        NumberReader reader = new(signs[..count]);
        bool isRead = reader.TryRead(out amount);
        bool isCut = reader.At == count && count >= SignReader.Capacity - 2;
        if (!isRead || isCut || (isRunningText && !IsNumber(signs[..reader.At], reader.HasFigure)))
        {
            amount = 0;
            return false;
        }

        length = ends[reader.At - 1] - at;
        return true;
    }

    private static bool CanBegin(byte sign) =>
        Sign.IsDigit(sign) || (sign >= Sign.KanjiDigit && sign < Sign.First)
        || sign is Sign.Triangle or Sign.Hyphen or Sign.Plus or Sign.Minus;

    private static bool HasGap(ReadOnlySpan<byte> signs) => signs.Length < 2 || signs[1] == Sign.Space;

    private static bool IsNumber(ReadOnlySpan<byte> signs, bool hasFigure)
    {
        if (signs is [Sign.KanjiDigit]) return false;
        return hasFigure || signs.Length > 1;
    }
}
