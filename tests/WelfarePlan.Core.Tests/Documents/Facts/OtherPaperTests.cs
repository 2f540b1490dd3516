using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Facts;

/// <summary>What is told of papers that are no plan of welfare, and of those that only look so.</summary>
public sealed class OtherPaperTests
{
    private const string Works = """

        ２　福祉のしごと
        | 事業名 | 担当課 | 指標 | 目標 | 実績 |
        |---|---|---|---|---|
        | 声かけ事業 | 福祉課 | 声かけの回数（回） | 30 | 26 |
        """;

    [Theory]
    [InlineData("令和５年度　主要な施策の成果に関する報告書")]
    [InlineData("令和５年度　みどり町　決算に係る主要施策成果説明書")]
    public void A_report_of_the_settlement_states_nothing_and_is_said(string title)
    {
        PlanReading reading = PlanDocument.Read(title + Works);

        Assert.Empty(reading.Plan.AllIndicators());
        Assert.Empty(reading.Plan.Goals);
        Assert.Empty(reading.Plan.Programmes);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Id == "WP3014");
    }

    [Theory]
    [InlineData("みどり町地域福祉計画\n主要な施策の成果")]
    [InlineData("みどり町地域福祉計画に係る主要施策の成果")]
    [InlineData("本年度は、主要な施策の成果を次のとおりまとめます。")]
    public void A_plan_that_tells_its_results_is_no_report_of_the_settlement(string title) =>
        Assert.DoesNotContain(PlanDocument.Read(title + Works).Diagnostics, diagnostic => diagnostic.Id == "WP3014");

    [Theory]
    [InlineData("みどり町環境基本計画", true)]
    [InlineData("第６次みどり町行財政改革大綱　実施計画　令和６年度進捗状況", true)]
    [InlineData("みどり町都市計画の概要", true)]
    [InlineData("みどり町地域福祉計画", false)]
    [InlineData("みどり町障がい者基本計画", false)]
    [InlineData("みどり町まちづくり計画", false)]
    [InlineData("みどり町総合計画", false)]
    [InlineData("計画の概要", false)]
    [InlineData("環境計画は町の計画です。", false)]
    [InlineData("みどり町環境計画\n福祉の章", false)]
    public void A_plan_of_another_field_is_said(string title, bool isSaid)
    {
        PlanReading reading = PlanDocument.Read(title + "\n基本目標１　水と緑\n施策１　川の手入れ\n");

        Assert.Equal(isSaid, reading.Diagnostics.Any(diagnostic => diagnostic.Id == "WP3015"));
    }
}
