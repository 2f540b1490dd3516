using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class ProgrammeTableTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n基本目標１　支え合い\n施策１　見守り\n";

    /// <summary>Gets a shape, the lines below the heading, and the programmes with their departments.</summary>
    public static TheoryData<string, string, string> Shapes => new()
    {
        {
            "a number, a name and a department that may stand on the next line or in brackets", """
            No. 事業名 担当課
            1 見守り訪問事業 高齢福祉課
            2 福祉避難所の指定
            危機管理課、福祉課
            3 料理教室（健康課）
            """, """
            見守り訪問事業: 高齢福祉課
            福祉避難所の指定: 危機管理課 福祉課
            料理教室: 健康課
            """
        },
        {
            "who acts, and who is in charge", """
            | 主体 | 取組 | 内容 | 担当 |
            |---|---|---|---|
            | 町 | 声かけの輪の広がり | 商店に札を配ります。 | 高齢福祉課 |
            | 社協 | 昼の食卓の運営 | 空き家で昼食を囲みます。 | 社協 地域係 |
            """, """
            声かけの輪の広がり: 高齢福祉課 = 商店に札を配ります。
            昼の食卓の運営: 社協 地域係 = 空き家で昼食を囲みます。
            """
        },
        {
            "the department first", """
            担当課 事業名 事業内容
            高齢福祉課 見守り訪問事業 一人暮らしの高齢者を訪ね、
            安否を確かめます。
            子育て支援課 一時預かり事業 保護者が休みたいときに
            子どもを預かります。
            """, """
            見守り訪問事業: 高齢福祉課 = 一人暮らしの高齢者を訪ね、安否を確かめます。
            一時預かり事業: 子育て支援課 = 保護者が休みたいときに子どもを預かります。
            """
        },
        {
            "a name and departments broken in columns", """
            事業名　　　　　　　事業内容　　　　　　　　　　担当課
            地域福祉コーディ　　困りごとをかかえた人の話を　福祉総務課・
            ネーター配置事業　　聞き、支援につなぎます。　　社会福祉協議会
            配食サービス　　　　食事を届けます。　　　　　　健康課
            """, """
            地域福祉コーディネーター配置事業: 福祉総務課 社会福祉協議会 = 困りごとをかかえた人の話を聞き、支援につなぎます。
            配食サービス: 健康課 = 食事を届けます。
            """
        },
        {
            "marks that are no departments", """
            事業名 担当課
            見守り訪問事業【重点】 高齢福祉課
            【新規】配食サービス 健康課
            声かけ運動（再掲） 【年間】 【福祉課】
            """, """
            見守り訪問事業: 高齢福祉課
            配食サービス: 健康課
            声かけ運動: 福祉課
            """
        },
        {
            "departments in brackets below the name, and heads of the plan's own", """
            事業・取組名 内 容 今後の方向
            公民館福祉講座
            （生涯学習課）
            （社協）
            介護や子育てをテーマに、
            講座を開く。
            夜間の講座を設ける。
            ふれあい広場の
            開催
            （福祉課）
            だれもが楽しめる催しを開く。
            若者の委員を募る。
            """, """
            公民館福祉講座: 生涯学習課 社協 = 介護や子育てをテーマに、講座を開く。 > 夜間の講座を設ける。
            ふれあい広場の開催: 福祉課 = だれもが楽しめる催しを開く。 > 若者の委員を募る。
            """
        },
        {
            "a pipe table with breaks in its cells", """
            | No. | 事業名 | 事業内容 | 担当課 |
            |---|---|---|---|
            | 1 | 見守り訪問事業 | 高齢者を訪ねます。 | 高齢福祉課<br>社会福祉協議会 |
            | 2 | 配食サービス | 食事を届けます。 | － |
            """, """
            見守り訪問事業: 高齢福祉課 社会福祉協議会 = 高齢者を訪ねます。
            配食サービス: = 食事を届けます。
            """
        },
        {
            "cells parted by tabs", """
            事業名	担当課	今後の方向性
            見守り訪問事業	高齢福祉課／健康課	継続
            配食サービス	社会福祉協議会	拡充
            """, """
            見守り訪問事業: 高齢福祉課 健康課 > 継続
            配食サービス: 社会福祉協議会 > 拡充
            """
        },
        {
            "outline and outlook side by side", """
            事業名 事業概要 今後の方向性 担当課
            見守り訪問事業 高齢者を訪ねます。 継続 高齢福祉課
            配食サービス 食事を届け、安否を確かめ 拡充し、回数を増やし 健康課
            ます。 ます。
            """, """
            見守り訪問事業: 高齢福祉課 = 高齢者を訪ねます。 > 継続
            配食サービス: 健康課 = 食事を届け、安否を確かめます。 > 拡充し、回数を増やします。
            """
        },
        {
            "groups in front and columns of the plan's own", """
            区分　　事業名　　　　　対象者　　担当課
            相談　　見守り訪問事業　高齢者　　高齢福祉課
            　　　　配食サービス　　高齢者　　健康課
            防災　　避難訓練　　　　地域　　　危機管理課
            """, """
            見守り訪問事業: 高齢福祉課
            配食サービス: 健康課
            避難訓練: 危機管理課
            """
        },
        {
            "programmes that are called as departments are", """
            事業名 担当課
            見守り訪問事業 高齢福祉課 健康課
            地域包括支援センター 高齢福祉課
            子どもの居場所 こども課
            """, """
            見守り訪問事業: 高齢福祉課 健康課
            地域包括支援センター: 高齢福祉課
            子どもの居場所: こども課
            """
        },
        {
            "words that no sentence ends, and prose behind the table", """
            事業名 事業内容 担当課
            配食サービス 高齢者への配食と安否確認 高齢福祉課
            見守り協定 協定の締結
            及び連絡会の開催 高齢福祉課

            本市では、地域の力を高めるため、次の取組を進めます。
            """, """
            配食サービス: 高齢福祉課 = 高齢者への配食と安否確認
            見守り協定: 高齢福祉課 = 協定の締結及び連絡会の開催
            """
        },
        {
            "a page that ends within the table", """
            事業名 担当課
            見守り訪問事業 高齢福祉課

            － 12 －

            事業名 担当課
            配食サービス 健康課
            """, """
            見守り訪問事業: 高齢福祉課
            配食サービス: 健康課
            """
        },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_programme_has_its_departments_and_what_is_said_of_it(string shape, string table, string programmes)
    {
        Assert.NotEmpty(shape);
        Assert.Equal(Lines(programmes), ProgrammesOf(table));
    }

    [Theory]
    [InlineData("（２）地域の防災力\n地域の力を高めます。\n")]
    [InlineData("施策２　集い\n")]
    [InlineData("【現状と課題】\n相談が増えています。\n")]
    [InlineData("指標　基準値（R1）　目標値（R6）\n相談件数　120件　150件\n")]
    [InlineData("事業名　予算額　決算額\n声かけ運動　1,200千円　1,150千円\n")]
    [InlineData("本町の高齢者は増えています。\n")]
    [InlineData("2　権利を守る\n相談が増えています。\n")]
    public void A_table_of_programmes_ends_where_something_else_begins(string behind) =>
        Assert.Equal(
            ["見守り訪問事業: 高齢福祉課", "配食サービス: 健康課"],
            ProgrammesOf("No. 事業名 担当課\n1 見守り訪問事業 高齢福祉課\n2 配食サービス 健康課\n" + behind)
        );

    [Theory]
    [InlineData("事業名　R2決算　R3決算　R4予算\n担い手養成事業　1,250　1,340　1,480\n")]
    [InlineData("指標名　担当課　基準値（R1）　目標値（R6）\n相談件数　高齢福祉課　120件　150件\n")]
    [InlineData("見守りの事業名と担当課は次のとおりです。\n見守り訪問事業 高齢福祉課\n")]
    public void Other_tables_hold_no_programmes(string table) => Assert.Empty(ProgrammesOf(table));

    [Theory]
    [InlineData("事業名 担当課\n見守り訪問事業 高齢福祉課\n配食サービス\n声かけ運動 健康課\n", true)]
    [InlineData("| 事業名 | 担当課 |\n|---|---|\n| 見守り訪問事業 | 高齢福祉課 |\n| 配食サービス |  |\n| 声かけ運動 | 健康課 |\n", false)]
    public void A_row_without_a_department_is_likely_and_told_where_words_may_be_lost(string table, bool isTold)
    {
        PlanReading result = PlanDocument.Read(Front + table);

        Assert.Equal(["見守り訪問事業", "配食サービス", "声かけ運動"], Programmes(result).Select(programme => programme.Name));
        Assert.True(result.Sources.TryFind("/goals/0/measures/0/programmes/1/name", out SourceLocation? place));
        Assert.Equal(Confidence.Likely, place.Confidence);
        Assert.Equal(
            isTold,
            result.Diagnostics.Any(diagnostic =>
                diagnostic.Id == DiagnosticRules.ProgrammeInDoubt.Id && diagnostic.Lines.Overlaps(place.Lines)
            )
        );
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
