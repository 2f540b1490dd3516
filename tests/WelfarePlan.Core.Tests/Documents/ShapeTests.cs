using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Documents;

/// <summary>Small tables, one shape each, with what a careful reader takes out of them.</summary>
public sealed class ShapeTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和１１年度\n基本目標１　支え合い\n施策１　見守り\n";

    /// <summary>Gets a name, the lines below the heading, and the indicators: b baseline, a actual, t target, &gt; at least, &lt; at most.</summary>
    public static TheoryData<string, string, string> Shapes => new()
    {
        {
            "a sentence between the rows", """
            指標 基準値(R1) 目標値(R7)
            相談件数 120件 150件
            講座の参加者数は感染症のため減っている。
            講座の参加者数 30人 50人
            ボランティアの人数 40人 60人
            """, """
            相談件数 [件] b2019=120 t2025=150
            講座の参加者数 [人] b2019=30 t2025=50
            ボランティアの人数 [人] b2019=40 t2025=60
            """
        },
        {
            "names that are units elsewhere", """
            指標名 単位 現状(R5) 目標(R11)
            相談件数 件 10 20
            認定こども園 か所 1 3
            小学校 校 3 4
            """, """
            相談件数 [件] b2023=10 t2029=20
            認定こども園 [か所] b2023=1 t2029=3
            小学校 [校] b2023=3 t2029=4
            """
        },
        {
            "one year under the last of two roles", """
            項目
            現状値
            目標値
            (R7年度)
            相談件数
            120件
            150件
            """, """
            相談件数 [件] b=120 t2025=150
            """
        },
        {
            "a row whose values cannot be read", """
            指標 基準値 目標値
            相談件数 120件(H26) 150件(H31)
            健康寿命 男性79.01歳、女性83.15歳(H22) 男性80.01歳、女性84.15歳(H29)
            講座の参加者数 54人(H26) 56人(H31)
            """, """
            相談件数 [件] b2014=120 t2019=150
            健康寿命 []
            講座の参加者数 [人] b2014=54 t2019=56
            """
        },
        {
            "role words with company in a pipe table", """
            | 指標 | 計画策定時の値 | 現状値 | 目標値(R7年度) |
            |---|---|---|---|
            | 相談件数 | 10件(R1年度) | 12件(R5年度) | 20件 |
            """, """
            相談件数 [件] b2019=10 a2023=12 t2025=20
            """
        },
        {
            "role words with company in plain rows", """
            指標 プラン当初(R1) 現状値(R5) 最終年度目標(R11)
            相談件数 10件 12件 20件
            朝食を食べる人の割合 78.1% 80.2% 85%以上
            """, """
            相談件数 [件] b2019=10 a2023=12 t2029=20
            朝食を食べる人の割合 [%] b2019=78.1 a2023=80.2 t2029>=85
            """
        },
        {
            "a grade behind the values", """
            指標 基準値(H26) 目標値(H31) 達成状況
            転入者数 7,149人 7,649人 達成
            出生数 100人 120人 達成
            婚姻数 10件 12件 未達成
            """, """
            転入者数 [人] b2014=7149 t2019=7649
            出生数 [人] b2014=100 t2019=120
            婚姻数 [件] b2014=10 t2019=12
            """
        },
        {
            "numbered arrows with a blank before the unit", """
            数値目標
            ①婚姻数:310 件(平成26年)→350 件(平成31年)
            ②出生数:3,823 人(平成26年)→4,107 人(平成31年)
            """, """
            婚姻数 [件] b2014=310 t2019=350
            出生数 [人] b2014=3823 t2019=4107
            """
        },
        {
            "labelled values behind words", """
            <2>共同生活援助の利用人数
            現状値(令和元年度):1月当たりの利用人数1136人
            目標値(令和8年度):1月当たりの利用人数1920人
            """, """
            共同生活援助の利用人数 [人] b2019=1136 t2026=1920
            """
        },
        {
            "paired rows under a heading that names them", """
            <2>生活介護
            区分 H30年度 R1年度 R2年度
            見込量 3092人 3216人 3345人
            実績値 2954人 3045人 (記載なし)
            """, """
            生活介護 [人] a2018=2954 a2019=3045 t2018=3092 t2019=3216 t2020=3345
            """
        },
        {
            "paired rows with a rate", """
            指標 区分 R4 R5 R6
            相談件数 目標 100件 120件 150件
            実績 90件 110件 140件
            達成率 90.0% 91.7% 93.3%
            講座の参加者数 目標 30人 40人 50人
            実績 33人 44人 40人
            達成率 110.0% 110.0% 80.0%
            """, """
            相談件数 [件] a2022=90 a2023=110 a2024=140 t2022=100 t2023=120 t2024=150
            講座の参加者数 [人] a2022=33 a2023=44 a2024=40 t2022=30 t2023=40 t2024=50
            """
        },
        {
            "a group of ages between name and values", """
            指標 策定時値(H29) 目標値(R4)
            栄養成分表示を参考にする人の割合 18歳以上 43.7% 60%
            運動する習慣のある人の割合 18歳以上 30.1% 40%
            """, """
            栄養成分表示を参考にする人の割合18歳以上 [%] b2017=43.7 t2022=60
            運動する習慣のある人の割合18歳以上 [%] b2017=30.1 t2022=40
            """
        },
        {
            "a column of directions", """
            指標名 単位 現状値(R5) 目標値(R11) 方向性
            相談件数 件 10 20 増加を目指す
            孤立死の件数 件 3 0 減少
            """, """
            相談件数 [件] b2023=10 t2029=20
            孤立死の件数 [件] b2023=3 t2029=0
            """
        },
        {
            "a title word in a frame over the header", """
            <数値目標>
            基本目標指標 基準値(R1) 目標値(R7)
            出生数 100人 120人
            相談件数 10件 20件
            """, """
            出生数 [人] b2019=100 t2025=120
            相談件数 [件] b2019=10 t2025=20
            """
        },
        {
            "indicators across and roles down", """
            | | 相談件数 | 講座の参加者数 |
            |---|---|---|
            | 基準値(R5) | 10件 | 30人 |
            | 目標値(R11) | 20件 | 50人 |
            """, """
            相談件数 [件] b2023=10 t2029=20
            講座の参加者数 [人] b2023=30 t2029=50
            """
        },
        {
            "numbers in front of the names", """
            指標１：相談件数
            基準値（R5）：10件　目標値（R11）：20件
            指標２：講座の参加者数
            基準値（R5）：30人　目標値（R11）：50人
            """, """
            相談件数 [件] b2023=10 t2029=20
            講座の参加者数 [人] b2023=30 t2029=50
            """
        },
        {
            "targets in sentences", """
            身近に集える場が足りません。居場所の数を、令和11年度までに45か所に増やします。
            令和８年度までに相談員を９人から
            14人へ増やし、相談員の負担を軽くします。
            令和５年の調べでは、10人に１人が困りごとを抱えています。
            相談件数は令和４年度より21件増えています。
            """, """
            居場所の数 [か所] t2029=45
            相談員 [人] b=9 t2026=14
            """
        },
        {
            "a label and a sentence", """
            指標：福祉の窓口を知っている市民の割合
            令和４年度の38.6％を、令和11年度に60.0％以上とすることをめざします。
            """, """
            福祉の窓口を知っている市民の割合 [%] b2022=38.6 t2029>=60
            """
        },
        {
            "lines that go from a value to another", """
            成果目標（令和10年度）
            見守り協力店の数 152店（令和4年度）から200店に増やす
            訓練を行う地区 7地区（令和4年度）から16地区に増やす
            """, """
            見守り協力店の数 [店] b2022=152 t2028=200
            訓練を行う地区 [地区] b2022=7 t2028=16
            """
        },
        {
            "empty cells in rows with even gaps", """
            指標　　基準値（R2）　　実績（R4）　　目標値（R8）
            相談件数　　120件　　130件　　150件
            講座の参加者数　　　　30人　　50人
            居場所の数　　3か所　　4か所
            """, """
            相談件数 [件] b2020=120 a2022=130 t2026=150
            講座の参加者数 [人] a2022=30 t2026=50
            居場所の数 [か所] b2020=3 a2022=4
            """
        },
        {
            "a value on the way in a plan that looks ahead", """
            指標　策定時（R1）　中間（R6）　目標（R11）
            相談件数　120件　130件　150件
            """, """
            相談件数 [件] b2019=120 t2024=130 t2029=150
            """
        },
        {
            "now and later with arrows", """
            　　　　　いま　→　５年後
            家具を固定した家の数　３１軒　→　８０軒
            """, """
            家具を固定した家の数 [軒] b=31 t=80
            """
        },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_is_read(string shape, string lines, string indicators)
    {
        ReadResult<Plan> result = PlanDocument.Read(Front + lines + "\n");
        string read = string.Join('\n', result.Value.AllIndicators().Select(Describe));
        Assert.True(indicators.Trim() == read, $"{shape}\nexpected\n{indicators}\nread\n{read}\n{string.Join('\n', result.Diagnostics)}");
    }

    private static string Describe(Indicator indicator) => string.Join(' ', Parts(indicator));

    private static IEnumerable<string> Parts(Indicator indicator)
    {
        yield return indicator.Name;
        yield return $"[{indicator.Unit}]";
        if (indicator.Baseline is { Value: { } start } baseline) yield return $"b{Text(baseline.Year)}={Text(start)}";
        foreach (Observation actual in indicator.Actuals)
        {
            if (actual.Value is { } value) yield return $"a{Text(actual.Year)}={Text(value)}";
        }

        foreach (Target target in indicator.Targets)
        {
            string bound = target.Bound switch { TargetBound.AtLeast => ">=", TargetBound.AtMost => "<=", _ => "=" };
            if (target.Value is { } value) yield return $"t{Text(target.Year)}{bound}{Text(value)}";
        }
    }

    private static string Text(FiscalYear? year) => year?.Year.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(Quantity quantity) => quantity.Amount.ToString("0.##########", CultureInfo.InvariantCulture);
}
