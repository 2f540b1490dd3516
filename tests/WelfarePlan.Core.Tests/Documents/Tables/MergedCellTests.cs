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

    private const string Measures = """
        第３次みどり町地域福祉計画
        基本目標１　支え合い
                                                    策定時       実績値                 目標値
        施策                指標                単位
                                                    （R2）      R3        R4        （R8）
                          見守りに歩く人の数            人      100       107       114       121
        (1)見守りと声かけの
                          声をかけた世帯数             世帯     210       217       224       240
        広がり
                          見守りの店の数              店      10        11        12        20
        (2)居場所を支える        居場所の数                か所     12        14        15        24
        仕組み               居場所に来る人の数            人      520       530       560       600
        """;

    [Fact]
    public void Words_on_a_line_between_two_rows_are_the_cell_of_both()
    {
        Plan plan = PlanDocument.Read(Table).Plan;

        Assert.Equal(["ご近所見守りたい事業", "いきいきサロン支援"], plan.AllProgrammes().Select(x => x.Name));
        Assert.All(plan.AllProgrammes(), programme => Assert.Equal(["地域係"], programme.Departments));
        Assert.Equal(4, plan.AllIndicators().Count());
    }

    [Fact]
    public void Numbered_words_between_rows_and_beside_them_are_the_measures_of_the_rows_around()
    {
        Plan plan = PlanDocument.Read(Measures).Plan;

        IReadOnlyList<Measure> measures = plan.Goals[0].Measures;
        Assert.Equal(["見守りと声かけの広がり", "居場所を支える仕組み"], measures.Select(measure => measure.Title));
        Assert.Equal([3, 2], measures.Select(measure => measure.Indicators.Count));
    }
}
