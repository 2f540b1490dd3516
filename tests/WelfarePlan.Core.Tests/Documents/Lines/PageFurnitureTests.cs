using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Tests.Documents.Lines;

public sealed class PageFurnitureTests
{
    [Fact]
    public void The_words_beside_every_page_number_are_the_pages()
    {
        IReadOnlyList<Line> lines = TestLines.Of(
            "本文一\n\n－ 51 －\n青葉市の計画　施策の展開\n\n本文二\n\n－ 52 －\n青葉市の計画　施策の展開\n\n本文三\n\n－ 53 －\n青葉市の計画　施策の展開\n\n本文四\n");

        Assert.Equal(
            ["本文一", "本文二", "本文三", "本文四"],
            lines.Where(line => line.Kind == LineKind.Text).Select(line => line.Text)
        );
    }

    [Fact]
    public void The_first_printing_of_a_chapter_is_its_heading()
    {
        IReadOnlyList<Line> lines = TestLines.Of(
            "第５章 福祉活動の拡大\n\n本文一\n\n80\n\n第５章 福祉活動の拡大\n\n本文二\n\n81\n\n第５章 福祉活動の拡大\n\n本文三\n\n82\n");

        Assert.Single(
            lines,
            line => line.Kind == LineKind.Text && line.Text.StartsWith("第5章", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Values_that_repeat_are_not_the_pages()
    {
        IReadOnlyList<Line> lines = TestLines.Of("相談件数\n120件\n120件\n参加者数\n120件\n120件\n");

        Assert.All(lines.SkipLast(1), line => Assert.Equal(LineKind.Text, line.Kind));
    }

    [Fact]
    public void Heads_at_the_right_edge_with_other_gaps_on_every_page_are_the_pages()
    {
        string edge = new(' ', 70);
        IReadOnlyList<Line> lines = TestLines.Of(
            $"本文一\n\n\n1\n{edge}青葉市の計画  年次報告\n\n本文二\n\n\n2\n{edge}青葉市の計画          年次報告\n\n本文三\n");

        Assert.Equal(
            ["本文一", "本文二", "本文三"],
            lines.Where(line => line.Kind == LineKind.Text).Select(line => line.Text)
        );
    }

    [Fact]
    public void Numbers_that_rise_before_form_feeds_count_pages_and_the_documents_name_heads_them()
    {
        IReadOnlyList<Line> lines = TestLines.Of(
            "みどり町 ともに計画\n評価の報告書\n\n\fともに計画\n\n評価の報告書\n\n本文一\n\n1\n\n"
                + "\fともに計画\n\n評価の報告書\n\n本文二\n\n2\n\n"
                + "\fともに計画\n\n評価の報告書\n\n本文三\n\n3\n\n\f");

        Assert.Equal(
            ["みどり町 ともに計画", "評価の報告書", "本文一", "本文二", "本文三"],
            lines.Where(line => line.Kind == LineKind.Text).Select(line => line.Text.Trim())
        );
    }

    [Fact]
    public void Values_at_the_foot_of_pages_and_heads_of_tables_above_them_are_not_the_pages()
    {
        IReadOnlyList<Line> lines = TestLines.Of(
            "ともに計画\n\n\f事業の名\n\n本文一\n\n12\n\n\f事業の名\n\n本文二\n\n31\n\n\f事業の名\n\n本文三\n\n8人\n\n");

        Assert.Equal(10, lines.Count(line => line.Kind == LineKind.Text));
    }
}
