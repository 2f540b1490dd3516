using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class RefusedTableTests
{
    [Fact]
    public void A_table_of_a_plan_whose_heads_are_words_of_its_own_is_read_or_named()
    {
        const string Text = """
            第3次青葉町地域福祉計画

            計画期間 令和7年度～令和11年度

            | ものさし | はじめ（R5） | まんなか（R9） | しあげ（R11） |
            |---|---|---|---|
            | 見守り協定を結んだ店の数 | 12店 | 20店 | 30店 |
            | ひと声訪問の延べ回数 | 1,204回 | 1,500回 | 2,000回 |

            """;

        PlanReading result = PlanDocument.Read(Text);

        Assert.Equal(["12→20→30", "1204→1500→2000"], result.Plan.AllIndicators().Select(Values));
        Assert.Equal(3, result.Diagnostics.Count(told => told.Id == DiagnosticRules.HeaderChosen.Id));
    }

    [Fact]
    public void Amounts_below_dated_heads_that_nothing_gives_a_role_are_said_and_are_no_indicators()
    {
        const string Text = """
            第3次青葉町地域福祉計画

            計画期間 令和7年度～令和11年度

            <table>
            <tr><td rowspan="2">事業名</td><td rowspan="2">担当課</td><td colspan="2">取組</td></tr>
            <tr><td>R7</td><td>R8</td></tr>
            <tr><td>見守り訪問事業</td><td>福祉課</td><td>12</td><td>14</td></tr>
            <tr><td>移動支援事業</td><td>福祉課</td><td>3</td><td>5</td></tr>
            </table>

            """;

        PlanReading result = PlanDocument.Read(Text);

        Assert.Empty(result.Plan.AllIndicators());
        Assert.Equal(["見守り訪問事業", "移動支援事業"], result.Plan.Programmes.Select(programme => programme.Name));
        Assert.Equal(2, result.Diagnostics.Count(told => told.Id == DiagnosticRules.RowDoesNotFit.Id));
    }

    private static string Values(Indicator indicator) =>
        string.Join(
            '→',
            indicator
                .Targets.Select(target => target.Value?.Amount)
                .Prepend(indicator.Baseline?.Value?.Amount));
}
