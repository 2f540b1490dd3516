using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Documents.Outlines;

namespace WelfarePlan.Tests.Documents.Facts;

public sealed class FieldFactsTests
{
    [Fact]
    public void A_table_states_principle_and_period_beside_their_names()
    {
        Plan plan = new DocumentSketch().Line("第3次青葉市地域福祉計画", 20).Grid("計画期間|令和6年度～令和10年度", "基本理念|声をかけ ともに歩む青葉").Read();

        Assert.Equal("声をかけ ともに歩む青葉", Assert.Single(plan.Principles).Text);
        Assert.Equal(2024, plan.Period?.From.Year);
    }

    [Fact]
    public void A_table_states_title_place_period_and_principle_under_their_names()
    {
        Plan plan = new DocumentSketch().Grid("自治体名|計画名|計画期間|基本理念", "青葉市|第5次青葉市地域福祉計画|2023年度-2028年度|だれひとり 残さない").Read();

        Assert.Equal(("第5次青葉市地域福祉計画", "青葉市", 2028), (plan.Title, plan.Municipality, plan.Period?.To.Year));
        Assert.Equal("だれひとり 残さない", Assert.Single(plan.Principles).Text);
    }

    [Theory]
    [InlineData("３　基本理念・体系\n誰もが笑う、やさしいまち\n基本目標１　集う\n")]
    [InlineData("基本理念と計画の体系\n誰もが笑う、やさしいまち\nこの理念のもと、取組を進めます。\n")]
    [InlineData("２　基本理念（変更なし）\n\n誰もが笑う、やさしいまち\n\n")]
    [InlineData("計画は、基本理念を「誰もが笑う、\nやさしいまち」とし、二つの目標を掲げます。\n")]
    [InlineData("〈基本理念〉誰もが笑う、やさしいまち\n")]
    [InlineData("もくじ\n計画の理念\n四つの取組\n計画の進め方\n\n計画の理念\n\n誰もが笑う、やさしいまち\n\n四つの取組\n歌います。\n計画の進め方\n毎年、集まります。\n")]
    public void The_principle_stands_under_a_heading_of_more_and_in_a_sentence(string text) =>
        Assert.Equal("誰もが笑う、やさしいまち", Assert.Single(PlanDocument.Read("青葉市地域福祉計画\n\n" + text).Plan.Principles).Text);

    [Fact]
    public void A_slogan_that_came_apart_at_its_gaps_is_one_principle() =>
        Assert.Equal(
            "波おだやかに人おだやかにいつまでも暮らせる町",
            Assert
                .Single(
                    PlanDocument
                        .Read(
                            "青葉町地域福祉計画\n住民とともに、\n計画を定めました。\n町をよくします。\n声を聞きました。\n力を合わせます。\n歩き続けます。\n基本理念\n\n波おだやかに\n\n"
                                + "人おだやかに\n\nいつまでも暮らせる町\n\n計画の体系\n"
                        )
                        .Plan.Principles
                )
                .Text
        );

    [Fact]
    public void A_slogan_in_larger_type_does_not_run_on_below() =>
        Assert.Equal(
            "潮風とともに 互いの暮らしを気づかうまち あおば",
            Assert
                .Single(
                    new DocumentSketch()
                        .Line("青葉市地域福祉計画", 20)
                        .Line("第１節 基本理念", 12)
                        .Line("潮風とともに 互いの暮らしを気づかうまち あおば", 15)
                .Line("前の計画の考えを受け継ぎ、海に開かれた関わりを、次の世代につないでいきます。").Read().Principles).Text);

    [Theory]
    [InlineData("ちどりプラン（青葉市地域福祉計画・健康づくり計画）\n基本目標１　集う\n（１）歌声の会\n", "青葉市")]
    [InlineData("あさぎり福祉プラン（第5期青葉市地域福祉計画）\n基本目標１　集う\n", "青葉市")]
    [InlineData("重点施策１　集う\n\n松葉町は、だれもが役割を持てる地域をめざします。\n(1) 歌声の会\n", "松葉町")]
    [InlineData("社会福祉法人七葉町社会福祉協議会 第２次地域福祉活動計画\n", "七葉町")]
    public void The_municipality_stands_in_brackets_behind_an_office_or_acts_in_the_text(
        string text,
        string municipality
    ) => Assert.Equal(municipality, PlanDocument.Read(text).Plan.Municipality);

    [Theory]
    [InlineData("本計画（令和4年度～令和8年度）では、三つの目標を定めています。\n")]
    [InlineData("このシートは、令和4年度から令和8年度までを期間とする計画について、\n")]
    public void The_period_stands_in_a_sentence_about_the_plan(string text)
    {
        Plan plan = PlanDocument.Read("青葉市地域福祉計画\n\n" + text).Plan;

        Assert.Equal((2022, 2026), (plan.Period?.From.Year, plan.Period?.To.Year));
    }
}
