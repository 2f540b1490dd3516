using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Programmes whose parts stand behind labels, or a cell at a time.</summary>
public sealed class ProgrammeRecordTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n基本目標１　支え合い\n施策１　見守り\n";

    /// <summary>Gets a shape, the lines below the heading, and the programmes with their departments.</summary>
    public static TheoryData<string, string, string> Shapes => new()
    {
        {
            "labelled records", """
            事業名：見守り訪問事業
            担当課：高齢福祉課、社会福祉協議会
            事業概要：一人暮らしの高齢者を訪ね、
            　安否を確かめます。
            今後の方向性：継続して行います。

            事業名：配食サービス　担当課：健康課
            """, """
            見守り訪問事業: 高齢福祉課 社会福祉協議会 = 一人暮らしの高齢者を訪ね、安否を確かめます。 > 継続して行います。
            配食サービス: 健康課
            """
        },
        {
            "labels in frames, with spaces between their letters", """
            【事業名】見守り訪問事業
            【担 当】高齢福祉課
            【内 容】高齢者を訪ねます。
            """, """
            見守り訪問事業: 高齢福祉課 = 高齢者を訪ねます。
            """
        },
        {
            "rows of a table as they are read aloud", """
            表。主な事業。この表は２行です。
            １行目。事業名、見守り訪問事業。担当課、高齢福祉課。内容、窓口や電話で、相談に応じます。
            ２行目。事業名、ごみ出しの手伝い。担当課、環境課、福祉課。内容、地域の団体と進めます。
            表は以上です。
            """, """
            見守り訪問事業: 高齢福祉課 = 窓口や電話で、相談に応じます。
            ごみ出しの手伝い: 環境課 福祉課 = 地域の団体と進めます。
            """
        },
        {
            "one cell a line, the header too", """
            事業名
            担当課
            福祉まるごと相談
            福祉政策課
            社会福祉協議会
            敬老会
            高齢福祉課
            """, """
            福祉まるごと相談: 福祉政策課 社会福祉協議会
            敬老会: 高齢福祉課
            """
        },
        {
            "a cell at a time with blank lines between them, the head of the names a label",
            "主な事業\n\n区分\n\n所管課\n\n地域の茶の間応援\n\n継続\n\n地域共生課\n\n就労体験の場づくり\n\n新規\n\n地域共生課・商工労政課\n", """
            地域の茶の間応援: 地域共生課
            就労体験の場づくり: 地域共生課 商工労政課
            """
        },
        {
            "departments of several rows together behind them",
            "事業名\n\n内容\n\n担当\n\n見守り訪問事業\n\n高齢者を訪ねます。\n\n配食サービス\n\n食事を届けます。\n\n高齢福祉課\n健康課\n", """
            見守り訪問事業: 高齢福祉課 = 高齢者を訪ねます。
            配食サービス: 健康課 = 食事を届けます。
            """
        },
        {
            "departments together that are more than the rows: nobody knows which of them have two",
            "事業名\n\n内容\n\n担当\n\n見守り訪問事業\n\n高齢者を訪ねます。\n\n配食サービス\n\n食事を届けます。\n\n高齢福祉課\n健康課\n社協\n", """
            見守り訪問事業: = 高齢者を訪ねます。
            配食サービス: = 食事を届けます。
            """
        },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_programme_has_what_stands_behind_its_labels_and_under_its_heads(
        string shape, string table, string programmes
    )
    {
        Assert.NotEmpty(shape);
        Assert.Equal(Lines(programmes), ProgrammesOf(table));
    }

    [Theory]
    [InlineData("事業名：見守り訪問事業\n")]
    [InlineData("事業名、担当課などを次に示します。\n")]
    [InlineData("担当課：高齢福祉課\n電話：00-1234\n")]
    public void A_name_without_a_further_fact_is_no_programme(string text) => Assert.Empty(ProgrammesOf(text));

    [Fact]
    public void Indicators_in_a_record_stay_indicators()
    {
        PlanReading result = PlanDocument.Read(Front + "事業名：見守り訪問事業\n担当課：高齢福祉課\n指標：訪問件数\n現状値（R1）：120件\n目標値（R6）：150件\n");

        Assert.Equal("訪問件数", Assert.Single(result.Plan.AllIndicators()).Name);
        Assert.Equal(["高齢福祉課"], Assert.Single(Programmes(result)).Departments);
    }

    private static IEnumerable<string> ProgrammesOf(string table) =>
        Programmes(PlanDocument.Read(Front + table)).Select(Written);

    private static IEnumerable<Programme> Programmes(PlanReading result) =>
        PlanPart.Walk(PlanPart.Goals(result.Plan)).SelectMany(part => part.Programmes);

    private static string Written(Programme programme)
    {
        string departments = string.Concat(programme.Departments.Select(department => " " + department));
        string outline = programme.Outline is null ? "" : $" = {programme.Outline}";
        string outlook = programme.Outlook is null ? "" : $" > {programme.Outlook}";
        return $"{programme.Name}:{departments}{outline}{outlook}";
    }

    private static string[] Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
