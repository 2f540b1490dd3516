using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Programmes in lists below the label of a measure.</summary>
public sealed class ProgrammeListTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n基本目標１　支え合い\n施策１　見守り\n";

    /// <summary>Gets the lines below the heading, and the programmes with their departments.</summary>
    public static TheoryData<string, string> Lists => new()
    {
        { "＜主な事業＞\n・ふれあいサロン（福祉課・社協）\n・配食サービス（高齢福祉課）\n", "ふれあいサロン: 福祉課 社協|配食サービス: 高齢福祉課" },
        { "◆関連する事業\n▷ 福祉まつり【福祉課】\n▷ 福祉協力校【教育委員会・社会福祉協議会】\n", "福祉まつり: 福祉課|福祉協力校: 教育委員会 社会福祉協議会" },
        { "【主な事業】\n○ふれあいサロン\n○配食サービス\n", "ふれあいサロン:|配食サービス:" },
        {
            "主な事業（所管）\n○見守り当番（各区、社会福祉協議会）\n○ふれあいサロン（福祉課）\n",
            "見守り当番: 各区 社会福祉協議会|ふれあいサロン: 福祉課"
        },
        { "主な事業\nふれあいサロン　　福祉課\n配食サービス　　　高齢福祉課\n", "ふれあいサロン: 福祉課|配食サービス: 高齢福祉課" },
        { "■主な事業\n①ふれあいサロン……福祉課\n②配食サービス……高齢福祉課\n", "ふれあいサロン: 福祉課|配食サービス: 高齢福祉課" },
        { "【主な取組】\n・ふれあいサロン（担当：福祉課）\n・配食サービス（担当：高齢福祉課）\n", "ふれあいサロン: 福祉課|配食サービス: 高齢福祉課" },
        {
            "＜主な事業＞\n・サマースクール（社会福祉協議会、\n　教育課）\n・地域福祉コーディネーター配\n　置事業（福祉課）\n",
            "サマースクール: 社会福祉協議会 教育課|地域福祉コーディネーター配置事業: 福祉課"
        },
        { "主な事業：ふれあいサロン（福祉課）、配食サービス（高齢福祉課、社協）\n", "ふれあいサロン: 福祉課|配食サービス: 高齢福祉課 社協" },
        { "実施した事業：「朝市の日」、若者隊「あすなろ」\n", "朝市の日:|若者隊「あすなろ」:" },
        {
            "施策２　学び　［担当：福祉係］\n実施した事業：「朝市の日」\n施策３　遊び\n実施した事業：「夕市の日」\n",
            "朝市の日: 福祉係|夕市の日:"
        },
        {
            "施策２　学び（担当：福祉係）\n【主な事業】\n・ふれあいサロン\n・配食サービス\n",
            "ふれあいサロン: 福祉係|配食サービス: 福祉係"
        },
        {
            "施策２　学び（担当：福祉係）\n【主な事業】\n・ふれあいサロン（社協）\n・配食サービス\n", "ふれあいサロン: 社協|配食サービス:"
        },
        {
            "主な事業\n・ふれあいサロン（福祉課）\n　だれもが集える場を開きます。\n・配食サービス（社協）\n　食事を届けます。\n",
            "ふれあいサロン: 福祉課 = だれもが集える場を開きます。|配食サービス: 社協 = 食事を届けます。"
        },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_under_a_label_of_programmes_names_them(string list, string programmes) =>
        Assert.Equal(programmes.Split('|'), ProgrammesOf(list));

    [Theory]
    [InlineData("【主な取組】\n・ふれあいサロン\n・配食サービス\n")]
    [InlineData("【市民の役割】\n・声かけ運動（町内会）\n・見守り（自治会）\n")]
    [InlineData("【主な事業】\n・一人暮らしの高齢者を訪ねます。\n・食事を届けます。\n")]
    [InlineData("【取組内容】\n・相談を受け止めます（福祉課）。\n・関係機関につなぎます（社協）。\n")]
    [InlineData("実施した事業：「支え合い」を合言葉に、声をかけました。\n")]
    [InlineData("お問い合わせ\n・福祉課（役場１階）\n・社会福祉協議会（福祉センター内）\n")]
    public void Other_lists_name_none(string list) => Assert.Empty(ProgrammesOf(list));

    [Fact]
    public void A_list_stands_under_the_measure_that_holds_its_label()
    {
        PlanReading result = PlanDocument.Read(Front + "【主な事業】\n・ふれあいサロン（福祉課）\n施策２　相談\n【主な事業】\n・総合相談（福祉課）\n");
        IReadOnlyList<Measure> measures = Assert.Single(result.Plan.Goals).Measures;

        Assert.Equal(["ふれあいサロン", "総合相談"], measures.Select(measure => Assert.Single(measure.Programmes).Name));
    }

    private static IEnumerable<string> ProgrammesOf(string list) =>
        PlanPart
            .Walk(PlanPart.Goals(PlanDocument.Read(Front + list).Plan))
            .SelectMany(part => part.Programmes)
            .Select(Written);

    private static string Written(Programme programme) =>
        $"{programme.Name}:{string.Concat(programme.Departments.Select(department => " " + department))}"
            + $"{(programme.Outline is null ? "" : $" = {programme.Outline}")}";
}
