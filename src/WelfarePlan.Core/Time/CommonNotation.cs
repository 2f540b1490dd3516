namespace WelfarePlan.Time;

/// <summary>A short way for the notations that nearly every text uses: 令和6年3月31日, R6.3.31, 令和6年度, R6, 2024年度.</summary>
/// <remarks>
/// Figures of either width, no spaces, a whole text. Whatever it does not take goes to the grammar, which reads the
/// same and
/// more; a law compares the two.
/// </remarks>
/// <typeparam name="TUnit">A character or a byte.</typeparam>
/// <typeparam name="TText">How its text is compared.</typeparam>
internal static class CommonNotation<TUnit, TText>
    where TText : struct, ITextUnits<TUnit>
{
    /// <summary>Reads 令和6年3月31日, R6.3.31 and R6/3/31; false says only that the grammar has to look.</summary>
    public static bool TryReadDate(ReadOnlySpan<TUnit> text, out int year, out int month, out int day)
    {
        month = day = 0;
        return TryReadEraYear(text, out year, out int at) && year >= 1873
            && (
                TText.TryTake(text, ref at, '年')
                    ? TryReadUnits(text, at, out month, out day)
                    : TryReadMarks(text, at, out month, out day)
            )
            && (uint)(month - 1) < 12 && day > 0 && (day <= 28 || day <= DateTime.DaysInMonth(year, month));
    }

    /// <summary>Reads 令和6年度, R6, 2024年度; false says only that the grammar has to look.</summary>
    public static bool TryReadFiscalYear(ReadOnlySpan<TUnit> text, out int year)
    {
        bool hasEra = TryReadEraYear(text, out year, out int at);
        if (!hasEra && !TryReadFour(text, out year, out at)) return false;
        if (year is < 1886 or > 9998) return false;
        return (hasEra && at == text.Length)
            || (TText.TryTake(text, ref at, '年') && TText.TryTake(text, ref at, '度') && at == text.Length);
    }

    private static bool TryReadUnits(ReadOnlySpan<TUnit> text, int at, out int month, out int day)
    {
        day = 0;
        return TryReadNumber(text, ref at, out month) && TText.TryTake(text, ref at, '月')
            && TryReadNumber(text, ref at, out day) && TText.TryTake(text, ref at, '日')
            && at == text.Length;
    }

    private static bool TryReadMarks(ReadOnlySpan<TUnit> text, int at, out int month, out int day)
    {
        month = day = 0;
        bool hasPoints = TText.TryTake(text, ref at, '.');
        if (!hasPoints && !TText.TryTake(text, ref at, '/')) return false;
        return TryReadNumber(text, ref at, out month)
            && (hasPoints ? TText.TryTake(text, ref at, '.') : TText.TryTake(text, ref at, '/'))
            && TryReadNumber(text, ref at, out day) && at == text.Length;
    }

    private static bool TryReadEraYear(ReadOnlySpan<TUnit> text, out int year, out int at)
    {
        year = 0;
        int era = EraAt(text, out at);
        if (era == EraLabel.None) return false;

        int number = 1;
        if (!TText.TryTake(text, ref at, '元') && (!TryReadNumber(text, ref at, out number) || number == 0))
            return false;
        year = EraLabel.ToCommonYear(era, number);
        return true;
    }

    private static int EraAt(ReadOnlySpan<TUnit> text, out int at)
    {
        at = 0;
        if (TText.TryTake(text, ref at, '令')) return TText.TryTake(text, ref at, '和') ? 4 : EraLabel.None;
        if (TText.TryTake(text, ref at, '平')) return TText.TryTake(text, ref at, '成') ? 3 : EraLabel.None;
        if (TText.TryTake(text, ref at, '昭')) return TText.TryTake(text, ref at, '和') ? 2 : EraLabel.None;
        if (TText.TryTake(text, ref at, '大')) return TText.TryTake(text, ref at, '正') ? 1 : EraLabel.None;
        if (TText.TryTake(text, ref at, '明')) return TText.TryTake(text, ref at, '治') ? 0 : EraLabel.None;
        if (TText.TryTake(text, ref at, 'R')) return 4;
        if (TText.TryTake(text, ref at, 'H')) return 3;
        return TText.TryTake(text, ref at, 'S') ? 2 : EraLabel.None;
    }

    // One or two figures, and no third.
    private static bool TryReadNumber(ReadOnlySpan<TUnit> text, ref int at, out int number)
    {
        number = TText.DigitAt(text, at, out int length);
        if ((uint)number > 9) return false;

        at += length;
        int second = TText.DigitAt(text, at, out length);
        if ((uint)second > 9) return true;

        number = (number * 10) + second;
        at += length;
        return (uint)TText.DigitAt(text, at, out _) > 9;
    }

    private static bool TryReadFour(ReadOnlySpan<TUnit> text, out int number, out int at)
    {
        number = at = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = TText.DigitAt(text, at, out int length);
            if ((uint)digit > 9) return false;
            number = (number * 10) + digit;
            at += length;
        }

        return true;
    }
}
