using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Shapes.Programmes;

/// <summary>Tables of programmes that print lays out in columns, their cells broken over lines at will.</summary>
public sealed class LaidProgrammeTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和６年度～令和10年度\n基本目標１　支え合い\n施策１　見守り\n";

    /// <summary>Gets tables, and the programmes with their departments.</summary>
    public static TheoryData<string, string> Tables => new()
    {
        {
            """
             No.                事業名               内容                        担当
                                        一人で暮らす方を月に二度訪ね、様子を
                   1   あんしん訪問                                          福祉課
                                        うかがいます。
                   2   買い物の送迎           週に一度、商店まで送ります。           社会福祉協議会
                                        名簿を整え、平時から支援する人に知ら
                   3   避難の手引き                                          防災室
                                        せます。
            """,
            "あんしん訪問: 福祉課|買い物の送迎: 社会福祉協議会|避難の手引き: 防災室"
        },
        {
            """
                    取組                  概要                              主管
            暮らしの足コーディネーターの配 移動の相談に応じる職員を置く。            高齢介護課
            置
            支え合い活動の交付金      住民の団体に交付する。                   福祉課
                                                             福祉課、学校教育
            福祉の仕事を知るバス      中高生が事業所を回る。                   課
            """,
            "暮らしの足コーディネーターの配置: 高齢介護課|支え合い活動の交付金: 福祉課|福祉の仕事を知るバス: 福祉課 学校教育課"
        },
        {
            """
            取組・事業           担当            令和６年度の取組内容                 予算         決算
            講演会の開催          福祉課           11 月に開き、120 人が来場した。        312        298
            学校での福祉体験        教育委員会・社協      全６校で行った。                   300        300
            """,
            "講演会の開催: 福祉課|学校での福祉体験: 教育委員会 社協"
        },
        {
            """
                事業名                    内容                 所管
            居場所への助成        毎年度助成します。                福祉課
                                                      教育委員会事務局、
            集会所の開放         空いた時間に使えます。
                                                      総務課
            """,
            "居場所への助成: 福祉課|集会所の開放: 教育委員会事務局 総務課"
        },
        {
            """
                 取組              担当                 R5           R6           R7
             友の会の訪問活動          地域係・浜の会            継続            →            →
             買い物の旅             生活係                検討            実施            →
            """,
            "友の会の訪問活動: 地域係 浜の会|買い物の旅: 生活係"
        },
        {
            """
            事業名　　　　　　　事業内容　　　　　　　　　　担当課
            　　　　　　　　　　一人暮らしの高齢者を
            見守り訪問事業　　　訪ね、安否を確かめ　　　　高齢福祉課
            　　　　　　　　　　ます。
            """,
            "見守り訪問事業: 高齢福祉課"
        },
        {
            """
            主な取組              担当課等             ３年間の歩み
            茶話会の開催            社会福祉協議会          男性の参加が増えた。
            買い物の送迎            福祉課、商工課          車を１台増やした。


            第４ これからに向けて

             次の計画では若い人の参加を重んじる。
            """,
            "茶話会の開催: 社会福祉協議会|買い物の送迎: 福祉課 商工課"
        },
        {
            """
            取組                担当               令和６年度の実施状況
            茶話会の開催            社会福祉協議会          12の集落で開いた。
            買い物の送迎            福祉課              車を１台増やした。
            """,
            "茶話会の開催: 社会福祉協議会|買い物の送迎: 福祉課"
        },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Cells_broken_over_lines_at_the_top_or_over_the_middle_of_their_row_make_it_whole(
        string table, string programmes) =>
        Assert.Equal(programmes.Split('|'), ProgrammesOf(table));

    [Fact]
    public void A_table_whose_last_lines_fit_no_column_is_said_and_not_cut()
    {
        const string Table = """
                 事業名               内容                        担当
                            一人で暮らす方を月に二度訪ね、様子を
            あんしん訪問                                          福祉課
                            うかがいます。
            この表の事業は見込みであり、決算の額は翌年度の議会で認められたのちに改めてお知らせします。
            """;

        PlanReading result = PlanDocument.Read(Front + Table);

        Assert.Empty(result.Plan.AllProgrammes());
        Assert.Contains(result.Diagnostics, told => told.Id == DiagnosticRules.ProgrammesPassedOver.Id);
    }

    [Fact]
    public void Numbers_under_heads_of_values_beside_works_are_said()
    {
        const string Table = """
                事業名                  内容                  担当        目標
                                月に二度訪ね、様子を
            見守り訪問                                        福祉課    全14地区を回る
                                うかがいます。
            買い物の送迎        週に一度送ります。            社協      毎月2度は走る
            """;

        PlanReading result = PlanDocument.Read(Front + Table);

        Assert.Equal(["見守り訪問", "買い物の送迎"], result.Plan.AllProgrammes().Select(programme => programme.Name));
        Assert.Empty(result.Plan.AllIndicators());
        Assert.Contains(result.Diagnostics, told => told.Id == DiagnosticRules.ValuesPassedOver.Id);
    }

    [Fact]
    public void Rows_behind_a_gap_that_nothing_joins_to_the_table_are_said()
    {
        const string Table = """
                 事業名               内容                        担当
            見守り訪問          月に二度訪ね、様子をうかがいます。          福祉課

            買い物の送迎
                            週に一度、商店まで送ります。
            配食サービス        食事を       届けます。                     健康課
            """;

        PlanReading result = PlanDocument.Read(Front + Table);

        Assert.Equal(["見守り訪問"], result.Plan.AllProgrammes().Select(programme => programme.Name));
        Assert.Contains(result.Diagnostics, told => told.Id == DiagnosticRules.ProgrammesPassedOver.Id);
    }

    private static IEnumerable<string> ProgrammesOf(string table) =>
        PlanDocument.Read(Front + table + "\n").Plan.AllProgrammes()
            .Select(programme => $"{programme.Name}: {string.Join(' ', programme.Departments)}");
}
