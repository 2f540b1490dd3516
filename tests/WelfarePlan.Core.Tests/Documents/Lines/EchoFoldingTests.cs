using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Text;

namespace WelfarePlan.Tests.Documents.Lines;

public sealed class EchoFoldingTests
{
    [Theory]
    [InlineData("現状と課題現状と課題現状と課題現状と課題", "現状と課題")]
    [InlineData("施策の展開施策の展開施策の展開", "施策の展開")]
    [InlineData("地域福祉活動の拡大と浸透地域福祉活動の拡大と浸透", "地域福祉活動の拡大と浸透")]
    [InlineData("１１１１ 地域福祉活動の拡大と浸透地域福祉活動の拡大と浸透地域福祉活動の拡大と浸透地域福祉活動の拡大と浸透", "1 地域福祉活動の拡大と浸透")]
    [InlineData("１ 学びと出会いの場づくり１ 学びと出会いの場づくり", "1 学びと出会いの場づくり")]
    [InlineData("現現状状とと課課題題", "現状と課題")]
    public void A_heading_printed_several_times_is_one(string raw, string text) =>
        Assert.Equal(text, TestLines.TextOf(raw).Trim());

    [Theory]
    [InlineData("ますます")]
    [InlineData("333")]
    [InlineData("1,111人")]
    [InlineData("2222")]
    [InlineData("年々")]
    [InlineData("一人一人")]
    [InlineData("ひとりひとり")]
    [InlineData("一人ひとりが輝くまち")]
    [InlineData("わくわくドキドキ")]
    [InlineData("いきいきわくわく")]
    [InlineData("ふれあい・いきいきサロン")]
    [InlineData("100 100 100 100")]
    [InlineData("45人 45人 45人")]
    [InlineData("95校区／95校区")]
    [InlineData("－－－－")]
    public void Words_and_numbers_that_repeat_themselves_stay(string raw)
    {
        var log = new List<Diagnostic>();

        Assert.Equal(Folded(raw), TestLines.Of(raw, log)[0].Text);
        Assert.Empty(log);
    }

    [Fact]
    public void Every_repair_is_told_with_its_line()
    {
        var log = new List<Diagnostic>();
        _ = TestLines.Of("前文\n現状と課題現状と課題現状と課題\n", log);

        Diagnostic repair = Assert.Single(log);
        Assert.Equal((DiagnosticRules.EchoFolded.Id, LineSpan.At(2)), (repair.Id, repair.Lines));
    }

    [Fact]
    public void The_source_behind_a_repaired_heading_is_one_printing()
    {
        Line line = TestLines.Of("２２２２ 社協の役割社協の役割社協の役割社協の役割")[0];

        Assert.Equal("２ 社協の役割", line.RawSlice(0, line.Text.Length));
    }

    private static string Folded(string raw) => new FoldedText(raw).Text;
}
