using WelfarePlan.Plans;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class HeaderLayoutTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n基本目標１　支え合い\n施策１　見守り\n";

    [Theory]
    [InlineData("指標　基準値（H30年度）　R2年度実績　R3年度実績　目標値（R6年度）\n見守り協力員の数　95人　91人　92人　100人\n")]
    [InlineData("指標　基準値　実績　実績　目標値\n平成30年度　令和2年度　令和3年度　令和6年度\n見守り協力員の数　95人　91人　92人　100人\n")]
    [InlineData(
        "| 指標 | 単位 | 基準値（H30） | R2実績 | R3実績 | 目標値（R6） |\n|---|---|---:|---:|---:|---:|\n| 見守り協力員の数 | 人 | 95 | 91 | 92 "
            + "| 100 |\n"
    )]
    [InlineData("目標値（R6）　指標　基準値（H30）　R2実績　R3実績\n100人　見守り協力員の数　95人　91人　92人\n")]
    [InlineData("指標\n基準値（H30）\nR2実績\nR3実績\n目標値（R6）\n見守り協力員の数\n95人\n91人\n92人\n100人\n")]
    [InlineData("指標 基準値（H30） R2実績 R3実績 目標値（R6） 見守り協力員の数 95人 91人 92人 100人\n")]
    [InlineData("以下は指標名、基準値（平成30年度）、令和2年度実績、令和3年度実績、目標値（令和6年度）の順に示す。\n見守り協力員の数　95人　91人　92人　100人\n")]
    public void One_row_is_the_same_under_every_layout_of_its_header(string table)
    {
        Indicator indicator = Assert.Single(
            WelfarePlan.Documents.PlanDocument.Read(Front + table).Plan.AllIndicators()
        );

        Assert.Equal("見守り協力員の数", indicator.Name);
        Assert.Equal("人", indicator.Unit.Symbol);
        Assert.Equal("2018 = 95", Of(indicator.Baseline));
        Assert.Equal(["2020 = 91", "2021 = 92"], indicator.Actuals.Select(Of));
        Assert.Equal(
            ["2024 = 100"],
            indicator.Targets.Select(target => $"{target.Year?.Year} = {target.Value?.Amount}")
        );
    }

    [Theory]
    [InlineData("事業名　予算額　決算額\n見守り事業　1,200千円　1,150千円\n")]
    [InlineData("年齢　人口　世帯\n65歳以上　8,120人　3,900世帯\n")]
    [InlineData("アンケートでは、95.1％の人が見守りを必要と答え、令和３年度には120人が参加しました。\n")]
    [InlineData("電話：0968-25-7213\n相談窓口：平日8時30分～17時15分\n")]
    public void Other_numbers_are_no_indicators(string text) =>
        Assert.Empty(PlacedIndicator.All(WelfarePlan.Documents.PlanDocument.Read(Front + text).Plan));

    private static string? Of(Observation? observation) =>
        observation is null ? null : $"{observation.Year?.Year} = {observation.Value?.Amount}";
}
