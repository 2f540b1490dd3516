using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Documents.Outlines;

namespace WelfarePlan.Tests.Documents.Facts;

public sealed class PrincipleTests
{
    private const string Front = "青葉市地域福祉計画\n";
    private const string Goal = "基本目標１　守る\n施策１　見守り\n訪ねます。\n";

    [Theory]
    [InlineData("１　活動の基本理念\n手と手をつないで残すまち\n")]
    [InlineData("めざす町の姿\n「手と手をつないで残すまち」\n")]
    [InlineData("はじめに\n計画の目標を定めました。計画の基本理念は\n「手と手をつないで残すまち」です。\n")]
    public void A_principle_under_words_of_the_plans_own_is_read(string text) =>
        Assert.Equal(["手と手をつないで残すまち"], TextsOf(PlanDocument.Read(Front + text + Goal).Plan));

    [Theory]
    [InlineData(
        "１　基本理念\n霧の晴れ間に　灯りが見えるまち　あおば\n第３次計画を引き継ぎながら、目を配る関係をめざす言葉としました。\n",
        "霧の晴れ間に　灯りが見えるまち　あおば"
    )]
    [InlineData("基本理念：つながりを力に　だれもが居場所と出番を持てるまち　あおば\n", "つながりを力に　だれもが居場所と出番を持てるまち　あおば")]
    [InlineData("はじめに\n計画の合言葉は「出会う　わかり合う　ささえ合う」です。\n", "出会う　わかり合う　ささえ合う")]
    [InlineData("はじめに\n「手と手をたずさえる町」という理念のもとで進めてきました。\n", "手と手をたずさえる町")]
    public void Words_set_apart_are_no_paragraph(string text, string principle) =>
        Assert.Equal([principle], TextsOf(PlanDocument.Read(Front + text + Goal).Plan));

    [Fact]
    public void A_cell_that_holds_a_sentence_quotes_the_principle() =>
        Assert.Equal(
            ["声をかけ ともに歩む青葉"],
            TextsOf(new DocumentSketch()
                .Line("青葉市地域福祉計画", 20)
                .Grid("1|報告の趣旨", "|「声をかけ ともに歩む青葉」を基本理念に掲げ、取組を進めています。")
                .Line("基本目標１　守る", 15).Line("施策１　見守り", 12).Line("訪ねます。")
                .Read()));

    [Fact]
    public void A_line_in_large_type_under_the_aim_is_the_principle() =>
        Assert.Equal(
            ["鈴のように 呼びあう町"],
            TextsOf(new DocumentSketch()
                .Line("青葉市地域福祉計画", 30).Line("４　めざす町の姿", 20).Line("鈴のように 呼びあう町", 18)
                .Line("学校や職場と協力し、若い世代が関われる方法を示します。")
                .Line("基本目標１　守る", 15).Line("施策１　見守り", 12).Line("訪ねます。")
                .Read()));

    [Fact]
    public void A_cell_that_bears_the_label_holds_it() =>
        Assert.Equal(
            ["風がとおる　ささえあいの町"],
            TextsOf(new DocumentSketch()
                .Line("青葉市地域福祉計画")
                .Grid("【計画期間】令和３年度～令和７年度|【基本理念】風がとおる　ささえあいの町")
                .Line("基本目標１　守る").Line("施策１　見守り").Line("訪ねます。")
                .Read()));

    [Fact]
    public void What_each_goal_aims_at_is_not_the_plans_principle() =>
        Assert.Equal(
            ["ぬくい手と手を つないで"],
            TextsOf(new DocumentSketch()
                .Line("青葉市地域福祉活動計画", 30).Line("１ 基本理念", 14).Line("ぬくい手と手を つないで", 18)
                .Line("小さな成功例を発表し、ほかの地区へ広げます。")
                .Line("２ 計画の体系", 14)
                .Grid("活動の柱|めざす姿|活動項目", "柱１　つどう|笑い声の聞こえる町|（１）集まり", "柱２　たすける|手が届く町|（１）相談")
                .Read()));

    [Theory]
    [InlineData("１　活動の基本理念\n本市では、だれもが安心して暮らせるよう、支え合いの輪を広げていきます。\n")]
    [InlineData("４　めざす町の姿\n学校や職場と協力し、若い世代が関われる方法を示します。\n")]
    public void A_heading_without_a_principle_that_can_be_read_is_said(string text)
    {
        PlanReading reading = PlanDocument.Read(Front + text + Goal);

        Assert.Empty(reading.Plan.Principles);
        Assert.Contains(reading.Diagnostics, said => said.Id == DiagnosticRules.PrincipleNotRead.Id);
    }

    [Theory]
    [InlineData("プランの期間\n2024年度から2029年度までの6年間とします。\n")]
    [InlineData("この計画は、令和６年度から令和１１年度までの６年間を期間とし、施策を定めます。\n")]
    public void A_period_in_words_of_the_plans_own_is_read(string text)
    {
        Plan plan = PlanDocument.Read("青葉市\nみんなの福祉プラン\n青葉市地域福祉計画\n" + text + Goal).Plan;

        Assert.Equal((2024, 2029), (plan.Period!.Value.From.Year, plan.Period.Value.To.Year));
    }

    private static IEnumerable<string> TextsOf(Plan plan) => plan.Principles.Select(principle => principle.Text);
}
