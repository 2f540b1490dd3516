using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Facts;

public sealed class PlanFactsTests
{
    [Theory]
    [InlineData("基本理念　声をかけ合い、ともに歩むまち青葉\n", "声をかけ合い、ともに歩むまち青葉")]
    [InlineData("【基本理念】\n「だれもが輝くまち」\n\n", "だれもが輝くまち")]
    public void The_principle_stands_beside_or_under_its_label(string text, string principle) =>
        Assert.Contains(principle, Assert.Single(Read(text).Principles).Text, StringComparison.Ordinal);

    [Fact]
    public void The_layers_of_the_area_come_as_a_row() =>
        Assert.Equal(
            [(1, "隣保班"), (2, "小学校区"), (3, "市全域")],
            Read("活動エリア\n第１層　隣保班\n第２層　小学校区\n第３層　市全域\n").Areas.Select(area => (area.Layer, area.Name)));

    [Fact]
    public void One_layer_is_a_mention() => Assert.Empty(Read("第２層　小学校区\n").Areas);

    [Fact]
    public void Goals_across_all_others_stand_under_their_label() =>
        Assert.Equal(
            ["コロナ禍からの再生", "誰一人取り残さない社会"],
            Read("横断的取組目標\n① コロナ禍からの再生\n② 誰一人取り残さない社会\n基本目標１　つながる\n").CrossCuttingGoals.Select(goal => goal.Title));

    [Fact]
    public void A_cover_says_when_and_by_whom()
    {
        Plan plan = Read("令和６年３月\n青葉市・青葉市社会福祉協議会\n");

        Assert.Equal((2024, 3), (plan.Published?.Year, plan.Published?.Month));
        Assert.Equal(["青葉市", "青葉市社会福祉協議会"], plan.Publishers);
    }

    [Theory]
    [InlineData("青葉市地域福祉計画", PlanKind.Welfare)]
    [InlineData("青葉市地域福祉活動計画", PlanKind.Activity)]
    [InlineData("青葉市地域福祉計画・地域福祉活動計画", PlanKind.Integrated)]
    public void The_title_says_the_kind(string title, PlanKind kind) => Assert.Equal(kind, PlanDocument.Read(title + "\n").Plan.Kind);

    private static Plan Read(string text) => PlanDocument.Read("青葉市地域福祉計画\n\n" + text).Plan;
}
