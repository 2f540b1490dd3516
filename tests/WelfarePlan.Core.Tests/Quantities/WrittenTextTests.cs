using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Quantities;

public sealed class WrittenTextTests
{
    private static readonly string[] Lines = ["H34年度", "平成31年度/令和元年度", "令和6（2023）年度", "Ｈ２４.４月末現在", "昭和64年度"];

    [Theory]
    [InlineData("COVID19、H1N1、R2D2、8050問題、電話0968-25-7213", "")]
    [InlineData("令和２年度（2020年度）から令和６年度（2024年度）までの５年間 58", "FY2020..FY2024 5年間")]
    [InlineData("2025 年（平成 37 年）を目途に、平成 24 年４月の政令指定都市移行後、第６期の３年間で", "2025 2012-04 3年間")]
    [InlineData("H30：95.1％ 91.8％ 92.43％ 100％", "2018 95.1% 91.8% 92.43% 100%")]
    [InlineData("95校区／95校区", "95校区")]
    [InlineData("平成 26 年 3 月末現在、1億2,345万円", "2014-03 123450000円")]
    [InlineData("熊本市平成3丁目 昭和3-5-1", "")]
    [InlineData("H30 95人 R1 96人", "2018 95人 2019 96人")]
    [InlineData("2,2823人、1,2,3件", "")]
    [InlineData("△5.3％ -12人 3-5人", "-5.3% -12人")]
    [InlineData("会員に百五十人、十分な三者", "150人")]
    [InlineData("26年度から30年度まで", "")]
    public void A_scan_finds_what_is_plain_and_nothing_else(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', WrittenText.Scan(text).Select(value => value.Value + value.Unit)));

    [Fact]
    public void A_scan_takes_the_era_from_its_context_and_marks_years_that_cannot_be_right()
    {
        var context = new ReadingContext
        {
            Era = JapaneseEra.Heisei,
            Plausible = new FiscalPeriod(new(2010), new(2030)),
        };
        IReadOnlyList<WrittenValue> found = WrittenText.Scan("基準値 26年度 目標値 S67年度", context);
        Assert.Equal(["FY2014", "FY1992"], found.Select(value => value.Value));
        Assert.Equal([true, false], found.Select(value => value.IsPlausible));
    }

    [Fact]
    public void A_scan_reports_what_is_written_like_a_date_but_is_none()
    {
        IReadOnlyList<WrittenValue> found = WrittenText.Scan("令和6（2023）年度と令和2年2月30日");
        Assert.Equal([0, 12], found.Select(value => value.Start));
        Assert.All(found, value => Assert.NotNull(value.Error));
    }

    [Fact]
    public void A_scan_takes_time_in_proportion_to_the_text()
    {
        string text = string.Concat(Enumerable.Repeat("R2,3.4-5 令和", 20_000));
        Assert.Empty(WrittenText.Scan(new string('9', 300_000)));
        Assert.Empty(WrittenText.Scan($"R{new string(' ', 300_000)}6"));
        Assert.NotNull(WrittenText.Scan(text));
    }

    [Fact]
    public void Five_lines_of_plans_mean_what_they_mean()
    {
        WrittenValue[] values = [.. Lines.Select(line => WrittenText.Interpret(line))];
        Assert.Equal(["FY2022", "FY2019", null, "2012-04", "FY1989"], values.Select(value => value.Value));
        Assert.Equal([false, true, null, true, false], values.Select(value => value.IsInEra));
        Assert.Equal(["令和4年度", "令和元年度", null, "平成24年4月末現在", "平成元年度"], values.Select(value => value.Canonical));
        Assert.Equal("'令和6（2023）年度' names two years, 2024 and 2023.", values[2].Error);
        Assert.True(values[3] is { Kind: WrittenKind.YearMonth, IsEnd: true, IsAsOf: true });
    }

    [Fact]
    public void Strictness_refuses_what_is_out_of_era_and_nothing_else() =>
        Assert.Equal(
            [true, false, true, false, true],
            Lines.Select(line => WrittenText.Interpret(line, ReadingContext.Strict).Error is not null));
}
