using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Reads a year of a header or label, and knows the misprints that plans print.</summary>
internal static class YearReader
{
    private const int FirstPlausible = 1980;
    private const int LastPlausible = 2070;
    private const string FirstYear = "元年度";

    public static bool TryReadAt(ReadOnlySpan<char> text, int at, YearContext context, out YearReading reading)
    {
        reading = default;
        context.Work?.Step();
        if (at >= text.Length) return false;
        if (TryReadFiveDigits(text, at, out reading)) return true;
        if (text[at] == FirstYear[0] && text[at..].StartsWith(FirstYear, StringComparison.Ordinal))
        {
            // 元年度 beside 2年度 and 3年度.
            reading = new YearReading(
                context.Complete(1), FirstYear.Length, IsMended: false, IsBare: true, IsAsOf: false
            );
            return true;
        }

        if (!YearScanner.TryReadAt(text, at, out WrittenYear written, allowBareYear: true)) return false;
        bool isAsOf = written.IsAsOf || written.IsMonthEnd;
        if (written.IsBare)
        {
            // 5年 may be five years; only 5年度 is sure to be a year.
            if (written.Kind != MomentKind.FiscalYear) return false;
            reading = new YearReading(
                context.Complete(written.Year), written.Length, written.IsMisprinted, IsBare: true, isAsOf
            );
            return true;
        }

        bool isGood =
            written.Defect == MomentDefect.None && written.Fiscal is { Year: >= FirstPlausible and <= LastPlausible };
        reading = new YearReading(
            isGood ? written.Fiscal : null, written.Length, written.IsMisprinted, IsBare: false, isAsOf
        )
        {
            HasMonth = written.Kind is MomentKind.YearMonth or MomentKind.Date,
            IsCalendarYear = written is { Kind: MomentKind.Year, HasUnit: true } && !isAsOf && !written.IsMisprinted,
        };
        return true;
    }

    /// <summary>Returns whether a text is a year and says nothing else but when in it.</summary>
    public static bool IsYear(ReadOnlySpan<char> text, YearContext years, out YearReading year) =>
        YearReader.TryReadAt(text, 0, years, out year)
        && text[year.Length..].Trim()
            is "" or "末" or "時点" or "末時点" or "現在" or "末現在" or "実績" or "年度末" or "値" or "調査" or "まで" or "見込";

    /// <summary>20204年度: a digit too many. It is a year, and nobody can say which.</summary>
    private static bool TryReadFiveDigits(ReadOnlySpan<char> text, int at, out YearReading reading)
    {
        reading = default;
        if (!char.IsAsciiDigit(text[at])) return false;
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        bool isYear = end - at >= 5 && end < text.Length && text[end] == '年';
        if (!isYear) return false;

        end++;
        if (end < text.Length && text[end] == '度') end++;
        reading = new YearReading(null, end - at, IsMended: false, IsBare: false, IsAsOf: false);
        return true;
    }
}
