using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class MergedCellTests
{
    private const string Table = """
        第３次みどり町地域福祉活動計画
        基本目標１　支え合い
                                                        令和３年度         令和４年度
                   事業        担当         目標項目
                                                    計画        実績      計画      実績
                                   見守りたい員数（人）           150    147     160     149
        ご近所見守りたい事業           地域係
                                   見守り対象世帯数（世帯）         220    218     230     236
                                   サロン数（か所）              28     24      29         25
        いきいきサロン支援            地域係
                                   サロンの延べ参加者数（人）    5,600     2,011   5,800   3,472
        """;

    [Fact]
    public void Words_on_a_line_between_two_rows_are_the_cell_of_both()
    {
        Plan plan = PlanDocument.Read(Table).Plan;

        Assert.Equal(["ご近所見守りたい事業", "いきいきサロン支援"], plan.AllProgrammes().Select(x => x.Name));
        Assert.All(plan.AllProgrammes(), programme => Assert.Equal(["地域係"], programme.Departments));
        Assert.Equal(4, plan.AllIndicators().Count());
    }
}
