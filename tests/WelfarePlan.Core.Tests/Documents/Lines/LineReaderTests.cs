using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Tests.Documents.Lines;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("一", 1)]
    [InlineData("一\n", 2)]
    [InlineData("一\r\n二\r\n", 3)]
    [InlineData("一\f二\u2028三", 1)]
    public void Lines_are_counted_as_an_editor_counts_them(string text, int count)
    {
        IReadOnlyList<Line> lines = TestLines.Of(text);

        Assert.Equal(count, lines.Count);
        Assert.Equal(Enumerable.Range(1, count), lines.Select(line => line.Number));
    }

    [Property]
    public Property Raw_lines_joined_are_the_source() =>
        Prop.ForAll(
            Gen.Elements(
                    "地域", "　", "ﾎﾞ", "⽬", "\n", "1", "１", "現状と課題現状と課題現状と課題", "\u200B", "\uDB40\uDD00"
                )
                .ListOf()
                .ToArbitrary(),
            words =>
        {
            string text = string.Concat(words);
            return string.Join('\n', TestLines.Of(text).Select(line => line.Raw)) == text;
        });

    [Property]
    public Property Every_part_of_a_line_has_its_source() =>
        Prop.ForAll(
            Gen.Elements("地域", "　", "ﾎﾞ", "⽬", "地 域 担 当", "1", "１", "現状と課題現状と課題現状と課題", "\u200B")
                .ListOf()
                .ToArbitrary(),
            words =>
            TestLines
                .Of(string.Concat(words))
                .All(line => line.RawSlice(0, line.Text.Length).Length == line.Text.Length)
    );

    [Theory]
    [InlineData("第１章 計画の策定に当たって ………… 3", LineKind.Contents)]
    [InlineData("基本目標１　支え合い・・・・・・・・・・ 12", LineKind.Contents)]
    [InlineData("－ 47 －", LineKind.PageNumber)]
    [InlineData("― 53 ―", LineKind.PageNumber)]
    [InlineData("　 \t", LineKind.Blank)]
    [InlineData("# ", LineKind.Blank)]
    [InlineData("相談件数 120件", LineKind.Text)]
    [InlineData("平成30年度", LineKind.Text)]
    public void What_belongs_to_the_page_is_marked(string raw, object kind) =>
        Assert.Equal((LineKind)kind, TestLines.Of(raw)[0].Kind);

    [Fact]
    public void A_bare_number_among_cells_is_no_page_number()
    {
        IReadOnlyList<Line> lines = TestLines.Of("ボランティア団体数\n団体\n88\n95\n会員数\n人\n12\n");

        Assert.All(lines.SkipLast(1), line => Assert.Equal(LineKind.Text, line.Kind));
    }
}
