using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Outlines;

public sealed class LabelTests
{
    [Theory]
    [InlineData(
        "（１）見守り\n■地域のいま\n人が減っています。\n■これから\n声をかけます。\n（２）学び\n■地域のいま\n機会がありません。\n■これから\n講座を開きます。\n（３）遊び\n■地域のいま\n"
            + "場所がありません。\n■これから\n広場を開きます。\n"
    )]
    [InlineData("（１）見守り\n地域のいま\n人が減っています。\n（２）学び\n地域のいま\n機会がありません。\n（３）遊び\n地域のいま\n場所がありません。\n")]
    [InlineData("（１）見守り\n① 地域のいま\n人が減っています。\n（２）学び\n① 地域のいま\n機会がありません。\n（３）遊び\n① 地域のいま\n場所がありません。\n")]
    [InlineData("（１）見守り\n② 町のようす（令和５年度）\n減りました。\n（２）学び\n② 町のようす（令和５年度）\n増えました。\n（３）遊び\n② 町のようす（令和５年度）\n同じでした。\n")]
    public void A_short_line_that_recurs_under_several_headings_is_a_label_whatever_its_word(string text) =>
        Assert.Equal(["つながる", "つながる/見守り", "つながる/学び", "つながる/遊び"], OutlinePaths.OfPlan("基本目標１　つながる\n" + text));

    [Fact]
    public void A_heading_printed_on_every_page_under_one_goal_is_no_label() =>
        Assert.Equal(
            ["つながる", "つながる/取組を広げる"],
            OutlinePaths.OfPlan(
                "基本目標１　つながる\n１）取組を広げる\n声をかけます。\n\f基本目標１　つながる\n１）取組を広げる\n道を直します。\n\f基本目標１　つながる\n１）取組を広げる\n"
            )
        );

    [Fact]
    public void Links_to_the_goals_above_them_are_no_goals() =>
        Assert.Equal(
            ["つながる", "つながる/見守り", "まなぶ"],
            OutlinePaths.OfPlan("・目標１\n・目標２\n\n目標１　つながる\n施策の方向１　見守り\n目標２　まなぶ\n")
        );

    [Fact]
    public void Letters_of_the_syllabary_number_what_a_level_word_names() =>
        Assert.Equal(
            ["つながる", "つながる/見守り", "まなぶ", "まなぶ/学びの場"],
            OutlinePaths.OfPlan("活動目標１　つながる\n推進項目ア　見守り\n活動目標２　まなぶ\n推進項目イ\n学びの場\n")
        );

    [Theory]
    [InlineData("【主な取組】\n・あいさつ運動\n・見回り\n")]
    [InlineData("【主な取組】\nあいさつ運動\n見回り\n")]
    [InlineData("具体的には次のことに取り組みます。\n・あいさつ運動\n・見回り\n")]
    public void Short_titles_under_a_label_of_work_are_children(string list) =>
        Assert.Equal(["つながる", "つながる/見守り", "つながる/見守り/あいさつ運動", "つながる/見守り/見回り"],
            OutlinePaths.OfPlan("基本目標１　つながる\n（１）見守り\n" + list));

    [Theory]
    [InlineData("【主な取組】\n・あいさつ運動\n・見回りを毎日行います。\n")]
    [InlineData("【現状と課題】\n・人の減少\n・担い手の不足\n")]
    [InlineData("【市民の取組】\n・あいさつ\n・見回り\n")]
    public void Sentences_situations_and_roles_are_no_children(string list) =>
        Assert.Equal(["つながる", "つながる/見守り"], OutlinePaths.OfPlan("基本目標１　つながる\n（１）見守り\n" + list));

    [Fact]
    public void A_count_that_goes_on_is_a_heading_even_behind_a_label_of_the_situation() =>
        Assert.Equal(
            ["つながる", "つながる/見守り", "つながる/学び"],
            OutlinePaths.OfPlan("基本目標１　つながる\n１）見守り\n現状と課題\n① 人の減少\n② 担い手の不足\n２）学び\n"));

    [Fact]
    public void A_label_of_the_measure_closes_what_the_labels_before_it_held()
    {
        ActivityPillar measure = PlanDocument.Read(
            "青葉市地域福祉計画\n\n基本目標１　つながる\n（１）見守り\n■市の取組\n① 協定\n店と協定を結びます。\n■市民の取組\n・ 声をかけましょう。\n").Plan.Goals[0].Pillars[0];

        Assert.Equal(("見守り", "声をかけましょう。"), (measure.Title, Assert.Single(measure.Initiatives)));
    }

    [Theory]
    [InlineData("① 見守り\n② 店と協定を結び、声をかけ合います。\n")]
    [InlineData("（１）見守り\n（２）店と協定を結び、声をかけ合います。\n")]
    public void Where_some_of_a_run_are_sentences_none_is_a_heading(string run) =>
        Assert.Equal(["つながる"], OutlinePaths.OfPlan("基本目標１　つながる\n" + run));

    [Fact]
    public void A_goals_number_before_a_label_takes_the_goal_up_again_and_names_nothing() =>
        Assert.Equal(
            ["つながる", "つながる/集う", "守る"],
            OutlinePaths.OfPlan("基本目標１　つながる\n施策１　集う\n基本目標２　守る\n基本目標１　数値目標\n令和６年度に定めます。\n"));
}
