using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class InterimYearTests
{
    [Theory]
    [InlineData("令和5年3月", "FY2025, FY2028", "")]
    [InlineData("令和8年10月", "FY2028", "FY2025")]
    public void A_year_on_the_way_is_a_target_in_a_plan_printed_before_it_begins_and_a_result_in_a_report(
        string printed, string targets, string actuals)
    {
        string text = $"""
            第2期青葉野市地域福祉計画

            {printed}

            計画期間 令和5年度～令和10年度

            この計画では、進捗状況を毎年度評価します。

            | 指標 | 令和3年度（現状） | 令和7年度（中間） | 令和10年度（目標） |
            |---|---|---|---|
            | 相談の実人数 | 71人 | 110人 | 150人 |
            | 民生委員の充足率 | 92.1％ | 96％ | 100％ |

            """;

        Indicator indicator = PlanDocument.Read(text).Plan.AllIndicators().First();

        Assert.Equal(targets, string.Join(", ", indicator.Targets.Select(target => target.Year)));
        Assert.Equal(actuals, string.Join(", ", indicator.Actuals.Select(actual => actual.Year)));
    }

    [Theory]
    [InlineData("令和6年3月", "FY2024, FY2025, FY2026", "FY2022")]
    [InlineData("令和8年10月", "", "FY2022, FY2024, FY2025, FY2026")]
    public void Years_of_the_plan_behind_a_result_from_before_it_are_targets_when_it_is_printed(
        string printed, string targets, string actuals)
    {
        string text = $"""
            第2期青葉野市地域福祉計画

            {printed}

            計画期間 令和6年度～令和10年度

            {string.Concat(Enumerable.Repeat("地域の集まりを支えます。\n\n", 20))}

            | 活動指標 | R4実績 | R6 | R7 | R8 |
            |---|---|---|---|---|
            | サロン実施地区数 | 22地区 | 23地区 | 24地区 | 25地区 |

            """;

        Indicator indicator = PlanDocument.Read(text).Plan.AllIndicators().First();

        Assert.Equal(targets, string.Join(", ", indicator.Targets.Select(target => target.Year)));
        Assert.Equal(actuals, string.Join(", ", indicator.Actuals.Select(actual => actual.Year)));
    }
}
