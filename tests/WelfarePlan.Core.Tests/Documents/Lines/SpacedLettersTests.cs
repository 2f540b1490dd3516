using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Tests.Documents.Lines;

public sealed class SpacedLettersTests
{
    [Theory]
    [InlineData("地 域 担 当", "地域担当")]
    [InlineData("項　目", "項目")]
    [InlineData("医 療 機 関 数", "医療機関数")]
    [InlineData("基 本 目 標 １", "基本目標 1")]
    [InlineData("成 果 指 標　基準値", "成果指標 基準値")]
    public void Letters_set_apart_close_to_a_word(string raw, string text) => Assert.Equal(text, TestLines.TextOf(raw));

    [Theory]
    [InlineData("指標 基準値 目標値", "指標 基準値 目標値")]
    [InlineData("相談件数 120件 150件", "相談件数 120件 150件")]
    [InlineData("１ 支え合い", "1 支え合い")]
    [InlineData("お 茶 会", "お 茶会")]
    [InlineData("ア イ ウ", "ア イ ウ")]
    [InlineData("○ ○ ―", "○ ○ -")]
    public void Words_and_marks_set_apart_stay_apart(string raw, string text) =>
        Assert.Equal(text, TestLines.TextOf(raw));

    [Fact]
    public void The_source_behind_a_closed_word_has_no_blanks()
    {
        Line line = TestLines.Of("地　域　担　当　の配置")[0];

        Assert.StartsWith("地域担当", line.RawSlice(0, line.Text.Length), StringComparison.Ordinal);
    }
}
