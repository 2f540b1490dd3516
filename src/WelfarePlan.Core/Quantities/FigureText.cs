using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>What the characters between the parts of a figure are.</summary>
internal static class FigureText
{
    // Two cells of a table stand further apart than the parts of one value.
    private const int MaximumGap = 2;

    /// <summary>Returns the index behind the narrow gap and the characters without width that stand at a
    /// place.</summary>
    public static int BehindGap(ReadOnlySpan<char> text, int at)
    {
        int gap = 0;
        int behind = at;
        while (behind < text.Length)
        {
            byte sign = SignTable.Of(text[behind]);
            if (sign == Sign.Space && ++gap > MaximumGap) return at;
            if (sign is not (Sign.Space or Sign.Skip)) break;
            behind++;
        }

        return behind;
    }

    /// <summary>Returns whether a space stands at a place.</summary>
    public static bool HasGap(ReadOnlySpan<char> text, int at) => Is(text, at, Sign.Space);

    /// <summary>Returns whether a word goes on at a place: kanji, kana, a letter or a figure.</summary>
    public static bool IsWord(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length) return false;
        byte sign = SignTable.Of(text[at]);
        return Sign.IsJapanese(sign) || Sign.IsLatin(sign) || Sign.IsDigit(sign);
    }

    /// <summary>Returns whether a character is one, after folding.</summary>
    public static bool Is(ReadOnlySpan<char> text, int at, byte sign) =>
        (uint)at < (uint)text.Length && SignTable.Of(text[at]) == sign;

    public static bool IsDigit(ReadOnlySpan<char> text, int at) =>
        (uint)at < (uint)text.Length && Sign.IsDigit(SignTable.Of(text[at]));

    /// <summary>Returns whether no figure of 0 to 9 stands in a stretch.</summary>
    public static bool IsKanji(ReadOnlySpan<char> number)
    {
        foreach (char c in number)
        {
            if (Sign.IsDigit(SignTable.Of(c))) return false;
        }

        return true;
    }
}
