using NodaTime;
using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <summary>Months before the solar calendar in the form that the library writes: 0001-01..0001-01, the default
/// period.</summary>
internal static class OwnNotation
{
    private const int FirstSolarYear = 1873;
    private const int LengthOfMonth = 7;
    private const int LengthOfPeriod = (2 * LengthOfMonth) + 2;

    public static bool TryRead(ReadOnlySpan<byte> signs, out YearMonthPeriod value, out int length)
    {
        value = default;
        length = 0;
        if (signs.Length < LengthOfPeriod || signs[LengthOfMonth] != Sign.Dot || signs[LengthOfMonth + 1] != Sign.Dot)
            return false;
        if (!TryReadMonth(signs, out YearMonth from) || from.Year >= FirstSolarYear) return false;
        if (!TryReadMonth(signs[(LengthOfMonth + 2)..], out YearMonth to) || to < from) return false;
        if (signs.Length > LengthOfPeriod && Sign.IsDigit(signs[LengthOfPeriod])) return false;

        value = new(from, to);
        length = LengthOfPeriod;
        return true;
    }

    private static bool TryReadMonth(ReadOnlySpan<byte> signs, out YearMonth month)
    {
        month = default;
        if (!TryReadFigures(signs[..4], out int year) || signs[4] != Sign.Hyphen) return false;
        if (!TryReadFigures(signs[5..LengthOfMonth], out int number) || year == 0 || number is 0 or > 12) return false;
        month = new(year, number);
        return true;
    }

    private static bool TryReadFigures(ReadOnlySpan<byte> signs, out int value)
    {
        value = 0;
        foreach (byte sign in signs)
        {
            if (!Sign.IsDigit(sign)) return false;
            value = (value * 10) + sign - Sign.Digit;
        }

        return true;
    }
}
