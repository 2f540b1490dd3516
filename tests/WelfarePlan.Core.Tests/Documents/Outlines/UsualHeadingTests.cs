using WelfarePlan.Documents;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Outlines;

/// <summary>Headings met in plans of many towns, made small.</summary>
public sealed class UsualHeadingTests
{
    [Theory]
    [InlineData("第１分野　つながる\n１　集う\n２　知る\n第２分野　守る\n１　備える\n")]
    [InlineData("一の柱　つながる\n１　集う\n２　知る\n二の柱　守る\n１　備える\n")]
    [InlineData("重点目標１　つながる\n・①集う\n・②知る\n重点目標２　守る\n・①備える\n")]
    [InlineData("基本方針１　つながる\n■ 柱１　集う　　　　評価：Ｂ\n■ 柱２　知る　　　　評価：Ａ\n基本方針２　守る\n■ 柱１　備える　　　評価：Ｃ\n")]
    public void Numbers_stand_in_front_of_words_and_behind_marks(string text) =>
        Assert.Equal(
            ["つながる", "つながる/集う", "つながる/知る", "守る", "守る/備える"],
            OutlinePaths.OfPlan(text.Replace("集う", "集う\nともに歌います。", StringComparison.Ordinal)));

    [Fact]
    public void A_goal_printed_above_each_measure_stays_above_them() =>
        Assert.Equal(
            ["つながる", "つながる/集う", "つながる/知る", "守る", "守る/備える"],
            OutlinePaths.OfPlan(
                "４ 基本目標１　つながる\n施策1-1　集う\nともに歌います。\n\f４ 基本目標１　つながる\n施策1-2　知る\n学びます。\n"
                + "\f４ 基本目標２　守る\n施策2-1　備える\n訓練します。\n"));

    [Theory]
    [InlineData("\n柱１　つながる　（１）集う\n歌います。\n柱１　つながる　（２）知る\n学びます。\n柱２　守る　（１）備える\n訓練します。\n")]
    [InlineData("\n柱１　つながる\n施策１　集うの主な事業\n歌います。\n施策２　知るの主な事業\n学びます。\n柱２　守る\n施策１　備えるの主な事業\n")]
    public void A_line_may_hold_a_goal_and_its_measure_or_a_measure_and_its_label(string text) =>
        Assert.Equal(
            ["つながる", "つながる/集う", "つながる/知る", "守る", "守る/備える"], OutlinePaths.OfPlan(text));

    [Fact]
    public void What_follows_a_list_of_goals_in_the_level_of_their_headings_is_under_none_of_them() =>
        Assert.Equal(
            ["つながる", "つながる/集う", "守る", "守る/備える"],
            new DocumentSketch()
                .Heading("青葉市地域福祉計画", 1)
                .Line("基本目標1　つながる")
                .Line("基本目標2　守る")
                .Heading("計画について", 2)
                .Heading("まちのようす", 3)
                .Line("人が減っています。")
                .Heading("基本目標1　つながる", 2)
                .Heading("1.1　集う", 3)
                .Line("歌います。")
                .Heading("基本目標2　守る", 2)
                .Heading("2.1　備える", 3)
                .Line("訓練します。")
                .Paths());

    [Fact]
    public void A_label_larger_than_the_list_of_goals_closes_no_goal()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("青葉市地域福祉計画", 22)
            .Line("基本目標1　つながる", 10)
            .Line("基本目標2　守る", 10)
            .Line("第2章　施策", 18);
        foreach ((string goal, string[] measures) in new[] { ("1　つながる", new[] { "集う", "知る" }), ("2　守る", ["備える"]) })
        {
            sketch.Line("基本目標" + goal, 15);
            for (int i = 0; i < measures.Length; i++)
                sketch
                    .Line($"({i + 1}) {measures[i]}", 11)
                    .Line("担い手が足りず、続けるのが難しくなっています。", 10)
                    .Line("▍主な取組", 10.5)
                    .Line("・集まりを開きます。", 10);
        }

        Assert.Equal(["つながる", "つながる/集う", "つながる/知る", "守る", "守る/備える"], sketch.Paths());
    }

    [Fact]
    public void Headings_that_name_who_is_in_charge_are_programmes()
    {
        PlanReading result = PlanDocument.Read(
            "青葉市地域福祉計画\n基本目標１　つながる\n(1) 集う\n① 元気アップ教室　【健康課】\n体を動かします。\n"
            + "② 通いの場　【福祉課、社会福祉協議会】\n週に一度集まります。\n");

        Assert.Equal(
            ["元気アップ教室: 健康課", "通いの場: 福祉課・社会福祉協議会"],
            PlanPart.Walk(PlanPart.Goals(result.Plan))
                .SelectMany(part => part.Programmes)
                .Select(programme => $"{programme.Name}: {string.Join('・', programme.Departments)}"));
        Assert.Equal(
            ["つながる", "集う"],
            PlanPart.Walk(PlanPart.Goals(result.Plan)).Select(part => part.Title));
    }

    [Fact]
    public void A_heading_over_indicators_that_stands_under_no_goal_is_said()
    {
        PlanReading result = PlanDocument.Read(
            "青葉市地域福祉計画\n計画期間　令和６年度～令和10年度\n基本目標１　つながる\n施策１　集う\nともに歌います。\n"
            + "第３章　資料\n１　備える\n\n指標　R5現状値　R10目標値\n訓練の回数　2回　4回\n");

        Assert.Contains(
            result.Diagnostics,
            diagnostic => diagnostic.Id == "WP3011" && diagnostic.Message.Contains("備える", StringComparison.Ordinal));
    }
}
