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

    [Theory]
    [InlineData("第２章　計画の考え方\n\n１　基本理念\n\nとなりに声をかけあう町\n\nこの理念は住民の意見を聞いて定めました。\n")]
    [InlineData("１　基本理念\n\nとなりに声をかけあう町\n\nこの理念は住民の意見を聞いて定めました。\n\n（１）集う\n\n（２）守る\n\n")]
    [InlineData("（１）計画の基本理念\n本計画では、次の理念を掲げます。\n「となりに声をかけあう町」\n")]
    [InlineData("● 活動理念\nとなりに声をかけあう町\n")]
    [InlineData("基本理念\nとなりに声をかけあう町\n評価の基準\nＡ：計画どおりに進んでいます。\n")]
    [InlineData("「となりに声をかけあう町」を基本理念とし、計画を進めます。\n")]
    public void The_principle_is_the_first_quoted_or_short_line_under_its_heading(string text) =>
        Assert.Equal("となりに声をかけあう町", Assert.Single(Read(text).Principles).Text);

    [Fact]
    public void A_heading_under_the_principle_is_none() => Assert.Empty(Read("基本理念\n基本目標\n１　集う\n２　守る\n").Principles);

    [Theory]
    [InlineData("星の里市地域福祉計画\n\n星の里市では、地域の福祉を進めます。\n", "星の里市")]
    [InlineData("木ノ実村のささえあいプラン\n", "木ノ実村")]
    [InlineData("みんなの青葉市地域福祉計画\n", "青葉市")]
    [InlineData("社会福祉法人 稲穂野市社会福祉協議会\n第5次地域福祉活動計画\n", "稲穂野市")]
    [InlineData("青葉区地域福祉計画\n", "青葉区")]
    public void The_municipality_stands_in_lines_like_titles(string text, string municipality) =>
        Assert.Equal(municipality, PlanDocument.Read(text).Plan.Municipality);

    [Fact]
    public void A_period_may_be_told_by_its_first_and_last_year()
    {
        Plan plan = Read("この計画は、令和５年度を初年度とし、令和９年度を最終年度とする５か年計画です。\n");

        Assert.Equal((2023, 2027), (plan.Period?.From.Year, plan.Period?.To.Year));
    }

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
    public void The_title_says_the_kind(string title, PlanKind kind) =>
        Assert.Equal(kind, PlanDocument.Read(title + "\n").Plan.Kind);

    private static Plan Read(string text) => PlanDocument.Read("青葉市地域福祉計画\n\n" + text).Plan;
}
