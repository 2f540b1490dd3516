using WelfarePlan.Files.Sheets.Formats;

namespace WelfarePlan.Files.Tests.Sheets;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(120, "0\"件\"", "120件")]
    [InlineData(0.4534, "0.0%", "45.3%")]
    [InlineData(0.4535, "0.0%", "45.4%")]
    [InlineData(45.3, "0.0\"%\"", "45.3%")]
    [InlineData(1284, "#,##0\"人\"", "1,284人")]
    [InlineData(1284567, "#,##0", "1,284,567")]
    [InlineData(-1284, "#,##0;\"▲\"#,##0", "▲1,284")]
    [InlineData(-5, "0;\\-0;\"なし\"", "-5")]
    [InlineData(0, "0;\\-0;\"なし\"", "なし")]
    [InlineData(0, "#,###", "")]
    [InlineData(5, ";;;", "")]
    [InlineData(12.5, "0.0#", "12.5")]
    [InlineData(12.25, "0.0#", "12.25")]
    [InlineData(1234567, "#,##0,\"千円\"", "1,235千円")]
    [InlineData(6, "\"令和\"0\"年度\"", "令和6年度")]
    [InlineData(12, "[DBNum3]0", "１２")]
    [InlineData(150, "[>=100]0\"件以上\";0\"件\"", "150件以上")]
    [InlineData(50, "[>=100]0\"件以上\";0\"件\"", "50件")]
    [InlineData(1200, "[$¥-411]#,##0", "¥1,200")]
    [InlineData(7, "000", "007")]
    [InlineData(5, "0_ ;[Red]\\-0\\ ", "5")]
    [InlineData(-5, "0_ ;[Red]\\-0\\ ", "-5")]
    [InlineData(0.1, "General", "0.1")]
    [InlineData(33.333333333333336, "General", "33.33333333")]
    [InlineData(120000000000d, "General", "120000000000")]
    [InlineData(12, "G/標準\"校\"", "12校")]
    [InlineData(3, "0;@", "3")]
    public void Numbers_are_shown_as_a_spreadsheet_shows_them(double value, string format, string shown) =>
        Assert.Equal(shown, NumberFormat.Show(value, format, is1904: false));

    [Theory]
    [InlineData(45383, "[$-411]ggge\"年度\"", "令和6年度")]
    [InlineData(45383, "[$-411]ge.m.d", "R6.4.1")]
    [InlineData(45383, "yyyy/m/d", "2024/4/1")]
    [InlineData(45383, "yyyy\"年\"m\"月\"d\"日\"(aaa)", "2024年4月1日(月)")]
    [InlineData(43586, "[$-ja-JP-x-gannen]ggge\"年\"m\"月\"d\"日\"", "令和元年5月1日")]
    [InlineData(43586, "[$-411]ggge\"年\"", "令和1年")]
    [InlineData(43585, "[$-411]ggge\"年\"", "平成31年")]
    [InlineData(0.5, "h:mm", "12:00")]
    [InlineData(0.75, "h:mm AM/PM", "6:00 PM")]
    [InlineData(1.5, "[h]:mm", "36:00")]
    [InlineData(1, "yyyy/m/d", "1900/1/1")]
    [InlineData(61, "yyyy/m/d", "1900/3/1")]
    public void Dates_are_shown_with_their_eras(double value, string format, string shown) =>
        Assert.Equal(shown, NumberFormat.Show(value, format, is1904: false));

    [Fact]
    public void Workbooks_of_the_other_calendar_count_from_1904() =>
        Assert.Equal("2024/4/1", NumberFormat.Show(45383 - 1462, "yyyy/m/d", is1904: true));

    [Theory]
    [InlineData(0.5, "# ?/?")]
    [InlineData(5, "0.00E+00")]
    [InlineData(-1, "yyyy/m/d")]
    [InlineData(double.NaN, "0")]
    [InlineData(1e300, "0")]
    public void What_cannot_be_followed_is_not_guessed(double value, string format) =>
        Assert.Null(NumberFormat.Show(value, format, is1904: false));

    [Theory]
    [InlineData("件数", "@", "件数")]
    [InlineData("件数", "0;-0;0;@\"（再掲）\"", "件数（再掲）")]
    [InlineData("件数", "#,##0", "件数")]
    public void Texts_are_shown_as_the_format_says(string text, string format, string shown) =>
        Assert.Equal(shown, NumberFormat.ShowText(text, format));
}
