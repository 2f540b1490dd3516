namespace WelfarePlan.Time;

/// <summary>A short way for the notations that nearly every text uses: 令和6年3月31日, R6.3.31, 令和6年度, R6, 2024年度.</summary>
/// <remarks>
/// Figures of either width, no spaces, a whole text. Whatever it does not take goes to the grammar, which reads the same and
/// more; a law compares the two.
/// </remarks>
internal static class CommonNotation
{
    /// <summary>Reads 令和6年3月31日, R6.3.31 and R6/3/31; false says only that the grammar has to look.</summary>
    public static bool TryReadDate(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        month = day = 0;
        return TryReadEraYear(text, out year, out int at) && year >= 1873
            && (uint)at < (uint)text.Length && text[at] is '年' or '.' or '/'
            && TryReadMonthAndDay(text, text[at] == '年', text[at], at + 1, out month, out day)
            && (uint)(month - 1) < 12 && day > 0 && (day <= 28 || day <= DateTime.DaysInMonth(year, month));
    }

    /// <summary>Reads 令和6年度, R6, 2024年度; false says only that the grammar has to look.</summary>
    public static bool TryReadFiscalYear(ReadOnlySpan<char> text, out int year)
    {
        if (!TryReadEraYear(text, out year, out int at))
        {
            if (text.Length != 6 || !TryReadFour(text, out year)) return false;
            at = 4;
        }

        if (year is < 1886 or > 9998) return false;
        return at == text.Length || (text.Length == at + 2 && text[at] == '年' && text[at + 1] == '度');
    }

    private static bool TryReadMonthAndDay(ReadOnlySpan<char> text, bool hasUnits, char mark, int at, out int month, out int day)
    {
        day = 0;
        return TryReadNumber(text, ref at, out month) && TryTake(text, ref at, hasUnits ? '月' : mark)
            && TryReadNumber(text, ref at, out day) && (!hasUnits || TryTake(text, ref at, '日'))
            && at == text.Length;
    }

    private static bool TryReadEraYear(ReadOnlySpan<char> text, out int year, out int at)
    {
        year = 0;
        at = 0;
        if (text.Length < 2) return false;

        (int era, at) = (text[0], text[1]) switch
        {
            ('令', '和') => (4, 2),
            ('平', '成') => (3, 2),
            ('昭', '和') => (2, 2),
            ('大', '正') => (1, 2),
            ('明', '治') => (0, 2),
            ('R', _) => (4, 1),
            ('H', _) => (3, 1),
            ('S', _) => (2, 1),
            _ => (EraLabel.None, 0),
        };
        if (era < 0) return false;
        if (TryTake(text, ref at, '元'))
        {
            year = EraLabel.ToCommonYear(era, 1);
            return true;
        }

        if (!TryReadNumber(text, ref at, out int number) || number == 0) return false;
        year = EraLabel.ToCommonYear(era, number);
        return true;
    }

    // One or two figures, and no third.
    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out int number)
    {
        number = 0;
        if ((uint)at >= (uint)text.Length) return false;
        number = DigitOf(text[at]);
        if ((uint)number > 9) return false;

        at++;
        if ((uint)at >= (uint)text.Length) return true;
        int second = DigitOf(text[at]);
        if ((uint)second > 9) return true;

        number = (number * 10) + second;
        at++;
        return (uint)at >= (uint)text.Length || (uint)DigitOf(text[at]) > 9;
    }

    private static bool TryReadFour(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        for (int i = 0; i < 4; i++)
        {
            int digit = DigitOf(text[i]);
            if ((uint)digit > 9) return false;
            number = (number * 10) + digit;
        }

        return true;
    }

    // More than nine, as an unsigned number, where the character is no figure.
    private static int DigitOf(char c) => c < '０' ? c - '0' : c - '０';

    private static bool TryTake(ReadOnlySpan<char> text, ref int at, char wanted)
    {
        if ((uint)at >= (uint)text.Length || text[at] != wanted) return false;
        at++;
        return true;
    }
}
