using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Notes that date what points at them: they are nearer to a value than the head of its column.</summary>
public sealed class NoteYearTests
{
    private const string Table = """
        みどり町地域福祉計画
        計画期間　令和２年度～令和８年度
        基本目標１　支え合うまち

        |指標|策定時（H29）|R5実績|R6実績|目標（R8）|
        |---|---|---|---|---|
        |講師を務めた人数NAME|31人|35人|38人VALUE|40人|
        |相談の件数|10件|12件|14件|20件|

        """;

    [Theory]
    [InlineData("※2　策定時の値は、教室を始めた平成30年度の実績です。", 2018)]
    [InlineData("※2　策定時は、令和元年度の数値", 2019)]
    [InlineData("※2　教室は平成30年度に始まった。", 2017)]
    [InlineData("※2　目標値は、令和９年度の値です。", 2017)]
    [InlineData("※1　策定時の値は、平成30年度の実績です。", 2017)]
    public void A_note_that_a_name_points_at_dates_the_role_that_it_speaks_of(string note, int baseline)
    {
        Indicator indicator = Read(Table.Replace("NAME", "※2").Replace("VALUE", "") + note + "\n");

        Assert.Equal(baseline, indicator.Baseline!.Year!.Value.Year);
    }

    [Theory]
    [InlineData("※2　令和６年度は調査を行っていないため、令和５年度の値を記載した。", 2023)]
    [InlineData("※2　令和４年度の実績", 2022)]
    [InlineData("※2　令和４年度の実績を基に推計", 2024)]
    [InlineData("※2　令和６年度から電話のみの相談を含む。", 2024)]
    [InlineData("※2　令和３年度の値と令和４年度の値の平均", 2024)]
    public void A_note_that_a_value_points_at_dates_it(string note, int year)
    {
        Indicator indicator = Read(Table.Replace("NAME", "").Replace("VALUE", "※2") + note + "\n");

        Assert.Equal(year, indicator.Actuals.Single(actual => actual.Value!.Value.Amount == 38).Year?.Year);
    }

    private static Indicator Read(string text) => PlanDocument.Read(text).Plan.AllIndicators().First();
}
