using NodaTime;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Time;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("平成27～31年度", 2015, 2019)]
    [InlineData("R2~R6", 2020, 2024)]
    [InlineData("R2～6", 2020, 2024)]
    [InlineData("2020－2024年度", 2020, 2024)]
    [InlineData("令和２年度（2020年度）から令和６年度（2024年度）まで", 2020, 2024)]
    [InlineData("平成30年度ー令和4年度", 2018, 2022)]
    [InlineData("H30年度―R4年度", 2018, 2022)]
    [InlineData("FY2020..FY2024", 2020, 2024)]
    public void Fiscal_years_inherit_the_era_to_the_right_and_the_unit_to_the_left(string text, int from, int to) =>
        Assert.Equal(new FiscalPeriod(new(from), new(to)), FiscalPeriod.Parse(text));

    [Theory]
    [InlineData("令和6年4月～令和7年3月", 2024, 4, 2025, 3)]
    [InlineData("令和6年4月～7年3月", 2024, 4, 2025, 3)]
    [InlineData("令和6年4月～10月", 2024, 4, 2024, 10)]
    [InlineData("2024-04..2025-03", 2024, 4, 2025, 3)]
    [InlineData("R6.4～R7.3", 2024, 4, 2025, 3)]
    public void Months_inherit_the_year(string text, int year, int month, int lastYear, int lastMonth) =>
        Assert.Equal(new YearMonthPeriod(new(year, month), new(lastYear, lastMonth)), YearMonthPeriod.Parse(text));

    [Theory]
    [InlineData("R6-12")]
    [InlineData("令和6年度～令和2年度")]
    [InlineData("令和6年度～令和7年3月")]
    [InlineData("26～30年度")]
    [InlineData("令和6年～令和7年")]
    [InlineData("令和6年度～")]
    [InlineData("～令和6年度")]
    [InlineData("2020～24年度")]
    public void What_has_no_single_meaning_is_refused(string text) => Assert.False(FiscalPeriod.TryParse(text, out _));

    [Fact]
    public void Periods_hold_years_months_and_days()
    {
        FiscalPeriod period = FiscalPeriod.Parse("令和6年度～令和10年度");
        Assert.Equal(5, period.Count);
        Assert.Equal([2024, 2025, 2026, 2027, 2028], period.Select(year => year.Year));
        Assert.True(period.Overlaps(new FiscalPeriod(new(2028), new(2030))));
        Assert.False(period.Overlaps(new FiscalPeriod(new(2029), new(2030))));
        Assert.Equal(60, period.ToYearMonthPeriod().Count);
        Assert.True(period.ToYearMonthPeriod().Contains(new LocalDate(2029, 3, 31)));
        Assert.False(period.ToYearMonthPeriod().Contains(new LocalDate(2029, 4, 1)));
        Assert.False(FiscalPeriod.TryFrom(new DateInterval(new(2024, 4, 1), new(2025, 3, 30)), out _));
        Assert.Throws<ArgumentException>(() => new YearMonthPeriod(new(2025, 3), new(2024, 4)));
    }
}
