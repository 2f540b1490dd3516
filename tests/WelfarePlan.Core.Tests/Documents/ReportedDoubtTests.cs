using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents;

public sealed class ReportedDoubtTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n基本目標１　支え合い\n施策１　見守り\n";
    private const string Header = "指標　基準値（H30）　実績（R3）　目標値（R6）\n";

    // Ties need two styles with the same words, which the catalogue of styles does not have; texts over a limit are
    // among
    // the tests of the options, and what is said of files among those of the package that opens them.
    private static readonly string[] Elsewhere =
    [
        "WP1005", "WP1006", "WP1007",
        .. DiagnosticRules
            .All.Select(rule => rule.Id)
            .Where(id => string.CompareOrdinal(id, "WP1010") >= 0 && string.CompareOrdinal(id, "WP1999") < 0),
        "WP3005",
    ];

    public static TheoryData<string, string> Doubts => new()
    {
        { "WP1001", Front + "現状と課題現状と課題現状と課題\n" },
        { "WP1002", Front + "指標　基準値（令和元年度）　目標値（令和5度）\n相談件数　120件　150件\n" },
        { "WP1003", Front + "指標　基準値（2年度）　目標値（6年度）\n相談件数　120件　150件\n" },
        { "WP1004", "" },
        { "WP2001", Front + "| 指標 | 基準値（H30） | 目標値（R6） |\n|---|---|---|\n| 参加者数 | 2,2823,2354人 | 4,500人 |\n" },
        { "WP2002", Front + "指標　基準値（R2）　目標値（20204年度）\n相談件数　120件　150件\n" },
        { "WP2003", Front + Header + "相談件数　120件　130件　150件\n参加者数　45人\n来場者数　500人　600人　700人\n" },
        { "WP2004", Front + "指標　基準値　R2　実績　R3　目標値　R6\n相談件数　120件　130件　150件\n" },
        { "WP2005", Front + "事業名　予算額　決算額\n見守り事業　1,200千円　1,150千円\n" },
        { "WP2006", Front + Header + "相談件数　120件　130件　150人\n" },
        { "WP2007", Front + "指標　基準値（R6）　目標値（R2）\n相談件数　120件　150件\n" },
        { "WP2008", Front + Header + "相談件数　H29：120件　R3：130件　R6：150件\n" },
        { "WP2009", Front + "指標　基準値（H30）　実績（R3）　目標値（R6）　評価\n相談件数　120件　130件　150件A\n" },
        { "WP2010", Front + "指標　R2実績　R3実績　R4実績　目標値（R6）\n相談件数　120件　0　130件　150件\n" },
        { "WP2011", Front + Header + "相談件数\n参加者の割合\n120件　130件　150件\n45.1％　46.0％　50.0％\n" },
        { "WP2012", Front + Header + "相談件数　120件　130件　150件\n施策２　集い\n参加者数　45人　46人　50人\n" },
        { "WP2013", Front + "| 指標 | 基準値（H30） | 目標値（R6） |\n|---|---|---|\n|  | 120件 | 150件 |\n" },
        { "WP2014", Front + "指標　令和2年度　令和6年度　令和11年度\n相談件数　120件　130件　150件\n" },
        { "WP2015", Front + "相談件数　120件（R2）→150件（R6）\n" },
        { "WP2016", Front + Header + "相談窓口　未設置　検討　設置\n" },
        { "WP2017", Front + "指標　現状（令和２年）　目標（令和６年）\n相談件数　120件　150件\n" },
        { "WP2018", Front + "年次計画\n項目　R2　R3　R4　R5　R6\n相談件数　120件　125件　130件　140件　150件\n" },
        { "WP2019", Front + "指標　R2実績　R3実績　目標値（R6）\n相談件数　120件　0件　150件\n参加者数　45人　0人　50人\n来場者数　500人　0人　700人\n" },
        { "WP2020", Front + Header + "@相談件数　120件　130件　150件\nA参加者数　45人　46人　50人\n" },
        { "WP2021", Front + Header + "繧ｵ繝ｭ繝ｳ縺ｮ謨ｰ　12か所　13か所　15か所\n" },
        { "WP2022", Front + "指標　基準値（H30）　目標値（R6）\n地区の困りごとを話し合う会議を\n7地区　18地区\n開いた地区の数\n" },
        { "WP2023", Front + "指標　区分　R2　R3　R4　R5\n相談件数　目標　12件　14件　16件　18件\n実績 10件 13件\n" },
        { "WP2024", Front + "これまでの取組を続け、さらに令和６年度には45か所に増やします。\n" },
        { "WP2025", Front + Header + "買い物支援の　120件　130件　150件\n" },
        { "WP2026", Front + "指標　現状値　目標値\n相談件数　120件　150件\n" },
        { "WP2027", Front + "指標：相談件数\n現状値（R5）：1月当たりの相談120件\n目標値（R11）：1月当たりの相談150件\n" },
        { "WP2028", Front + "（２）生活介護\n区分　R4　R5\n計画値　30人　32人\n実績値　28人　33人\n" },
        { "WP2029", Front + "区分　現状値\n男性　12人\n女性　15人\n" },
        { "WP2030", Front + "事業名　担当課\n見守り事業　福祉課\n配食サービス\n声かけ運動　福祉課\n" },
        { "WP2031", Front + "令和６年度までに居場所の数を45か所に増やします。\n" },
        { "WP2032", Front + "指標　　基準値（R2）　　目標値（R8）\n相談件数　　120件　　150件\n講座の参加者数　　　　30人\n" },
        { "WP2033", Front + "事業名 事業内容 担当課\n見守り 一人暮らしの方を訪ね\n配食 食事を届け\n" },
        { "WP2034", Front + "・相談件数　120件　150件\n" },
        { "WP3001", GoldenText("kumamoto-progress-4th") },
        { "WP3003", Front + "指標　基準値（H30）　実績（R3）　目標値（H2）\n相談件数　120件　130件　150件\n" },
        { "WP3004", "みどり町地域福祉計画\n" + Header + "相談件数　120件　130件　150件\n" },
        { "WP3006", "これは計画ではありません。\n" },
        { "WP3007", Front + Header + "相談件数　120件　130件　150件\n相談件数　121件　131件　151件\n" },
        { "WP3008", GoldenText("region-network-chapter5") },
        {
            "WP3010",
            "みどり町地域福祉計画\n基本目標１　支え合い\n基本施策１　見守り\n具体的施策①　声かけ\n具体的施策②　訪問\n指標　基準値（R2）　目標値（R6）\n相談件数　120件　150件\n基本施策２　学び\n"
                + "具体的施策①　講座\n具体的施策②　交流\n指標　基準値（R2）　目標値（R6）\n講座の参加者数　30人　50人\n"
        },
        { "WP3012", "みどり町地域福祉計画策定委員会　会議録（要旨）\n基本目標１　支え合い\n施策１　見守り\n" },
        { "WP3011", "みどり町地域福祉計画\n基本目標１　支え合い\n１　見守り\n１　声かけ\n" },
        { "WP3013", "みどり町地域福祉計画\n１　基本理念\n町では、だれもが安心して暮らせるよう、支え合いの輪を広げていきます。\n基本目標１　支え合い\n" },
        { "WP3014", "令和５年度　主要な施策の成果に関する説明書\n１　主要な施策の成果\n" },
        { "WP3015", "みどり町環境基本計画\n基本目標１　水と緑\n施策１　川の手入れ\n" },
        { "WP3009", GoldenText("kumamoto-priority-3rd") },
    };

    [Theory]
    [MemberData(nameof(Doubts))]
    public void Every_doubt_is_told(string id, string text)
    {
        IReadOnlyList<Diagnostic> told = PlanDocument.Read(text).Diagnostics;

        Assert.True(told.Any(diagnostic => diagnostic.Id == id), $"{id} is not among:\n{string.Join('\n', told)}");
    }

    [Fact]
    public void A_row_whose_cells_hold_a_sentence_before_its_values_is_said()
    {
        const string Text = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n\n施策１　見守り\n\n"
            + "買い物の送迎　　　週に一度送ります。　　　社協　　　15回　　11回\n";

        PlanReading result = PlanDocument.Read(Text);

        Assert.Empty(result.Plan.AllIndicators());
        Assert.Equal(DiagnosticRules.RowPassedOver.Id, Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void Every_rule_has_its_text() =>
        Assert.Equal(
            DiagnosticRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal),
            Doubts.Select(row => (string)row[0]).Concat(Elsewhere).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("相談件数　120件　130件　150件\n")]
    [InlineData("参加者の割合　45.1％　46.0％　50.0％\n相談件数　1,120件　1,130件　1,150件\n")]
    public void A_plain_table_leaves_no_doubt(string rows) =>
        Assert.DoesNotContain(
            PlanDocument.Read(Front + Header + rows).Diagnostics,
            diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning
        );

    private static string GoldenText(string seed) => Goldens.GoldenFile.Seed(seed).Text;
}
