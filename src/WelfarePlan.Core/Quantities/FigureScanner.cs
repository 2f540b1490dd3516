using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>Reads what stands in the place of a value: a number with all that belongs to it, a direction or a missing
/// mark.</summary>
/// <remarks>One pass without backtracking over more than a few characters; allocates nothing but an open
/// unit.</remarks>
internal static class FigureScanner
{
    /// <summary>Reads the longest figure that begins exactly at a place of a text.</summary>
    /// <param name="text">Text, folded or not.</param>
    /// <param name="at">The index at which it begins; what stands before is the caller's to judge.</param>
    /// <param name="figure">What it says and how many characters it takes; where there is none, at most why it is in
    /// doubt.</param>
    /// <param name="options">Whether it stands in a sentence, and whether its unit may be unknown.</param>
    /// <returns>
    /// Whether there is one. False where figures are badly grouped (2,2823), where a range ends before it begins, and
    /// for
    /// words with numerals in them (三重県, 十分).
    /// </returns>
    public static bool TryReadAt(
        ReadOnlySpan<char> text, int at, out WrittenFigure figure,
        FigureOptions options = FigureOptions.None
    )
    {
        figure = default;
        if ((uint)at >= (uint)text.Length) return false;
        if (!FigureText.IsDigit(text, at) && TryReadPlace(text, at, out figure)) return true;

        FigureReader reader = default;
        int end = at;
        if (!reader.TryRead(text, ref end, options))
        {
            figure = new WrittenFigure { Doubt = reader.Doubt };
            return false;
        }

        figure = new WrittenFigure
        {
            Kind = FigureKind.Number,
            Quantity = reader.Quantity,
            Printed = reader.Printed,
            Dated = reader.Dated,
            Length = end - at,
            EndsInWord = FigureText.IsWord(text, end),
        };
        return true;
    }

    // A word fills its place: なし is one in a cell of its own and before a bracket, and none in なしとする.
    private static bool TryReadPlace(ReadOnlySpan<char> text, int at, out WrittenFigure figure)
    {
        figure = default;
        Span<char> word = stackalloc char[FigureWords.MaximumWord];
        int length = 0;
        int end = at;
        for (int i = at; i < text.Length && !EndsPlace(text[i]); i++)
        {
            if (SignTable.Of(text[i]) == Sign.Skip) continue;
            if (length == word.Length) return false;
            word[length++] = WidthFolding.Fold(text[i]);
            end = i + 1;
        }

        if (!FigureWords.TryFindPlace(word[..length], out FigureKind kind)) return false;
        figure = new WrittenFigure { Kind = kind, Length = end - at };
        return true;
    }

    private static bool EndsPlace(char c) =>
        SignTable.Of(c) is Sign.Space or Sign.Break or Sign.Open or Sign.Close or Sign.Comma
        || WidthFolding.Fold(c) is '、' or '。' or '|' or ';' or ':' or '[' or ']' or '→' or '⇒' or '※';
}
