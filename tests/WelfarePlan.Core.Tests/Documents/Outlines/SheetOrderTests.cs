using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Outlines;

/// <summary>Where in the plan a sheet, a chart without heads and a table of an office say that something
/// stands.</summary>
public sealed class SheetOrderTests
{
    [Theory]
    [InlineData("計画の体系")]
    [InlineData("計画での位置づけ")]
    public void The_field_of_a_sheet_names_the_goal_and_what_it_holds(string label) =>
        Assert.Equal(
            ["ひとを育む", "ひとを育む/福祉教育の推進", "暮らしを守る", "暮らしを守る/権利擁護の推進"],
            new DocumentSketch()
                .Line("青葉市地域福祉活動計画　進行管理報告書")
                .Grid("事業名|夏の体験", $"{label}|基本目標１　ひとを育む\\１－１　福祉教育の推進", "担当|福祉課")
                .Grid("事業名|法人後見事業", $"{label}|基本目標３　暮らしを守る\\３－２　権利擁護の推進", "担当|福祉課")
                .Paths());

    [Fact]
    public void A_chart_that_counts_goals_and_what_they_hold_needs_no_head() =>
        Assert.Equal(
            ["ひとを育む", "ひとを育む/福祉教育", "ひとを育む/活動者の支援", "暮らしを守る", "暮らしを守る/権利擁護"],
            new DocumentSketch()
                .Line("青葉市地域福祉活動計画").Line("金額の単位は千円です。")
                .Grid(
                    "基本目標１　ひとを育む|１－１　福祉教育|夏のボランティア体験",
                    "↑|１－２　活動者の支援|見守り会議、地区の支援",
                    "基本目標２　暮らしを守る|２－１　権利擁護|法人後見事業")
                .Paths());

    [Fact]
    public void The_duties_of_departments_are_no_programmes()
    {
        Plan plan = new DocumentSketch()
            .Line("青葉市地域福祉活動計画").Heading("社協の組織", 3)
            .Grid(
                "事務局長|総務課|総務係（５人）|会計、会員、募金",
                "↑|地域福祉課|地域係（４人）|地区社協、サロン",
                "↑|生活支援課|相談係（３人）|相談、貸付")
            .Line("基本目標１　守る").Line("施策１　見守り").Line("訪ねます。")
            .Read();

        Assert.Empty(plan.AllProgrammes());
    }
}
