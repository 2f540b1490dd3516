using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class RefusedTableTests
{
    [Fact]
    public void A_table_of_a_plan_whose_heads_are_words_of_its_own_is_read_or_named()
    {
        const string Text = """
            第3次青葉町地域福祉計画

            計画期間 令和7年度～令和11年度

            | ものさし | スタート（R5） | まんなか（R9） | ゴール（R11） |
            |---|---|---|---|
            | 見守り協定を結んだ店の数 | 12店 | 20店 | 30店 |
            | ひと声訪問の延べ回数 | 1,204回 | 1,500回 | 2,000回 |

            """;

        PlanReading result = PlanDocument.Read(Text);

        Diagnostic told = Assert.Single(result.Diagnostics, told => told.Id == DiagnosticRules.ValuesPassedOver.Id);
        Assert.Equal(DiagnosticSeverity.Warning, told.Severity);
    }
}
