using System.Globalization;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Quantities;

/// <summary>Edges of written numbers and of what a text is taken for.</summary>
public sealed class WrittenEdgeTests
{
    [Theory]
    [InlineData("0.00000000000000000000000000001")]
    [InlineData("5000000000000000000000000万")]
    [InlineData("9999999999999999999999999999千")]
    [InlineData("1億99999万")]
    [InlineData("1億0.000000000000000000000000001")]
    [InlineData("340282366920938463463374607431768211461")]
    [InlineData("9999999999999999999999999999999999999999999999999999999999")]
    [InlineData("1.2.3")]
    [InlineData("1.234,5")]
    [InlineData("三5")]
    [InlineData("五十百")]
    public void What_would_be_rounded_or_is_no_number_is_refused(string text) =>
        Assert.False(JapaneseNumber.TryParse(text, out _));

    [Theory]
    [InlineData("0000000000000000000000000000000000000012", "12")]
    [InlineData("1万0.5", "10000.5")]
    [InlineData("1億9999万", "199990000")]
    [InlineData("二十五", "25")]
    [InlineData("廿九", "29")]
    public void Zeros_in_front_and_parts_behind_are_read(string text, string number) =>
        Assert.Equal(number, JapaneseNumber.Parse(text).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("三重県", 0)]
    [InlineData("3重", 1)]
    [InlineData("三百重", 2)]
    public void Only_a_lone_kanji_numeral_before_a_word_is_no_number(string text, int length)
    {
        Assert.Equal(length > 0, JapaneseNumber.TryParsePrefix(text, out _, out int read));
        Assert.Equal(length, read);
    }

    [Theory]
    [InlineData("第4回", "")]
    [InlineData("A5人", "")]
    [InlineData("12024年度", "")]
    [InlineData("1,2024年度", "")]
    [InlineData("A2024年度", "")]
    [InlineData("五2024年度", "")]
    [InlineData("十2024年度", "")]
    [InlineData("会百五十人", "")]
    [InlineData("に百五十人", "150人")]
    [InlineData("096人", "")]
    [InlineData("0人", "0人")]
    [InlineData("0", "")]
    [InlineData("5-", "")]
    [InlineData("5人", "5人")]
    [InlineData("3-5-1人", "")]
    public void A_scan_takes_no_part_of_something_else(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', WrittenText.Scan(text).Select(value => value.Value + value.Unit)));

    [Theory]
    [InlineData("98.7％（R4.3末）", 2021)]
    [InlineData("98.7％（R4.4末）", 2022)]
    [InlineData("98.7％（令和4年3月31日）", 2021)]
    [InlineData("98.7％（R4）", 2022)]
    public void A_month_in_brackets_lies_in_its_fiscal_year(string text, int year)
    {
        Assert.True(WrittenQuantity.TryParse(text, out WrittenQuantity written));
        Assert.Equal(new FiscalYear(year), written.Year);
    }

    [Theory]
    [InlineData("2割5分", true)]
    [InlineData("2割15分", false)]
    [InlineData("2割0.5分", false)]
    [InlineData("2割5分3厘", true)]
    [InlineData("百人", false)]
    [InlineData("百五人", true)]
    [InlineData("五人増", true)]
    [InlineData("40～40%", true)]
    public void Tenths_and_kanji_numerals_are_whole(string text, bool isRead) =>
        Assert.Equal(isRead, WrittenQuantity.TryParse(text, out _));

    [Theory]
    [InlineData("132年度", false)]
    [InlineData("5年", false)]
    [InlineData("5年目", false)]
    [InlineData("3番目", false)]
    [InlineData("2丁目", false)]
    [InlineData("2回目", false)]
    [InlineData("5科目", true)]
    [InlineData("12丁", true)]
    [InlineData("5年間", true)]
    [InlineData("132", true)]
    public void A_year_without_an_era_and_what_says_which_are_no_quantities(string text, bool isNumber)
    {
        WrittenValue value = WrittenText.Interpret(text);
        Assert.Equal(isNumber ? WrittenKind.Number : WrittenKind.None, value.Kind);
        Assert.Equal(isNumber, value.Error is null);
    }

    [Fact]
    public void A_year_without_an_era_takes_that_of_its_context() => Assert.Equal(
        "FY2014", WrittenText.Interpret("26年度", new ReadingContext { Era = JapaneseEra.Heisei }).Value);

    [Theory]
    [InlineData("1880～1884年度", false)]
    [InlineData("2024～9999年度", false)]
    [InlineData("2024～2028年度", true)]
    [InlineData("令和6年4月1日～令和8年3月31日（2年間）", true)]
    [InlineData("令和6年度～令和99年13月", false)]
    public void Both_ends_of_a_period_must_be_years(string text, bool isPeriod) =>
        Assert.Equal(isPeriod, WrittenText.Interpret(text).Error is null);

    [Theory]
    [InlineData("平成27～30年度", true)]
    [InlineData("平成28～32年度", false)]
    [InlineData("平成28年度～令和2年度", true)]
    [InlineData("昭和65年度～平成4年度", false)]
    public void A_period_is_in_its_era_where_both_ends_are(string text, bool isInEra) =>
        Assert.Equal(isInEra, WrittenText.Interpret(text).IsInEra);

    [Theory]
    [InlineData("2030～2031年度", true)]
    [InlineData("2030～2040年度", false)]
    [InlineData("2010～2031年度", false)]
    [InlineData("2030年度", true)]
    [InlineData("2040年度", false)]
    public void What_is_not_plausible_is_refused_alone_and_marked_in_a_text(string text, bool isPlausible)
    {
        var context = new ReadingContext { Plausible = new FiscalPeriod(new(2020), new(2035)) };

        Assert.Equal(isPlausible, WrittenText.Interpret(text, context).Error is null);
        WrittenValue found = Assert.Single(WrittenText.Scan(text, context));
        Assert.Null(found.Error);
        Assert.Equal(isPlausible, found.IsPlausible);
    }
}
