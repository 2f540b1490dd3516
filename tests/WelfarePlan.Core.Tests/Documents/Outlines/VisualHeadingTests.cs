namespace WelfarePlan.Tests.Documents.Outlines;

public sealed class VisualHeadingTests
{
    [Fact]
    public void Headings_without_a_number_nest_by_their_size()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("青葉市地域福祉計画", 22)
            .Line("住民とともに、計画を定めました。")
            .Line("第１部　総論", 18)
            .Line("町のすがた", 13)
            .Line("人が減っています。");
        foreach (string goal in (ReadOnlySpan<string>)["集う", "守る"])
        {
            if (goal == "集う") sketch.Line("第２部　各論", 18);
            sketch.Line(goal + "地域づくり", 15);
            foreach (string measure in (ReadOnlySpan<string>)["場の充実", "人の育成"])
                sketch
                    .Line(goal + measure, 12)
                    .Line("◆現状と課題", 10.5)
                    .Line("担い手が足りず、続けるのが難しくなっています。")
                    .Line("◆取組内容", 10.5)
                    .Line("・集まりを開きます。");
        }

        Assert.Equal(
            ["集う地域づくり", "集う地域づくり/集う場の充実", "集う地域づくり/集う人の育成", "守る地域づくり", "守る地域づくり/守る場の充実", "守る地域づくり/守る人の育成"],
            sketch.Line("第３部　推進と評価", 18).Line("毎年、評価します。").Paths());
    }

    [Theory]
    [InlineData("施策１　", new[] { "集う", "集う/歌声の会", "守る", "守る/声かけ" })]
    [InlineData("", new[] { "集う", "集う/人をふやす", "守る", "守る/声を拾う" })]
    public void A_line_between_a_goal_and_its_numbered_measures_is_no_measure(string number, string[] paths)
    {
        DocumentSketch sketch =
            new DocumentSketch().Line("青葉市地域福祉計画", 22).Line("住民とともに、計画を定めました。");
        foreach (
            (int goal, string title, string slogan, string measure) in new[]
            {
                (1, "集う", "人をふやす", "歌声の会"), (2, "守る", "声を拾う", "声かけ"),
            }
        )
        {
            sketch.Line($"基本目標{goal}　{title}", 20).Line(slogan, 15).Line("現状と課題", 12).Line("担い手が減っています。");
            if (number.Length > 0) sketch.Line(number + measure, 12).Line("月に一度、開きます。");
        }

        Assert.Equal(paths, sketch.Paths());
    }

    [Fact]
    public void A_larger_heading_behind_the_last_goal_ends_it() =>
        Assert.Equal(
            ["集う", "集う/歌声の会", "守る", "守る/声かけ"],
            new DocumentSketch().Line("青葉市地域福祉計画", 22).Line("住民とともに、計画を定めました。").Line("はじめの言葉", 18).Line("町をよくします。")
                .Line("基本方針1　集う", 13)
                .Line("施策の方向1－1　歌声の会", 12)
                .Line("歌います。")
                .Line("基本方針2　守る", 13)
                .Line("施策の方向2－1　声かけ", 12)
                .Line("訪ねます。")
                .Line("進めかたのこと", 18).Line("■ 評価の方法", 12).Line("毎年、確かめます。").Paths());

    [Fact]
    public void A_caption_that_speaks_of_indicators_is_no_heading() =>
        Assert.Equal(
            ["集う", "集う/歌声の会", "守る"],
            new DocumentSketch()
                .Line("青葉市地域福祉計画", 22)
                .Line("基本目標１　集う", 15)
                .Line("（１）歌声の会", 12)
                .Line("歌います。")
                .Line("■「集う」の評価指標", 10.5)
                .Grid("指標|基準値（令和4年度）|目標値（令和10年度）", "歌声の会の回数|3回|9回").Line("基本目標２　守る", 15).Paths());

    [Theory]
    [InlineData("よびかけ１　集おう\n歌声の会を開きます。\n（１）歌声の会\nよびかけ２　守ろう\n声をかけ合います。\n（１）声かけ\n")]
    [InlineData("重点目標Ａ　集おう\n（１）歌声の会\n重点目標Ｂ　守ろう\n（１）声かけ\n")]
    [InlineData(
        "Ⅳ\n\n施策の展開\n\n１\n\n集おう\n\n歌う人を\n増やします。\n声を\n広げます。\n(1)\n\n歌声の会\n\n月に一度、\n開きます。\n人が\n集まります。\n２\n\n守ろう\n\n声を\n"
            + "かけ合います。\n(1)\n\n声かけ\n\n毎日、\n訪ねます。\n"
    )]
    public void A_word_or_number_of_any_kind_before_its_title_makes_a_heading(string text) =>
        Assert.Equal(["集おう", "集おう/歌声の会", "守ろう", "守ろう/声かけ"], OutlinePaths.OfPlan(text));

    [Fact]
    public void A_kana_in_a_lost_circle_counts() =>
        Assert.Equal(
            ["集う", "集う/場づくり", "集う/場づくり/歌声の会", "集う/場づくり/食堂の応援"],
            OutlinePaths.OfPlan("重点施策１　集う\n(1) 場づくり\n［取組の内容］\n○ア 歌声の会\n■ 月に一度、開きます。\n○イ 食堂の応援\n■ 費用を補助します。\n"));

    [Fact]
    public void The_line_over_the_label_that_every_measure_begins_with_is_its_title() =>
        Assert.Equal(
            ["集う", "集う/歌声の会の開催", "集う/食堂の応援", "集う/散歩の会の開催"],
            OutlinePaths.OfPlan(
                "基本目標１　集う\n歌声の会の開催\n◆現状と課題\n人が集まりません。\n\n食堂の応援\n◆現状と課題\n費用が足りません。\n\n散歩の会の開催\n◆現状と課題\n道が暗いです。\n"));

    [Fact]
    public void A_title_in_the_chart_and_in_its_chapter_is_no_label() =>
        Assert.Equal(
            ["集う", "集う/場の開設", "集う/課題への対応", "集う/課題への対応/会議の開催"],
            OutlinePaths
                .OfPlan(
                    "２　取組の体系\n１　集う\n(1) 場の開設\n(2) 課題への対応\n\n第４章　施策の展開\n１　集う\n(1) 場の開設\n場を開きます。\n(2) 課題への対応\n力を合わせます。\n"
                        + "① 会議の開催\n毎月、開きます。\n"
                )
                .Where(path => path.StartsWith("集う", StringComparison.Ordinal)).Distinct());

    [Fact]
    public void What_any_document_counts_makes_no_goals() =>
        Assert.Empty(OutlinePaths.OfPlan("問１　集まりに出ますか\n出る人が多くいます。\n問２　声をかけますか\nかける人が減りました。\n"));
}
