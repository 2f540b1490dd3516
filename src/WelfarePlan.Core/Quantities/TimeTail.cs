using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>What stands behind a year: ～, （実績）, 上半期, 第1四半期.</summary>
internal readonly record struct TimeTail(TimeTailKind Kind, int Number, QuantityMarks Marks)
{
    private const string Kanji = "一二三四";

    /// <summary>Reads what stands at a place; <paramref name="at"/> moves behind it.</summary>
    /// <returns>Whether there is something.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, out TimeTail tail)
    {
        int end = SkipGap(text, at);
        if (TryReadPart(text, ref end, out tail) || TryReadMarks(text, ref end, out tail))
        {
            at = end;
            return true;
        }

        if (!TryReadOpen(text, ref end)) return false;
        tail = new(TimeTailKind.Open, 0, QuantityMarks.None);
        at = end;
        return true;
    }

    /// <summary>Reads a half or quarter of a year.</summary>
    public static bool TryReadPart(ReadOnlySpan<char> text, ref int at, out TimeTail tail)
    {
        tail = default;
        int number = FigureWords.TryTakeWord(text, ref at, "上半期") || FigureWords.TryTakeWord(text, ref at, "上期") ? 1
            : FigureWords.TryTakeWord(text, ref at, "下半期") || FigureWords.TryTakeWord(text, ref at, "下期") ? 2 : 0;
        if (number > 0)
        {
            tail = new(TimeTailKind.Half, number, QuantityMarks.None);
            return true;
        }

        int end = at;
        if (!FigureWords.TryTakeWord(text, ref end, "第")) return false;
        end = SkipGap(text, end);
        if (end == text.Length) return false;

        number = FigureText.IsDigit(text, end)
            ? SignTable.Of(text[end]) - Sign.Digit
            : Kanji.IndexOf(text[end], StringComparison.Ordinal) + 1;
        end++;
        if (number is < 1 or > 4 || !FigureWords.TryTakeWord(text, ref end, "四半期")) return false;
        tail = new(TimeTailKind.Quarter, number, QuantityMarks.None);
        at = end;
        return true;
    }

    private static bool TryReadMarks(ReadOnlySpan<char> text, ref int at, out TimeTail tail)
    {
        tail = default;
        if (!FigureText.Is(text, at, Sign.Open)) return false;

        int end = SkipGap(text, at + 1);
        if (!FigureWords.TryTakeInBrackets(text, ref end, out FigureWord word)) return false;
        end = SkipGap(text, end);
        if (!FigureText.Is(text, end, Sign.Close)) return false;
        tail = new(TimeTailKind.Marks, 0, word.Marks);
        at = end + 1;
        return true;
    }

    private static bool TryReadOpen(ReadOnlySpan<char> text, ref int at)
    {
        if (FigureWords.TryTakeWord(text, ref at, "以降") || FigureWords.TryTakeWord(text, ref at, "以後")) return true;
        if (!FigureText.Is(text, at, Sign.Tilde)) return false;

        // A number or an era behind the mark is the other end; a particle begins what is said about the period.
        int next = SkipGap(text, at + 1);
        if (FigureText.IsWord(text, next) && text[next] is < 'ぁ' or > 'ん') return false;
        at++;
        return true;
    }

    private static int SkipGap(ReadOnlySpan<char> text, int at) => FigureText.BehindGap(text, at);
}
