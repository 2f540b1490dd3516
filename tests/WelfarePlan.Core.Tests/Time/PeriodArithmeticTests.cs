using NodaTime;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Time;

public sealed class PeriodArithmeticTests
{
    private static readonly FiscalPeriod Plan = new(new(2024), new(2028));

    [Fact]
    public void Fiscal_periods_meet_and_join_as_stretches_of_days_do()
    {
        Assert.Equal(new FiscalPeriod(new(2027), new(2028)), Plan.Intersection(new(new(2027), new(2031))));
        Assert.Null(Plan.Intersection(new(new(2029), new(2031))));
        Assert.Equal(new FiscalPeriod(new(2024), new(2031)), Plan.Union(new(new(2029), new(2031))));
        Assert.Equal(Plan, Plan.Union(new(new(2025), new(2025))));
        Assert.Null(Plan.Union(new(new(2030), new(2031))));
        Assert.True(Plan.Contains(new FiscalPeriod(new(2025), new(2028))));
        Assert.False(Plan.Contains(new FiscalPeriod(new(2025), new(2029))));
        Assert.True(Plan.Contains(new LocalDate(2029, 3, 31)));
        Assert.False(Plan.Contains(new LocalDate(2029, 4, 1)));
    }

    [Fact]
    public void Months_meet_and_join_as_fiscal_years_do()
    {
        YearMonthPeriod year = new FiscalYear(2024).ToYearMonthPeriod();
        YearMonthPeriod half = new(new(2025, 1), new(2025, 6));
        Assert.True(year.Overlaps(half));
        Assert.Equal(new YearMonthPeriod(new(2025, 1), new(2025, 3)), year.Intersection(half));
        Assert.Equal(new YearMonthPeriod(new(2024, 4), new(2025, 6)), year.Union(half));
        Assert.Null(year.Union(new(new(2025, 5), new(2025, 6))));
        Assert.True(year.Contains(new YearMonthPeriod(new(2024, 12), new(2025, 3))));
        Assert.Equal((12, 12), (year.Count, year.ToArray().Length));
        Assert.Equal([new(2024, 12), new(2025, 1)], year.Skip(8).Take(2));
        Assert.Equal(new YearMonth(9999, 12), new YearMonthPeriod(new(9999, 11), new(9999, 12)).Last());
    }

    [Fact]
    public void A_fiscal_year_has_halves_and_quarters()
    {
        FiscalYear year = new(2024);
        Assert.Equal("2024-04..2024-09", year.FirstHalf.ToString());
        Assert.Equal("2024-10..2025-03", year.SecondHalf.ToString());
        Assert.Equal(
            ["2024-04..2024-06", "2024-07..2024-09", "2024-10..2024-12", "2025-01..2025-03"],
            Enumerable.Range(1, 4).Select(number => year.Quarter(number).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => year.Quarter(5));
    }

    [Fact]
    public void The_default_period_of_months_is_written_and_read()
    {
        Assert.Equal(default, YearMonthPeriod.Parse(default(YearMonthPeriod).ToString()));
        Assert.Equal("0600-01..1999-12", YearMonthPeriod.Parse("0600-01..1999-12").ToString());
        Assert.True(YearMonthPeriod.TryParse("0001-01..0001-01"u8, out _));
        Assert.False(YearMonthPeriod.TryParse("-0001-01..0001-01", out _));
        Assert.Throws<ArgumentException>(() => new YearMonthPeriod(new(0, 12), new(1873, 1)));
    }

    [Fact]
    public void Days_of_dotnet_and_clocks_lead_to_fiscal_years()
    {
        Assert.Equal(new FiscalYear(2023), new DateOnly(2024, 3, 31).ToFiscalYear());
        Assert.Equal(new FiscalYear(2024), FiscalYear.Containing(new DateOnly(2024, 4, 1)));
        Assert.True(new FiscalYear(2024).Contains(new DateOnly(2025, 3, 31)));
        Assert.Equal("令和6年3月31日", new DateOnly(2024, 3, 31).ToJapaneseString());
        Assert.Equal("令和6年", new DateOnly(2024, 3, 31).ToJapaneseYear().ToString());

        // In Japan the fiscal year begins while Greenwich still has 31 March.
        IClock clock = new FixedClock(Instant.FromUtc(2024, 3, 31, 15, 0));
        Assert.Equal(new FiscalYear(2024), clock.GetCurrentFiscalYear());
        Assert.Equal(new LocalDate(2024, 4, 1), clock.GetCurrentDateInJapan());
    }

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
