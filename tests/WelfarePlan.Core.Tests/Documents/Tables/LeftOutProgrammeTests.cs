using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class LeftOutProgrammeTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n基本目標１　支え合い\n施策１　見守り\n";

    /// <summary>Gets tables whose rows nothing parts for sure.</summary>
    public static TheoryData<string> Unparted =>
    [
        "事業名 事業内容 担当課\n見守り 一人暮らしの方を訪ね\n配食 食事を届け\n",
        // A department broken within its name: こども may as well end what is said.
        "事業名 事業内容 担当課\n見守り訪問 高齢者を訪ねます。 こども\n家庭課\n配食サービス 食事を届けます。 社会福祉\n協議会\n",
        "事業名\n担当課\n見守り訪問事業\n配食サービス\n高齢福祉課\n健康課\n",
    ];

    [Theory]
    [MemberData(nameof(Unparted))]
    public void A_table_whose_rows_nothing_parts_is_left_out_and_said(string table)
    {
        PlanReading result = PlanDocument.Read(Front + table);

        Assert.DoesNotContain(PlanPart.Walk(PlanPart.Goals(result.Plan)), part => part.Programmes.Count > 0);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == DiagnosticRules.ProgrammesPassedOver.Id);
    }
}
