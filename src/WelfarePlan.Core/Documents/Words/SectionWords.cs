using System.Collections.Frozen;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Words;

/// <summary>
/// The words that label the sections of a measure, and the stems by which a word of a plan's own making is told.
/// </summary>
internal static class SectionWords
{
    private static readonly string[] SectionTitleWords = ["成果指標", "評価指標", "数値目標", "目標指標", "達成状況", "事業費", "目標値"];

    private static readonly FrozenDictionary<string,
        SectionKind>.AlternateLookup<ReadOnlySpan<char>> Table = Build(new()
        {
            [SectionKind.Issues] =
                "現状と課題 現状・課題 現状及び課題 現況と課題 課題 現状 背景と課題 主な課題 課題と現状 地域の現状と課題 これまでの取組と課題 取組と課題 現状や課題 地域課題 現況 現状分析 市民の声 "
                    + "住民の声 町民の声 地域の声",
            [SectionKind.Initiatives] =
                "取組施策 施策の展開 取組 取り組み 主な取組 主な取り組み 取組内容 取り組み内容 具体的な取組 具体的な取り組み 具体的取組 今後の取組 今後の取り組み "
            + "市の取組 町の取組 村の取組 区の取組 県の取組 行政の取組 社協の取組 社会福祉協議会の取組 市の取り組み 町の取り組み 村の取り組み 区の取り組み 行政の取り組み 社協の取り組み "
            + "社会福祉協議会の取り組み 公助 市が取り組むこと 町が取り組むこと 村が取り組むこと 行政が取り組むこと 社協が取り組むこと "
            + "施策の内容 推進施策 活動内容 主な活動 主な施策 具体的施策 具体的な施策 取組項目 活動項目 実施内容 重点的な取組 取組の内容 取り組みの内容",
            [SectionKind.Directions] =
                "施策の方向 施策の方向性 取組の方向性 取組の方向 取り組みの方向性 取り組みの方向 基本的な考え方 今後の方向性 取組方針 施策の展開方向 展開方向 今後の方向 目指す方向 めざす方向 方向性 ねらい "
                    + "目的",
            [SectionKind.Roles] = "市民の取組 住民の取組 町民の取組 村民の取組 区民の取組 地域の取組 事業者の取組 団体の取組 自助 共助 互助 "
            + "市民の取り組み 住民の取り組み 町民の取り組み 地域の取り組み 事業者の取り組み "
            + "地域で取り組むこと 市民が取り組むこと 市民一人ひとりが取り組むこと 市民の役割 住民の役割 町民の役割 地域の役割 行政の役割 社協の役割 市の役割 町の役割 事業者の役割 それぞれの役割 期待される役割 "
            + "役割分担",
            [SectionKind.Indicators] =
                "成果指標 評価指標 数値目標 指標 目標指標 成果目標 目標値 活動指標 計画の指標 施策の指標 KPI 評価指標と目標値 成果指標と目標値 目標とする指標 達成目標 指標と目標 指標一覧 成果指標一覧 "
                    + "年次目標 年度別目標 目標数値 成果目標値",
            [SectionKind.Programmes] = "主な事業 関連事業 関連事業一覧 主要事業 事業一覧 主な事業一覧 主な関連事業 具体的な事業 実施事業 関連する事業",
            [SectionKind.Principle] =
                "基本理念 計画の基本理念 本計画の基本理念 計画の理念 理念 めざす姿 目指す姿 活動理念 福祉理念 経営理念 法人理念 基本理念について 計画の基本理念について",
            [SectionKind.CrossCutting] = "横断的取組目標 横断的目標 横断的な目標 横断的取り組み目標 分野横断的目標 共通目標",
            [SectionKind.Progress] =
                "課題・改善事項・方針 改善事項・方針 課題・改善事項 課題及び改善事項 評価・課題 取組実績 取組状況 実施状況 取組の実績 進捗状況 年度の主な取組 年度の取組 成果と課題 今後の課題 評価と課題",
            [SectionKind.Departments] = "担当課 担当部署 関係課 所管課 担当 主管課 関係部署",
            [SectionKind.Aside] = "コラム 参考 用語解説 用語説明 トピックス 資料 目次",
        });

    /// <summary>Parts of words that make a short recurring line a label even where it recurs only once.</summary>
    private static readonly (string Stem, SectionKind Kind)[] Stems =
    [
        ("役割", SectionKind.Roles), ("期待", SectionKind.Roles), ("ができること", SectionKind.Roles),
            ("市民の", SectionKind.Roles), ("住民の", SectionKind.Roles), ("地域の", SectionKind.Roles),
                ("事業者の", SectionKind.Roles), ("私たち", SectionKind.Roles), ("わたしたち", SectionKind.Roles),
                    ("自助", SectionKind.Roles), ("共助", SectionKind.Roles),
        ("指標", SectionKind.Indicators), ("数値", SectionKind.Indicators), ("目標値", SectionKind.Indicators),
            ("KPI", SectionKind.Indicators), ("達成", SectionKind.Indicators), ("ものさし", SectionKind.Indicators),
            ("めやす", SectionKind.Indicators),
        ("実績", SectionKind.Progress), ("評価", SectionKind.Progress), ("進捗", SectionKind.Progress),
            ("振り返り", SectionKind.Progress), ("これまで", SectionKind.Progress),
        ("現状", SectionKind.Issues), ("課題", SectionKind.Issues), ("背景", SectionKind.Issues),
            ("ニーズ", SectionKind.Issues), ("現況", SectionKind.Issues), ("声", SectionKind.Issues),
                ("アンケート", SectionKind.Issues),
        ("担当", SectionKind.Departments), ("所管", SectionKind.Departments), ("関係課", SectionKind.Departments),
        ("事業", SectionKind.Programmes), ("コラム", SectionKind.Aside), ("参考", SectionKind.Aside),
            ("用語", SectionKind.Aside), ("関連計画", SectionKind.Aside),
        ("方向", SectionKind.Directions), ("考え方", SectionKind.Directions), ("方針", SectionKind.Directions),
            ("ねらい", SectionKind.Directions), ("目的", SectionKind.Directions), ("目指す", SectionKind.Directions),
                ("めざす", SectionKind.Directions), ("姿", SectionKind.Directions), ("概要", SectionKind.Directions),
                    ("目標", SectionKind.Directions),
        ("取組", SectionKind.Initiatives), ("取り組", SectionKind.Initiatives), ("施策", SectionKind.Initiatives),
            ("活動内容", SectionKind.Initiatives), ("展開", SectionKind.Initiatives), ("内容", SectionKind.Initiatives),
                ("実施すること", SectionKind.Initiatives),
    ];

    /// <summary>Finds a word of the field: 現状と課題, 主な事業.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out SectionKind kind) => Table.TryGetValue(word, out kind);

    /// <summary>成果指標の達成状況, 事業費の推移: titles that speak of tables, not of what the plan does.</summary>
    public static bool IsTitleOfSection(string title) =>
        title.Length <= OutlineLimits.LongestTitleOfSection
            && AnyWord.IsIn(title, SectionTitleWords);

    /// <summary>Tells what a label of a plan's own making speaks of, by the parts of its word.</summary>
    public static bool TryGuess(ReadOnlySpan<char> word, out SectionKind kind)
    {
        foreach ((string stem, SectionKind its) in Stems)
        {
            if (word.IndexOf(stem) < 0) continue;
            kind = its;
            return true;
        }

        kind = SectionKind.Initiatives;
        return false;
    }

    private static FrozenDictionary<string,
        SectionKind>.AlternateLookup<ReadOnlySpan<char>> Build(Dictionary<SectionKind, string> words) =>
        words.SelectMany(entry => entry.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), (entry, word) =>
            (word, entry.Key))
            .DistinctBy(pair => pair.word)
            .ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
