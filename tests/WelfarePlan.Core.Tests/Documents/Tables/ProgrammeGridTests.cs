using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Programmes in tables with cells.</summary>
public sealed class ProgrammeGridTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n基本目標１　支え合い\n施策１　見守り\n";

    /// <summary>Gets the rows below the heading, cells parted by bars, and the programmes with their
    /// departments.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        {
            "番号|担当課|事業名|予算額（千円）|内容\n1|福祉課・人権・男女共同参画課|声かけ運動|1,200|町内を見回る\n2|社協|配食サービス|800|食事を届ける",
            "声かけ運動: 福祉課 人権・男女共同参画課 = 町内を見回る|配食サービス: 社協 = 食事を届ける"
        },
        { "取組・事業名|担当課|指標|R5現状値|R10目標値\n声かけ運動|福祉課|参加者数|10人|20人\n配食サービス|社協|利用者数|30人|40人", "声かけ運動: 福祉課|配食サービス: 社協" },
        {
            "施策|主な事業|担当課\n見守り|・声かけ運動<br>・配食サービス|福祉課\n相談|・出張相談<br>・福祉なんでも相談会|社協",
            "声かけ運動: 福祉課|配食サービス: 福祉課|出張相談: 社協|福祉なんでも相談会: 社協"
        },
        {
            "方向|関連事業|所管課\n見守り|声かけ運動<br>配食サービス|福祉課<br>社協\n相談|出張相談<br>合同相談会|福祉課<br>健康課",
            "声かけ運動: 福祉課|配食サービス: 社協|出張相談: 福祉課|合同相談会: 健康課"
        },
        { "主な取組|内容\n声かけ運動<br>（福祉課・社協）|町内を見回る\n配食サービス<br>（健康課）|食事を届ける", "声かけ運動: 福祉課 社協 = 町内を見回る|配食サービス: 健康課 = 食事を届ける" },
        {
            "ID|名称|どんなことをするか|だれが\n1|声かけ運動|町内を見回る|福祉課\n2|配食サービス|食事を届ける|健康課\n3|出張相談|地区で聞く|社会福祉協議会",
            "声かけ運動: 福祉課|配食サービス: 健康課|出張相談: 社会福祉協議会"
        },
        {
            "事業名|（1）推進校の指定|担当|地域福祉係\n事業内容|活動を支えます。||\n指標|R3実績|R5目標|R6目標\n推進校の数|9校|10校|11校",
            "推進校の指定: 地域福祉係 = 活動を支えます。"
        },
        {
            "No|事業名|福祉課|健康課|社協\n1|声かけ運動|●||\n2|配食サービス||●|○\n3|出張相談||●|－",
            "声かけ運動: 福祉課|配食サービス: 健康課 社協|出張相談: 健康課"
        },
        {
            "事業名|内容|福祉課|健康課\n声かけ運動|町内を見回る|◎|○\n配食サービス|食事を届ける||◎",
            "声かけ運動: 福祉課 健康課 = 町内を見回る|配食サービス: 健康課 = 食事を届ける"
        },
        { "事業名|担当課\n声かけ運動|福祉課\n配食サービス|〃\n合計（2事業）|", "声かけ運動: 福祉課|配食サービス: 福祉課" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_with_people_in_charge_names_programmes(string table, string programmes) =>
        Assert.Equal(programmes.Split('|'), ProgrammesOf(table));

    [Theory]
    [InlineData("番号|担当課|工事名|工期\n1|土木課|町道舗装工事|120日\n2|土木課|橋りょう補修工事|90日")]
    [InlineData("主な取組|担当課\n（照会中）|（照会中）\n（照会中）|（照会中）")]
    [InlineData("取組|担当課\n高齢者を訪ねて安否を確かめます。|福祉課\n食事を届けます。|社協")]
    public void Other_tables_name_none(string table) => Assert.Empty(ProgrammesOf(table));

    [Fact]
    public void A_department_over_two_lines_is_one()
    {
        string[] table = ["事業名|担当課", "声かけ運動|地域<br>福祉課", "配食サービス|社会福祉<br>協議会"];

        Assert.Equal(["声かけ運動: 地域福祉課", "配食サービス: 社会福祉協議会"], ProgrammesOf(string.Join('\n', table)));
    }

    [Fact]
    public void The_works_of_a_budget_in_a_document_that_names_no_plan_are_none()
    {
        const string Budget = """
            令和7年度 青葉市一般会計予算

            | 目 | 本年度 | 前年度 | 比較 | 説明（事業名） | 所管課 |
            |---|---|---|---|---|---|
            | 1 | 12,000 | 11,000 | 1,000 | 敬老祝金支給事業 | 福祉課 |
            | 2 | 8,500 | 9,000 | △500 | 配食事業 | 長寿課 |

            """;

        PlanReading result = PlanDocument.Read(Budget);

        Assert.Empty(PlanPart.Walk(PlanPart.Goals(result.Plan)).SelectMany(part => part.Programmes));
        Assert.Empty(result.Plan.Programmes);
    }

    [Fact]
    public void Departments_across_over_amounts_are_no_column_of_them() =>
        Assert.Empty(ProgrammesOf("事業名|福祉課|健康課\n声かけ運動|●|12\n配食サービス|3|4"));

    [Fact]
    public void A_roll_of_people_goes_on_with_no_table_of_marks()
    {
        Plan plan = new Outlines.DocumentSketch()
            .Line("みどり町地域福祉計画").Line("基本目標１　支え合い").Line("施策１　見守り")
            .Grid("事業名|福祉課|社協", "声かけ運動|●|", "配食サービス||●", "出張相談|●|●")
            .Line("委員会の委員").Grid("氏名|団体", "山川　花子|自治会", "谷口　太郎|社会福祉協議会")
            .Read();

        Assert.Equal(
            ["声かけ運動: 福祉課", "配食サービス: 社協", "出張相談: 福祉課 社協"], plan.AllProgrammes().Select(Written));
    }

    private static IEnumerable<string> ProgrammesOf(string table)
    {
        string[] rows = table.Split('\n');
        string rule = string.Concat(Enumerable.Repeat("|---", rows[0].Split('|').Length)) + "|";
        string text = string.Join(
            '\n',
            rows.Select(row => $"|{row}|").Take(1).Append(rule).Concat(rows.Skip(1).Select(row => $"|{row}|"))
        );
        PlanReading result = PlanDocument.Read(Front + text + "\n");
        return PlanPart.Walk(PlanPart.Goals(result.Plan)).SelectMany(part => part.Programmes).Select(Written);
    }

    private static string Written(Programme programme) =>
        $"{programme.Name}:{string.Concat(programme.Departments.Select(department => " " + department))}"
            + $"{(programme.Outline is null ? "" : $" = {programme.Outline}")}";
}
