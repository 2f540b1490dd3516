using WelfarePlan.Json;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Quantities;

public sealed class MeaningTests
{
    [Theory]
    [InlineData("令和6年度～令和8年度（3年間）", nameof(WrittenKind.FiscalPeriod), "FY2024..FY2026")]
    [InlineData("令和6年度～令和10年度（５か年）", nameof(WrittenKind.FiscalPeriod), "FY2024..FY2028")]
    [InlineData("令和6年度～令和10年度（５ヵ年）", nameof(WrittenKind.FiscalPeriod), "FY2024..FY2028")]
    [InlineData("令和6・7年度", nameof(WrittenKind.FiscalPeriod), "FY2024..FY2025")]
    [InlineData("令和6、7年度", nameof(WrittenKind.FiscalPeriod), "FY2024..FY2025")]
    [InlineData("令和6・7・8年度", nameof(WrittenKind.FiscalPeriod), "FY2024..FY2026")]
    [InlineData("令和4・6年度", nameof(WrittenKind.Years), "FY2022,FY2024")]
    [InlineData("平成30・令和元年度", nameof(WrittenKind.FiscalPeriod), "FY2018..FY2019")]
    [InlineData("平成31・令和元年度", nameof(WrittenKind.FiscalYear), "FY2019")]
    [InlineData("平成31年度・令和元年度", nameof(WrittenKind.FiscalYear), "FY2019")]
    [InlineData("令和5年度（実績）", nameof(WrittenKind.FiscalYear), "FY2023")]
    [InlineData("令和5年度（見込）", nameof(WrittenKind.FiscalYear), "FY2023")]
    [InlineData("令和6年度～", nameof(WrittenKind.FiscalPeriod), "FY2024..")]
    [InlineData("令和6年度以降", nameof(WrittenKind.FiscalPeriod), "FY2024..")]
    [InlineData("～令和6年度", nameof(WrittenKind.FiscalPeriod), "..FY2024")]
    [InlineData("西暦2024年度", nameof(WrittenKind.FiscalYear), "FY2024")]
    [InlineData("h24年度", nameof(WrittenKind.FiscalYear), "FY2012")]
    [InlineData("ｒ6年度", nameof(WrittenKind.FiscalYear), "FY2024")]
    [InlineData("令和3-7-18", nameof(WrittenKind.Date), "2021-07-18")]
    [InlineData("平成廿九年度", nameof(WrittenKind.FiscalYear), "FY2017")]
    [InlineData("上半期", nameof(WrittenKind.Half), "H1")]
    [InlineData("第1四半期", nameof(WrittenKind.Quarter), "Q1")]
    [InlineData("令和6年度上半期", nameof(WrittenKind.Half), "2024-04..2024-09")]
    [InlineData("令和6年度第４四半期", nameof(WrittenKind.Quarter), "2025-01..2025-03")]
    [InlineData("人口10万対", nameof(WrittenKind.Population), "100000")]
    [InlineData("1回以上", nameof(WrittenKind.Number), "1")]
    [InlineData("30～40%", nameof(WrittenKind.Number), "30..40")]
    [InlineData("3分の1", nameof(WrittenKind.Number), "1/3")]
    [InlineData("3割", nameof(WrittenKind.Number), "30")]
    [InlineData("5割5分", nameof(WrittenKind.Number), "55")]
    [InlineData("10㎞", nameof(WrittenKind.Number), "10")]
    public void Notations_of_plans_mean_what_they_say(string text, string kind, string value)
    {
        WrittenValue written = WrittenText.Interpret(text);
        Assert.Null(written.Error);
        Assert.Equal((kind, value), (written.Kind.ToString(), written.Value));
    }

    [Theory]
    [InlineData("令和6年度～令和8年度（5年間）", "is another length")]
    [InlineData("R6-12", "as the month 令和6年12月 or as the years 令和6年～令和12年")]
    [InlineData("令和6年上半期", "as a part of the calendar year 2024 or of the fiscal year FY2024")]
    [InlineData("4/1", "as a month and day or as a part of a total")]
    [InlineData("3～5千人", "may belong to the second number or to both")]
    [InlineData("3-5", "as a range or as a code")]
    [InlineData("60～40%", "ends before it begins")]
    [InlineData("5人以上増", "has two bounds")]
    public void What_means_two_things_is_refused_with_both_named(string text, string reason)
    {
        WrittenValue written = WrittenText.Interpret(text);
        Assert.Null(written.Value);
        Assert.Contains(reason, written.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("西暦2024年度", 2024)]
    [InlineData("h24年度", 2012)]
    [InlineData("平成廿九年度", 2017)]
    [InlineData("平成31・令和元年度", 2019)]
    public void Fiscal_years_are_read_from_characters_and_bytes(string text, int year)
    {
        Assert.Equal(new FiscalYear(year), FiscalYear.Parse(text));
        Assert.True(FiscalYear.TryParse(System.Text.Encoding.UTF8.GetBytes(text), out FiscalYear fromBytes));
        Assert.Equal(year, fromBytes.Year);
    }

    [Theory]
    [InlineData("令和6年度～令和8年度（3年間）", 2024, 2026)]
    [InlineData("令和6・7年度", 2024, 2025)]
    [InlineData("令和6、7年度", 2024, 2025)]
    public void Counted_and_listed_years_are_periods(string text, int from, int to) =>
        Assert.Equal(new FiscalPeriod(new(from), new(to)), FiscalPeriod.Parse(text));

    [Theory]
    [InlineData("令和4・6年度")]
    [InlineData("令和6年度～令和8年度（4年間）")]
    [InlineData("令和6、7年間")]
    public void A_period_is_never_made_of_years_that_disagree(string text) =>
        Assert.False(FiscalPeriod.TryParse(text, out _));

    [Theory]
    [InlineData("令和6、7年度に実施", "FY2024..FY2025")]
    [InlineData("令和4・6年度の調査", "FY2022,FY2024")]
    [InlineData("令和6年度～の計画、令和5年度（実績）", "FY2024.. FY2023")]
    [InlineData("令和6年度、令和7年度", "FY2024 FY2025")]
    [InlineData("h24年度とh24とs5", "FY2012")]
    [InlineData("令和6年度上半期に", "2024-04..2024-09")]
    [InlineData("熊本市平成3-5-1", "")]
    public void A_scan_loses_no_year(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', WrittenText.Scan(text).Select(value => value.Value)));

    [Fact]
    public void Bounds_marks_and_open_ends_reach_JSON()
    {
        Assert.Contains("\"unit\":\"回\",\"bound\":\"atLeast\"", Json("1回以上"), StringComparison.Ordinal);
        Assert.Contains("\"bound\":\"between\",\"upper\":40", Json("30～40%"), StringComparison.Ordinal);
        Assert.Contains("\"marks\":[\"approximate\"]", Json("約30%"), StringComparison.Ordinal);
        Assert.Contains("\"marks\":[\"cumulative\"]", Json("延べ1,200人"), StringComparison.Ordinal);
        Assert.Contains("\"year\":2022", Json("98.7％（R4）"), StringComparison.Ordinal);
        Assert.Contains("\"beside\":\"12％\"", Json("3校（12％）"), StringComparison.Ordinal);
        Assert.Contains("\"open\":true", Json("令和6年度～"), StringComparison.Ordinal);
        Assert.Contains("\"marks\":[\"actual\"]", Json("令和5年度（実績）"), StringComparison.Ordinal);

        static string Json(string text) => WrittenValueJson.Write(WrittenText.Interpret(text));
    }
}
