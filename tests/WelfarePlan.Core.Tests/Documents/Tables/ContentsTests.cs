using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class ContentsTests
{
    [Fact]
    public void Leaders_and_pages_of_the_contents_are_no_row_of_a_table()
    {
        const string Text =
            "みどり福祉プラン\n令和５年度～令和 10 年度\n\n令和５年３月\n\n緑\n\n市\n\n目次\n計画について\n\n2\n\n1.1\n\n位置づけ . . . . . . . .\n\n"
            + "2\n\n1.2\n\n計画期間 . . . . . . . .\n\n2\n\n基本目標１ 支え合う\n";

        Assert.Empty(PlanDocument.Read(Text).Plan.AllIndicators());
    }

    [Fact]
    public void A_table_of_the_indicators_of_the_plan_before_states_nothing_of_this_one()
    {
        const string Text = """
            みどり市
            地域福祉推進計画
            第３期計画は「共に」という言葉を三つの目標の頭に置きました。
            第２章 これまでの評価
            | 第２期の指標 | 計画策定時 | 目標 | 実績 |
            |---|---|---|---|
            | 地域の居場所の登録数 | 61か所 | 90か所 | 96か所 |
            """;

        Assert.Empty(PlanDocument.Read(Text).Plan.AllIndicators());
    }
}
