using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Outlines;

public sealed class MeasuresInChargeTests
{
    private const string Head = "指標　当初値（2018年度）　直近値（2022年度）　目標値（2027年度）\n";

    [Fact]
    public void A_heading_with_a_table_of_indicators_of_its_own_is_a_measure_whoever_is_in_charge()
    {
        string text = "みどり市地域福祉計画\n基本目標１　知り合う\n基本施策１－１　福祉意識の醸成\n"
            + "① 学校における福祉教育 【社会福祉協議会・学校教育課】\n   全ての小中学校で、社会福祉協議会の職員とともに、年間の学習計画をつくるようになりました。\n"
            + Head + "福祉教育に取り組む学校の数　14校　21校　23校\n"
            + "② 大人の学びの場 【生涯学習課】\n   公民館の主催講座に、福祉の視点を取り入れました。\n"
            + Head + "福祉講座の受講者数　640人　588人　900人\n";

        Plan plan = PlanDocument.Read(text).Plan;

        Assert.Empty(plan.AllProgrammes());
        Assert.Equal(
            ["福祉意識の醸成", "学校における福祉教育", "大人の学びの場"],
            plan.Goals[0].Pillars.Select(pillar => pillar.Title).Concat(plan.AllMeasures().Select(x => x.Title))
        );
    }

    [Theory]
    [InlineData("［担当：福祉係］")]
    [InlineData("（担当課：福祉課・社協）")]
    [InlineData("【所管：福祉課】")]
    public void A_word_behind_the_title_of_a_measure_says_who_is_in_charge_of_it(string inCharge) =>
        Assert.Equal(
            ["学ぶ", "学ぶ/福祉の心", "守る", "守る/見守り"],
            OutlinePaths.OfPlan(
                $"基本目標１　学ぶ\n施策１　福祉の心　{inCharge}\n講座を開きます。\n基本目標２　守る\n施策２　見守り{inCharge}\n訪ねます。\n"));
}
