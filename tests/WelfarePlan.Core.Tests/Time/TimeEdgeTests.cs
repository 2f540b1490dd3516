using System.Numerics;
using NodaTime;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Time;

/// <summary>Edges of years, days and periods, each of which a slip of one sign or one number would move.</summary>
public sealed class TimeEdgeTests
{
    private static readonly LocalDate Monday = new(2024, 3, 25);

    public static TheoryData<int> Weekdays => [.. Enumerable.Range(0, 7)];

    [Fact]
    public void A_style_writes_each_width_of_figure_where_it_says_so()
    {
        Assert.Equal("令和６年度 令和12年度", Both(JapaneseStyle.Municipal));
        Assert.Equal("令和6年度 令和12年度", Both(JapaneseStyle.Standard));
        Assert.Equal("令和６年度 令和１２年度", Both(JapaneseStyle.FullWidth));
        Assert.Equal("令和06年度 令和12年度", Both(JapaneseStyle.Standard with { IsZeroPadded = true }));
        Assert.Equal("令和06年度 令和12年度", Both(JapaneseStyle.Municipal with { IsZeroPadded = true }));
        Assert.Equal("令和０６年度 令和１２年度", Both(JapaneseStyle.FullWidth with { IsZeroPadded = true }));

        static string Both(JapaneseStyle style) =>
            $"{new FiscalYear(2024).ToString(style)} {new FiscalYear(2030).ToString(style)}";
    }

    [Fact]
    public void A_period_holds_its_ends_itself_and_nothing_beside_them()
    {
        var period = new FiscalPeriod(new(2024), new(2028));
        Assert.Equal(
            [false, true, true, false],
            new[] { 2023, 2024, 2028, 2029 }.Select(year => period.Contains(new FiscalYear(year))));
        Assert.True(period.Contains(period));
        Assert.False(period.Contains(new FiscalPeriod(new(2024), new(2029))));
        Assert.False(period.Contains(new FiscalPeriod(new(2023), new(2028))));
        Assert.NotNull(period.Union(new FiscalPeriod(new(2029), new(2030))));
        Assert.Null(period.Union(new FiscalPeriod(new(2030), new(2031))));
        Assert.Null(period.Union(new FiscalPeriod(new(2021), new(2022))));

        var months = new YearMonthPeriod(new(2024, 4), new(2025, 3));
        Assert.True(months.Contains(months));
        Assert.NotNull(months.Union(new YearMonthPeriod(new(2025, 4), new(2025, 5))));
        Assert.Null(months.Union(new YearMonthPeriod(new(2025, 5), new(2025, 6))));
        Assert.Null(months.Union(new YearMonthPeriod(new(2024, 1), new(2024, 2))));
    }

    [Fact]
    public void Equals_are_neither_less_nor_greater()
    {
        Ordered(new FiscalYear(2024), new FiscalYear(2025));
        Ordered(JapaneseYear.Of(2024), JapaneseYear.Of(2025));
        Ordered(new FiscalPeriod(new(2024), new(2025)), new FiscalPeriod(new(2024), new(2026)));
        Ordered(
            new YearMonthPeriod(new(2024, 1), new(2024, 2)), new YearMonthPeriod(new(2024, 1), new(2024, 3)));
        Ordered(new Quantity(1, Unit.Percent), new Quantity(2, Unit.Percent));

        static void Ordered<T>(T less, T more)
            where T : IComparisonOperators<T, T, bool>
        {
            T same = less;
            Assert.Equal((false, true, false, true), (less < same, less <= same, less > same, less >= same));
            Assert.Equal((true, true, false, false), (less < more, less <= more, less > more, less >= more));
            Assert.Equal((false, false, true, true), (more < less, more <= less, more > less, more >= less));
        }
    }

    [Fact]
    public void A_span_that_is_too_short_is_left_with_nothing_written()
    {
        Span<char> none = stackalloc char[3];
        Assert.False(new FiscalPeriod(new(2024), new(2025)).TryFormat(none, out int written, "G"));
        Assert.Equal(0, written);
        Assert.False(new YearMonthPeriod(new(2024, 1), new(2024, 2)).TryFormat(none, out written, "G"));
        Assert.Equal(0, written);
        Assert.False(new FiscalYear(2024).TryFormat(none, out written, "E"));
        Assert.Equal(0, written);
        Assert.False(new Quantity(12345, Unit.Percent).TryFormat(none, out written));
        Assert.Equal(0, written);
    }

    [Theory]
    [MemberData(nameof(Weekdays))]
    public void A_day_agrees_with_its_own_weekday_and_no_other(int day)
    {
        LocalDate date = Monday.PlusDays(day);
        foreach ((int named, char name) in "月火水木金土日".Index())
        {
            string[] spellings = [$"（{name}）", $"({name})", $"（{name}曜）", $"（{name}曜日）", $"{name}曜日"];
            foreach (string written in spellings)
            {
                bool isRead =
                    JapaneseDatePattern.Standard.TryParse($"令和6年3月{date.Day}日{written}", out LocalDate read);
                Assert.Equal(day == named, isRead);
                if (isRead) Assert.Equal(date, read);
            }
        }
    }

    [Theory]
    [InlineData("令和6年3月32日")]
    [InlineData("令和6年4月31日")]
    [InlineData("令和5年2月29日")]
    [InlineData("令和6年2月30日")]
    [InlineData("令和6年3月0日")]
    [InlineData("令和6年0月1日")]
    [InlineData("令和6年13月1日")]
    [InlineData("R6.3.32")]
    public void A_day_that_no_month_has_is_refused(string text) =>
        Assert.False(JapaneseDatePattern.Standard.TryParse(text, out _));

    [Theory]
    [InlineData("令和元年（2019年）5月")]
    [InlineData("令和元年（2019）5月")]
    [InlineData("令和元年/2019年5月")]
    public void The_same_year_twice_is_one_year(string text)
    {
        Assert.True(JapaneseYearMonthPattern.Standard.TryParse(text, out YearMonth month));
        Assert.Equal(new YearMonth(2019, 5), month);
    }

    [Theory]
    [InlineData("令和6年度（2024年）", true)]
    [InlineData("令和6年度（2024年度）", true)]
    [InlineData("2024年度（令和6年度）", true)]
    [InlineData("令和6年度（2023年）", false)]
    [InlineData("二千二十四年度", true)]
    [InlineData("二〇二四年度", true)]
    [InlineData("令和六年度", true)]
    [InlineData("令和6度", false)]
    public void A_fiscal_year_is_read_in_every_notation_that_means_it(string text, bool isRead)
    {
        Assert.Equal(isRead, FiscalYear.TryParse(text, out FiscalYear year));
        if (isRead) Assert.Equal(new FiscalYear(2024), year);
    }

    [Theory]
    [InlineData("令和十年度", 2028)]
    [InlineData("平成二十一年度", 2009)]
    [InlineData("昭和六十三年度", 1988)]
    [InlineData("千九百九十九年度", 1999)]
    [InlineData("二千百十一年度", 2111)]
    public void Kanji_numerals_are_summed(string text, int year) =>
        Assert.Equal(new FiscalYear(year), FiscalYear.Parse(text));

    [Theory]
    [InlineData("令和6年4月～令和8年3月（2年間）", true)]
    [InlineData("令和6年4月～令和8年3月（3年間）", false)]
    [InlineData("令和6年4月～令和8年4月（2年間）", false)]
    [InlineData("1850-04..1850-05", true)]
    [InlineData("1850-04..1850-05x", false)]
    [InlineData("1850-05..1850-04", false)]
    [InlineData("1872-12..1873-01", true)]
    [InlineData("1873-01..1873-02", true)]
    public void Months_are_counted_and_put_in_order(string text, bool isRead) =>
        Assert.Equal(isRead, YearMonthPeriod.TryParse(text, out _));

    [Theory]
    [InlineData("令和6～10年度（5年間）", true)]
    [InlineData("令和6～10年度（4年間）", false)]
    [InlineData("令和6～10年度（５か年）", true)]
    [InlineData("令和6・7・8年度", true)]
    [InlineData("令和6・5年度", false)]
    [InlineData("令和6・6年度", false)]
    public void Years_are_counted_and_put_in_order(string text, bool isRead) =>
        Assert.Equal(isRead, FiscalPeriod.TryParse(text, out _));

    [Theory]
    [InlineData("2024年", "2024-01-01", "2024-12-31")]
    [InlineData("令和6年", "2024-01-01", "2024-12-31")]
    [InlineData("令和6年度", "2024-04-01", "2025-03-31")]
    [InlineData("令和6年2月", "2024-02-01", "2024-02-29")]
    [InlineData("令和6年2月3日", "2024-02-03", "2024-02-03")]
    [InlineData("令和6～8年度", "2024-04-01", "2027-03-31")]
    public void What_is_written_has_its_first_and_its_last_day(string text, string first, string last)
    {
        DateInterval days = WrittenText.Interpret(text).Days!;
        Assert.Equal((first, last), (days.Start.ToString("yyyy-MM-dd", null), days.End.ToString("yyyy-MM-dd", null)));
    }
}
