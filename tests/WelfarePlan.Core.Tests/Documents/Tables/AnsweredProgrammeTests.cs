using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Documents.Outlines;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Names over what is said of them and who is in charge, as a list of terms has them.</summary>
public sealed class AnsweredProgrammeTests
{
    private const string Front = "みどり町地域福祉計画\n基本目標１　支え合い\n（１）見守り\n見守りの担い手が減っています。\n";

    [Theory]
    [InlineData("担当")]
    [InlineData("担当課")]
    [InlineData("所管課")]
    public void A_name_over_a_sentence_and_who_is_in_charge_is_a_programme(string label)
    {
        string text = Front + $"ふくし講座\n専門職の助言を受けながら実施します。\n{label}：福祉課、社会福祉協議会\n"
            + $"登下校の見守り隊\n配達の際の気づきを連絡していただきます。\n{label}：教育課\n（２）相談\n相談が増えています。\n"
            + $"夜間の相談会\n電話でもお話をうかがいます。\n{label}：福祉課\n";

        Plan plan = text.TrimEnd().Split('\n').Aggregate(new DocumentSketch(), (page, line) => page.Line(line)).Read();

        Assert.Equal(["見守り", "相談"], plan.AllMeasures().Select(measure => measure.Title));
        Assert.Equal(
            ["ふくし講座: 福祉課 社会福祉協議会", "登下校の見守り隊: 教育課", "夜間の相談会: 福祉課"],
            plan.AllProgrammes().Select(item => $"{item.Name}: {string.Join(' ', item.Departments)}"));
        Assert.Equal("専門職の助言を受けながら実施します。", plan.AllProgrammes().First().Outline);
    }

    [Fact]
    public void A_counted_project_is_a_programme_where_a_counted_measure_is_none()
    {
        DocumentSketch page = new DocumentSketch()
            .Heading("みどり町地域福祉計画", 1).Heading("基本目標１　支え合い", 2).Heading("施策１　見守り", 3)
            .Line("声をかけ合います。").Line("担当：福祉課")
            .Heading("重点プロジェクト", 2)
            .Heading("プロジェクト１　まちの駅", 3).Line("集える場を開きます。").Line("担当：福祉課、社協")
            .Heading("プロジェクト２　お互いさまの日", 3).Line("手伝いをつなぎます。").Line("担当：健康課");

        Plan plan = page.Read();

        Assert.Equal(["支え合い", "見守り"], plan.Goals.Select(goal => goal.Title)
            .Concat(plan.AllMeasures().Select(measure => measure.Title)));
        Assert.Equal(
            ["まちの駅: 福祉課 社協", "お互いさまの日: 健康課"],
            plan.AllProgrammes().Select(item => $"{item.Name}: {string.Join(' ', item.Departments)}"));
    }

    [Theory]
    [InlineData("◆", "担当\n\n福祉課・健康課\n\n")]
    [InlineData("●", "担当課\n福祉課・健康課\n")]
    [InlineData("■", "（担当：福祉課・健康課）\n")]
    public void A_marked_name_over_who_is_in_charge_and_then_what_is_said_of_it_is_a_programme(
        string mark, string inCharge)
    {
        string text = Front + $"{mark}見守り隊の派遣\n{inCharge}月に一度ずつ、すべての家を\n訪ねます。\n"
            + $"{mark}空き家の活用\n{inCharge}集まりに使います。\n";

        Plan plan = PlanDocument.Read(text).Plan;

        Assert.Equal(["見守り"], plan.AllMeasures().Select(measure => measure.Title));
        Assert.Equal(
            ["見守り隊の派遣: 福祉課 健康課", "空き家の活用: 福祉課 健康課"],
            plan.AllProgrammes().Select(item => $"{item.Name}: {string.Join(' ', item.Departments)}"));
        Assert.Equal("月に一度ずつ、すべての家を訪ねます。", plan.AllProgrammes().First().Outline);
    }

    [Fact]
    public void Marked_names_with_tables_of_their_own_below_who_is_in_charge_are_none()
    {
        const string Table = "|指標|現状（R4）|目標（R9）|\n|---|---|---|\n|相談の件数|10件|20件|\n";

        Assert.Empty(
            PlanDocument.Read(
                $"{Front}◆見守り隊の派遣\n担当\n福祉課\n{Table}◆空き家の活用\n担当\n健康課\n{Table}"
            ).Plan.AllProgrammes());
    }

    [Fact]
    public void What_speaks_in_clauses_is_none() =>
        Assert.Empty(
            PlanDocument.Read(
                Front + "見本市を開く\n秋に駅前で開きます。\n（担当：福祉課）\n\n居場所を設ける\n集まりを開きます。\n（担当：健康課）\n"
            ).Plan.AllProgrammes());

    [Fact]
    public void A_numbered_measure_over_who_is_in_charge_is_none() =>
        Assert.Empty(
            PlanDocument.Read(
                "みどり町地域福祉計画\n基本目標１　支え合い\n（１）見守り\n訪ねます。\n担当：福祉課\n（２）相談\n応じます。\n担当：健康課\n"
            ).Plan.AllProgrammes());
}
