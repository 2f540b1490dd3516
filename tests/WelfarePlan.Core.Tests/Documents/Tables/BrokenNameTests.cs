using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class BrokenNameTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n基本目標１　支え合い\n施策１　見守り\n指標　基準値（H30）　目標値（R6）\n";

    [Theory]
    [InlineData("地区の困りごとを話し合う会議を\n開いた地区の数　7地区　18地区\n相談件数　120件　150件\n", "地区の困りごとを話し合う会議を開いた地区の数|相談件数")]
    [InlineData("地区の困りごとを話し合う会議を　7地区　18地区\n開いた地区の数\n相談件数　120件　150件\n", "地区の困りごとを話し合う会議を開いた地区の数|相談件数")]
    [InlineData("相談件数　120件　150件\nもの忘れ相談の\n利用者の数　45人　50人\n", "相談件数|もの忘れ相談の利用者の数")]
    [InlineData("相談件数　120件　150件\nやさしい日本語で\n書いた冊子の数　4種類　6種類\n", "相談件数|やさしい日本語で書いた冊子の数")]
    [InlineData("参加者の割合　45.1％　50.0％\n\nできるだけ外に出る人の割合　61.0％　65.0％\n", "参加者の割合|できるだけ外に出る人の割合")]
    public void A_name_over_two_lines_is_one_name_and_takes_no_other(string rows, string names) =>
        Assert.Equal(names.Split('|'), PlanDocument.Read(Front + rows).Plan.AllIndicators().Select(indicator => indicator.Name));

    [Theory]
    [InlineData("相談件数　120件　150件\n")]
    [InlineData("相談件数\n120件　150件\n")]
    [InlineData("相談件数\n120件\n150件\n")]
    [InlineData("相談\n件数　120件　150件\n")]
    public void The_values_stay_with_their_name(string row)
    {
        Indicator indicator = Assert.Single(PlanDocument.Read(Front + row).Plan.AllIndicators());

        Assert.Equal(("相談件数", 120m, 150m), (indicator.Name, indicator.Baseline?.Value?.Amount, Assert.Single(indicator.Targets).Value?.Amount));
    }
}
