namespace WelfarePlan.Tests.Documents.Lines;

public sealed class SpacedFiguresTests
{
    [Theory]
    [InlineData("200 人（令和 10 年度）", "200 人(令和10年度)")]
    [InlineData("令和 5 年の値", "令和5年の値")]
    [InlineData("2024 年度", "2024年度")]
    [InlineData("1 万 2,380 人", "1万2,380 人")]
    public void Blanks_inside_years_and_numbers_are_closed(string raw, string text) =>
        Assert.Equal(text, TestLines.TextOf(raw));

    [Theory]
    [InlineData("１ 年を重ねても安心", "1 年を重ねても安心")]
    [InlineData("２ 万人に開かれたまち", "2 万人に開かれたまち")]
    [InlineData("相談件数　　令和 5 年度　　120件", "相談件数  令和 5 年度  120件")]
    [InlineData("12 20 30", "12 20 30")]
    public void Numbers_before_words_and_in_columns_keep_theirs(string raw, string text) =>
        Assert.Equal(text, TestLines.TextOf(raw));
}
