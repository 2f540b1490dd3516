using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using WelfarePlan.Quantities;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Laws;

public sealed class CalendarLaws
{
    private static readonly LocalDate FirstDay = new(1873, 1, 1);
    private static readonly LocalDate LastDay = new(2099, 12, 31);

    private static readonly JapaneseStyle[] Styles =
    [
        JapaneseStyle.Standard, JapaneseStyle.FullWidth, JapaneseStyle.Municipal, JapaneseStyle.KanjiNumerals,
        JapaneseStyle.ZeroPadded, JapaneseStyle.Dotted, JapaneseStyle.Slashed, JapaneseStyle.Latin,
        JapaneseStyle.Standard with
        {
            Era = EraForm.Square,
        },
        JapaneseStyle.Standard with
        {
            Era = EraForm.FirstKanji,
            FirstYearIsNumber = true,
        },
        JapaneseStyle.Dotted with { Digits = DigitForm.FullWidth, IsZeroPadded = true },
    ];

    private static readonly Arbitrary<string?> Formats = Gen.Elements(null, "G", "E", "e", "B").ToArbitrary();

    public static TheoryData<int> StyleNumbers => [.. Enumerable.Range(0, Styles.Length)];

    [Theory]
    [MemberData(nameof(StyleNumbers))]
    public void Every_day_reads_back_in_every_style(int style)
    {
        JapaneseDatePattern pattern = JapaneseDatePattern.Create(Styles[style], ReadingContext.Strict);
        char[] buffer = new char[64];
        for (LocalDate day = FirstDay; day <= LastDay; day = day.PlusDays(1))
        {
            Assert.True(pattern.TryFormat(day, buffer, out int written));
            if (!pattern.TryParse(buffer.AsSpan(0, written), out LocalDate back) || back != day)
                Assert.Fail($"{day} was written as {buffer.AsSpan(0, written)} and read as {back}.");
        }
    }

    [Theory]
    [MemberData(nameof(StyleNumbers))]
    public void Every_month_reads_back_in_every_style(int style)
    {
        JapaneseYearMonthPattern pattern = JapaneseYearMonthPattern.Create(Styles[style], ReadingContext.Strict);
        for (YearMonth month = new(1873, 1); month <= new YearMonth(2099, 12); month = month.PlusMonths(1))
            Assert.Equal(month, pattern.Parse(pattern.Format(month)).Value);
    }

    [Theory]
    [MemberData(nameof(StyleNumbers))]
    public void Every_fiscal_year_reads_back_in_every_style_and_naming(int style)
    {
        foreach (FiscalYearNaming naming in Enum.GetValues<FiscalYearNaming>())
        {
            FiscalYearPattern pattern = FiscalYearPattern.Create(
                Styles[style] with
                {
                    Naming = naming,
                },
                ReadingContext.Strict
            );
            for (FiscalYear year = FiscalYear.MinValue; year < FiscalYear.MaxValue; year++)
                Assert.Equal(year, pattern.Parse(pattern.Format(year)).Value);
        }
    }

    [Property]
    public Property Every_format_reads_back(FiscalYear a, FiscalYear b, JapaneseYear year) =>
        Prop.ForAll(
            Formats,
            format =>
                FiscalYear.Parse(a.ToString(format)) == a
                && JapaneseYear.Parse(year.ToString(format)) == year
            && ReadsBack(Period(a, b), format) && ReadsBack(Period(a, b).ToYearMonthPeriod(), format));

    [Property]
    public Property No_text_makes_a_parser_throw_and_characters_and_bytes_agree() =>
        Prop.ForAll(CalendarTexts.Any, text => AgreesOnBytes(text, ReadingContext.Lenient));

    [Property]
    public Property The_short_way_reads_what_the_grammar_reads() =>
        Prop.ForAll(CalendarTexts.Common, text =>
            (!CommonNotation<char, Utf16Units>.TryReadDate(text, out int year, out int month, out int day)
                || (
                    NotationParser<LocalDate, Notations.OfDate>.ReadAny(
                        text, ReadingContext.Lenient, out LocalDate date
                    ) == MomentDefect.None
                    && date == new LocalDate(year, month, day)))
            && (!CommonNotation<char, Utf16Units>.TryReadFiscalYear(text, out int fiscal)
                || (
                    NotationParser<FiscalYear, Notations.OfFiscalYear>.ReadAny(
                        text, ReadingContext.Lenient, out FiscalYear read
                    ) == MomentDefect.None
                    && read == new FiscalYear(fiscal))));

    [Property]
    public Property The_short_way_takes_the_same_from_bytes() =>
        Prop.ForAll(CalendarTexts.Common, text =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            bool isDate = CommonNotation<char, Utf16Units>.TryReadDate(text, out int year, out int month, out int day);
            bool isDate8 = CommonNotation<byte, Utf8Units>.TryReadDate(
                bytes, out int year8, out int month8, out int day8
            );
            bool isYear = CommonNotation<char, Utf16Units>.TryReadFiscalYear(text, out int fiscal);
            bool isYear8 = CommonNotation<byte, Utf8Units>.TryReadFiscalYear(bytes, out int fiscal8);
            return isDate == isDate8 && (!isDate || (year, month, day) == (year8, month8, day8))
                && isYear == isYear8 && (!isYear || fiscal == fiscal8);
        });

    [Theory]
    [InlineData(new byte[] { 0xE4, 0xBB, 0xA4, 0xE5, 0x92, 0x8C, 0xEF, 0xBC })]
    [InlineData(new byte[] { 0xE4, 0xBB, 0xA4, 0xE5, 0x92 })]
    [InlineData(new byte[] { 0xE4, 0xBB })]
    [InlineData(new byte[] { (byte)'R', 0xEF, 0xBC, 0x9A })]
    [InlineData(new byte[] { (byte)'R', 0xEF, 0xBD, 0x90 })]
    public void The_short_way_takes_no_bytes_that_are_cut_off(byte[] text)
    {
        Assert.False(CommonNotation<byte, Utf8Units>.TryReadFiscalYear(text, out _));
        Assert.False(FiscalYear.TryParse(text, out _));
    }

    [Property]
    public Property No_text_makes_the_interpreter_throw_and_a_value_excludes_an_error() =>
        Prop.ForAll(CalendarTexts.Any, text =>
        {
            WrittenValue value = WrittenText.Interpret(text);
            return value.Error is null == value.Value is not null
                && value.Kind == WrittenKind.None == value.Error is not null;
        });

    [Property]
    public Property A_scan_finds_what_stands_in_the_text_in_order() =>
        Prop.ForAll(CalendarTexts.Any, text =>
        {
            int end = 0;
            foreach (WrittenValue value in WrittenText.Scan(text))
            {
                if (value.Start < end || value.Length == 0 || text.Substring(value.Start, value.Length) != value.Text)
                    return false;
                end = value.Start + value.Length;
            }

            return true;
        });

    [Property]
    public Property A_prefix_is_a_notation_that_means_the_same_alone() =>
        Prop.ForAll(CalendarTexts.Any, text =>
            !JapaneseDatePattern.Standard.TryParsePrefix(text, out LocalDate date, out int length)
            || (JapaneseDatePattern.Standard.TryParse(text.AsSpan(0, length), out LocalDate alone) && alone == date));

    [Property]
    public Property A_stricter_policy_never_reads_more() =>
        Prop.ForAll(CalendarTexts.Any, text =>
            (!FiscalYear.TryParse(text, ReadingContext.Strict, out FiscalYear strict)
                || (FiscalYear.TryParse(text, ReadingContext.EraYear, out FiscalYear middle) && strict == middle))
            && (!FiscalYear.TryParse(text, ReadingContext.EraYear, out FiscalYear era)
                || (FiscalYear.TryParse(text, out FiscalYear lenient) && era == lenient)));

    [Property]
    public bool The_order_of_years_is_total_and_agrees_with_equality(JapaneseYear a, JapaneseYear b) =>
        Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a)) && (a.CompareTo(b) == 0) == (a == b)
        && a < b == a.CompareTo(b) < 0 && a >= b != a < b;

    [Property]
    public bool The_order_of_fiscal_years_is_total_and_agrees_with_equality(FiscalYear a, FiscalYear b) =>
        (a.CompareTo(b) == 0) == (a == b) && a < b == a.Start < b.Start && a > b == b < a && b - a == b.Year - a.Year;

    [Property]
    public bool The_order_of_periods_is_total_and_agrees_with_equality(FiscalYear a, FiscalYear b, FiscalYear c)
    {
        FiscalPeriod left = Period(a, b);
        FiscalPeriod right = Period(a, c);
        return left.CompareTo(right) == 0 == (left == right) && left < right == right > left
            && left.ToYearMonthPeriod().CompareTo(right.ToYearMonthPeriod()) == left.CompareTo(right);
    }

    [Property]
    public Property A_day_lies_in_its_fiscal_year_its_year_and_its_era() =>
        Prop.ForAll(Gen.Choose(0, 77000).Select(days => new LocalDate(1886, 4, 1).PlusDays(days)).ToArbitrary(), day =>
            day.ToFiscalYear().Contains(day) && day.ToJapaneseYear().Year == day.Year && day.ToJapaneseYear().IsInEra
            && day >= JapaneseEra.Containing(day).Start && !(day > JapaneseEra.Containing(day).End));

    [Property]
    public Property Folding_keeps_the_way_back_to_the_source() =>
        Prop.ForAll(CalendarTexts.Any, text =>
        {
            FoldedText folded = new(text);
            int last = -1;
            for (int i = 0; i < folded.Text.Length; i++)
            {
                int at = folded.SourceIndex(i);
                if (at <= last || WidthFolding.IsIgnorable(text[at])) return false;
                last = at;
            }

            return folded.SourceIndex(folded.Text.Length) == text.Length
                && new FoldedText(folded.Text).Text == folded.Text;
        });

    private static bool AgreesOnBytes(string text, ReadingContext context)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return JapaneseDatePattern.Create(JapaneseStyle.Standard, context) is var dates
            && dates.TryParse(text, out LocalDate date) == dates.TryParse(bytes, out LocalDate date8) && date == date8
            && JapaneseYearMonthPattern.Standard.TryParse(text, out YearMonth month)
                == JapaneseYearMonthPattern.Standard.TryParse(bytes, out YearMonth month8) && month == month8
            && JapaneseYear.TryParse(text, out JapaneseYear year)
                == JapaneseYear.TryParse(bytes, out JapaneseYear year8)
            && year == year8
            && FiscalYear.TryParse(text, out FiscalYear fiscal) == FiscalYear.TryParse(bytes, out FiscalYear fiscal8)
            && fiscal == fiscal8
            && FiscalPeriod.TryParse(text, out FiscalPeriod period)
                == FiscalPeriod.TryParse(bytes, out FiscalPeriod period8)
            && period == period8
            && YearMonthPeriod.TryParse(text, out YearMonthPeriod months)
                == YearMonthPeriod.TryParse(bytes, out YearMonthPeriod months8)
            && months == months8
            && JapaneseNumber.TryParse(text, out decimal number) == JapaneseNumber.TryParse(bytes, out decimal number8)
            && number == number8;
    }

    private static FiscalPeriod Period(FiscalYear a, FiscalYear b) => a <= b ? new(a, b) : new(b, a);

    private static bool ReadsBack(FiscalPeriod period, string? format)
    {
        Span<char> buffer = stackalloc char[64];
        Span<byte> bytes = stackalloc byte[192];
        return FiscalPeriod.Parse(period.ToString(format)) == period
            && period.TryFormat(buffer, out int written, format)
            && period.ToString(format) == buffer[..written].ToString()
            && period.TryFormat(bytes, out written, format)
            && FiscalPeriod.TryParse(bytes[..written], out FiscalPeriod back)
            && back == period;
    }

    private static bool ReadsBack(YearMonthPeriod period, string? format) =>
        YearMonthPeriod.Parse(period.ToString(format)) == period;
}
