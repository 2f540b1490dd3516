using System.Collections.Frozen;

namespace WelfarePlan.Documents.Tokens;

/// <summary>The words that head columns. Folded, without blanks.</summary>
internal static class RoleWords
{
    private static readonly FrozenDictionary<string, RoleKind>.AlternateLookup<ReadOnlySpan<char>> Table = Build(new()
    {
        [RoleKind.Name] = "指標 指標名 指標名称 指標項目 指標の名称 指標の内容 成果指標 成果指標名 評価指標 評価指標名 目標指標 活動指標 取組指標 管理指標 数値指標 "
            + "アウトカム指標 アウトプット指標 アウトカム アウトプット KPI KPI指標 重要業績評価指標 目標項目 評価項目 数値目標項目 達成指標 進捗指標 モニタリング指標 "
            + "項目 項目名 区分 内容 指標及び目標値 指標と目標 目標とする指標 ベンチマーク 測定指標 主な指標 主要指標 代表指標 調査項目 設問 アンケート項目 サービス名 サービス サービス種別 名称",
        [RoleKind.Context] = "取組 取り組み 取組名 取組項目 取組内容 取り組み内容 主な取組 主な取り組み 施策 施策名 基本施策 事業 事業名 事業名称 主な事業 主な事業名 関連事業 関連施策 "
            + "個別施策 具体的施策 具体的取組 具体的な取組 活動内容 活動名 活動項目 主要事業 主要施策 実施事業 基本目標 基本方針 施策の方向 施策の方向性 分野 種別 類型 "
            + "おもな事業 おもな取組 おもな取り組み 取組・事業 事業・取組 取組事業 事業・活動 活動・事業",
        [RoleKind.Number] = "No No. NO NO. № 番号 整理番号 事業番号 通番 連番 #",
        [RoleKind.Unit] = "単位 計量単位 単位等",
        [RoleKind.Baseline] =
            "基準値 基準 基準年 基準年度 基準年値 基準年度値 現状値 現状 今の数 現在の数 今の値 いまの数 現況値 現況 現在 いま 今 現在値 現時点 計画策定時 策定時 策定時点 策定当初 策定時値 "
            + "計画策定時点 計画時 計画時点 計画作成時 作成時 計画開始時 開始時点 計画前 策定前 策定年度 "
            + "当初値 当初 計画当初 初期値 従前値 従前 開始時 直近値 直近の値 ベースライン ベースライン値 前計画実績 スタート値 "
            + "基準となる値 もととなる値",
        [RoleKind.Actual] = "実績値 実績 実績数 実績値等 実績見込 実績見込み 見込 見込み 見込値 見込み値 中間実績 中間実績値 最終実績 達成値 最新値 最新実績 現在の値 推移 実績の推移 "
            + "前回値 前回実績 中間評価時 中間評価時の値 中間評価時点 最終評価時 実測値 進捗値 実績(見込) 最終値 年度実績 結果",
        [RoleKind.Target] =
            "目標値 目標 数値目標 めざす数値 目指す数値 目標数 目標数値 計画値 計画 計画目標 計画目標値 最終目標 最終目標値 中間目標 中間目標値 達成目標 成果目標 成果目標値 達成目標値 到達目標 到達目標値 "
            + "数値目標値 目標水準 "
            + "目指す値 めざす値 目ざす値 めざす数 目指す数 目指す姿 目指す水準 めざす水準 将来値 目標年度 目標年 目標年度値 目標年値 年次目標 年度目標 期待値 目安 計画数 計画数値 改定目標 改定後目標値 "
            + "見直し後目標値 見直し後の目標 見直し後の目標値 見直し後目標 当初目標 当初目標値 変更後目標 変更後目標値 変更後の目標値 改定後目標 改定後の目標値 修正目標 年次計画 年度計画 年次計画値 見込量 "
            + "年度ごとの目標 年度ごとの目標値 各年度ごとの目標 年ごとの目標 毎年度の目標 ゴール めざす姿 見込み量 量の見込み 量の見込 見込数 次期目標 目標設定値 目標の値",
        [RoleKind.Unknown] = "中間値 中間 中間評価値 中間年度 中間年 最終年度 最終年 最終",
        [RoleKind.Department] = "担当課 担当 担当部署 担当部局 担当課名 担当課等 担当部課 所管課 所管 所管課名 所管部署 所管部局 主管課 主管 関係課 関係課等 関係部署 実施主体 実施機関 "
            + "実施担当課 担当機関 主な担当課 主担当課 取組主体 主体 所管課等 推進主体",
        [RoleKind.Outline] = "事業概要 事業の概要 概要 事業内容 事業の内容 取組概要 内容説明 説明 取組の内容 事業の概要等",
        [RoleKind.Outlook] = "今後の方向性 今後の方向 方向性 今後の取組 今後の方針 今後の展開 今後の取り組み 今後の対応 今後の計画",
        [RoleKind.Note] =
            "備考 出典 資料 算出方法 算定方法 算式 計算式 定義 指標の説明 指標の定義 指標の考え方 考え方 根拠 把握方法 測定方法 出典等 データ出典 把握手段 注記 補足 設定理由 目標設定の考え方 関連計画 "
                + "評価理由",
        [RoleKind.Rate] =
            "達成率 進捗率 達成度 執行率 "
                + "増減 増減率 増減数 前年比 前年度比 対前年度比 伸び率 差 差引 目標達成率 進捗度 改善率 達成割合 目標比 前回比 増加率 減少率 全国平均 県平均 全国値 県値 全国 "
                + "県",
        [RoleKind.Grade] = "評価 判定 達成状況 進捗状況 進捗 自己評価 評価区分 達成度評価 進捗評価 ランク 総合評価 評価結果 達成 目標達成 達成状況評価 進捗度評価",
        [RoleKind.Direction] = "目指す方向 めざす方向 目標の方向 望ましい方向 目標方向 増減方向 目標の方向性 指標の方向 指標の方向性 望まれる方向 目指す方向性 めざす方向性",
        [RoleKind.Cost] =
            "事業費 予算 予算額 決算 決算額 当初予算 当初予算額 概算事業費 総事業費 金額 費用 経費 概算経費 財源 一般財源 国庫 補助金 委託料 歳出 歳入 収入 支出 人件費 事業費計 予算現額 決算見込額 "
                + "計画額 給付費",
    });

    private const int LongestCompound = 14;
    private const int LongestNameWord = 8;

    private static readonly (string Ending, RoleKind Role)[] Endings =
    [
        ("目標値", RoleKind.Target), ("数値目標", RoleKind.Target), ("目標数", RoleKind.Target), ("計画値", RoleKind.Target),
        ("実績値", RoleKind.Actual), ("現状値", RoleKind.Baseline), ("現況値", RoleKind.Baseline),
        ("基準値", RoleKind.Baseline), ("当初値", RoleKind.Baseline), ("ベースライン", RoleKind.Baseline),
        ("策定時", RoleKind.Baseline),
        ("目標", RoleKind.Target), ("当初", RoleKind.Baseline),
    ];

    /// <summary>What may stand before 目標 or 当初: a time. 基本目標 and 活動目標 are headings.</summary>
    private static readonly string[] Terms =
        [
            "最終", "最終年度", "最終年", "中間年度", "中間年", "中間", "か年", "ヵ年", "カ年", "ヶ年", "ケ年", "年度", "年後", "期末", "終了時", "計画期間",
            "年度別", "年次別", "各年度の",
            "前期", "後期", "今期", "当面の", "当面", "将来", "長期", "中期", "短期", "今年度", "本年度", "次年度", "プラン", "ビジョン", "計画",
        ];

    private static readonly System.Buffers.SearchValues<char> OtherMeasures = System.Buffers.SearchValues.Create(
        "率差比対全国県達"
    );

    // 指標及び目標値, 指標と目標値: two heads in one.
    private static readonly System.Buffers.SearchValues<char> Joining = System.Buffers.SearchValues.Create("び・とや、");

    /// <summary>Names that only an indicator's column can have.</summary>
    private static readonly string[] IndicatorWords =
        ["指標", "KPI", "目標項目", "アウトカム", "アウトプット", "ベンチマーク", "ものさし", "物差し", "めやす"];

    // 指標, 年後 and の値 are looked for by rules.
    private static readonly System.Buffers.SearchValues<char> LastLetters = System.Buffers.SearchValues.Create([
        .. Table.Dictionary.Keys.Select(static word => word[^1]), .. Endings.Select(static entry => entry.Ending[^1]),
        .. "標後値",
    ]);

    private static readonly FrozenDictionary<RoleKind, string[]> ByRole = Table
        .Dictionary.GroupBy(pair => pair.Value, pair => pair.Key)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    /// <summary>Returns the words of a role, longest first.</summary>
    public static IReadOnlyList<string> Of(RoleKind role) => ByRole.GetValueOrDefault(role, []);

    public static bool TryFind(ReadOnlySpan<char> word, out RoleKind role)
    {
        role = RoleKind.Name;

        // No head of the lists ends as these do, and sentences do.
        if (word is "ものさし" or "物差し" or "めやす") return true;
        role = default;
        return MayEnd(word) && (Table.TryGetValue(word, out role) || TryFindByEnding(word, out role));
    }

    /// <summary>Returns whether any word that heads a column ends with the last letter of a text; most texts end
    /// otherwise.</summary>
    public static bool MayEnd(ReadOnlySpan<char> text) => text.Length > 0 && LastLetters.Contains(text[^1]);

    // 第１期計画実績, 第２期目標: which plan's it is.
    private static ReadOnlySpan<char> WithoutEdition(ReadOnlySpan<char> word)
    {
        if (word.Length <= 3 || word[0] != '第' || word.IndexOfAny('期', '次') is not (> 1 and <= 3 and var edition))
            return word;
        word = word[(edition + 1)..];
        return word.StartsWith("計画", StringComparison.Ordinal) ? word[2..] : word;
    }

    /// <summary>Returns whether a word says which plan's something is and nothing else: 第9期.</summary>
    public static bool IsEdition(ReadOnlySpan<char> word) =>
        word.Length is 3 or 4
        && word[0] == '第'
        && word[^1] is '期' or '次'
        && !word[1..^1].ContainsAnyExceptInRange('0', '9');

    private static bool IsOfIndicators(ReadOnlySpan<char> word) =>
        word.EndsWith("指標", StringComparison.Ordinal)
        && word.Length <= LongestNameWord
        && !word.ContainsAnyInRange('ぁ', 'ん')
        && !word.ContainsAnyInRange('0', '9');

    // 5年後: where it is to stand by then.
    private static bool IsYearsOn(ReadOnlySpan<char> word) =>
        word.EndsWith("年後", StringComparison.Ordinal)
        && word.Length <= 4
        && !word[..^2].ContainsAnyExceptInRange('0', '9');

    private static bool SaysMore(ReadOnlySpan<char> company) =>
        company.IndexOfAny(OtherMeasures) >= 0
        || company.IndexOfAny(Joining) >= 0
        || company.ContainsAnyInRange('0', '9') && !company.EndsWith("年", StringComparison.Ordinal);

    /// <summary>計画策定時の値, プラン当初, 最終年度目標, 中間年度の実績値: the last part says the role, the first says which of them.</summary>
    private static bool TryFindByEnding(ReadOnlySpan<char> word, out RoleKind role)
    {
        role = default;
        ReadOnlySpan<char> bare = WithoutEdition(word);
        if (bare.Length < word.Length && Table.TryGetValue(bare, out role)) return role.IsValue();
        word = bare;
        if (word.Length is < 3 or > LongestCompound) return false;
        if (IsOfIndicators(word))
        {
            role = RoleKind.Name;
            return true;
        }

        if (IsYearsOn(word))
        {
            role = RoleKind.Target;
            return true;
        }

        if (word.EndsWith("の値", StringComparison.Ordinal) && Table.TryGetValue(word[..^2], out role))
            return role.IsValue();
        if (word.EndsWith("の数値", StringComparison.Ordinal) && Table.TryGetValue(word[..^3], out role))
            return role.IsValue();
        foreach ((string ending, RoleKind found) in Endings)
        {
            if (word.Length == ending.Length || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> company = word[..^ending.Length];
            if (SaysMore(company)) return false;
            if (ending.Length < 3 && !EndsWithTerm(company)) return false;
            role = found;
            return true;
        }

        return false;
    }

    /// <summary>Returns whether words end in a time that a role may be of: 最終年度, 計画期間.</summary>
    public static bool EndsWithTerm(ReadOnlySpan<char> company)
    {
        foreach (string term in Terms)
        {
            if (company.EndsWith(term, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Returns whether the words of a name column say that the rows are indicators.</summary>
    public static bool SaysIndicator(ReadOnlySpan<char> text)
    {
        foreach (string word in IndicatorWords)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static FrozenDictionary<string, RoleKind>.AlternateLookup<ReadOnlySpan<char>> Build(
        Dictionary<RoleKind, string> words
    ) =>
        words
            .SelectMany(
                entry => entry.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                (entry, word) => (word, entry.Key)
            )
            .ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
