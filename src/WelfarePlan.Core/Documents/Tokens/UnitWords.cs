using System.Collections.Frozen;

namespace WelfarePlan.Documents.Tokens;

/// <summary>The units that plans count in, and the shape that an unlisted one may have.</summary>
internal static class UnitWords
{
    private const int Longest = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = (
        "事業者 会員 店舗数 家庭 行政区数 連携先 経営体 訓練 保育所 幼稚園 認定こども園 学級 講演 講演会 相談員 委員 地域 地区社協 単位クラブ 区域数 人程度 自治区 小学校 民間事業者 回程度 商店会 "
        + "企業・団体 千回 百件 団体等 箇所以上 % ‰ ポイント pt 人 名 件 回 か所 ヶ所 カ所 箇所 ヵ所 ケ所 個所 校区 地区 団体 世帯 戸 円 千円 百万円 万円 億円 千人 万人 百人 千件 万件 組 "
        + "校 園 施設 事業所 事業 法人 台 冊 部 枚 本 個 社 店 店舗 "
        + "市 町 村 区 県 自治会 町内会 行政区 区域 圏域 クラブ サロン グループ サークル 教室 講座 コース 種類 項目 品目 か国 か月 ヶ月 カ月 箇月 日 時間 分 年 歳 才 点 倍 割 歩 g mg "
        + "kg t km m cm ha ㎡ m2 "
        + "床 人分 人日 人日分 人回 延べ人回 頭数 組数 延人 延べ人 組織 機関 協議会 議員 棟 室 基 台数 便 路線 人/年 件/年 回/年 回/月 人/月 件/月 時間/月 人/日 人/回 計画 チーム 隊 "
        + "支部 班 "
        + "拠点 窓口 か所/年 日間 週 月 席 卓 食 通 票 口 頭 匹 羽 件/人 例 題 種 段階 位 位以内 人/10万人 人口10万対 品 面 区画 連合会 小学校区 中学校区 中学校 小学校 学区 学校 公民館 "
        + "集落 集会所 名/年 事例 制度 企業 会場 商店 票数 km2 dB ppm t-CO2 kWh L 千t トン 千世帯 万世帯 地点 者"
    )
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // Particles and endings that make a phrase: 65歳以上の高齢者 is a name, not 65 of some unit.
    private static readonly System.Buffers.SearchValues<char> Particles = System.Buffers.SearchValues.Create(
        "のをがはにでともやへ。、,.!?「」『』()[]【】<>:;→⇒~=*※・ \t"
    );

    public static bool IsKnown(ReadOnlySpan<char> text) => Known.Contains(text);

    /// <summary>Returns whether a text can be nothing but a unit: a listed one, or two listed ones with a
    /// stroke or dot (校・社).</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        if (Known.Contains(text)) return true;
        int stroke = text.IndexOfAny('/', '・');
        return stroke > 0
            && Known.Contains(text[..stroke])
            && (Known.Contains(text[(stroke + 1)..]) || text[(stroke + 1)..] is "年度" or "人口千人");
    }

    /// <summary>Returns whether a text right behind a number may be its unit although no list has it.</summary>
    public static bool MayBeUnit(ReadOnlySpan<char> text) =>
        IsUnit(text)
        || (
            text.Length is > 0 and <= Longest
            && !BeginsWithUnit(text)
            && text.IndexOfAny(Particles) < 0
            && !text.ContainsAnyInRange('0', '9')
            && IsWord(text)
        );

    // 24時間電話 and 1人暮らし are words: the unit ends and the word goes on.
    private static bool BeginsWithUnit(ReadOnlySpan<char> text)
    {
        for (int length = 1; length < text.Length; length++)
        {
            if (Known.Contains(text[..length]) && text[length] is not ('/' or '数')) return true;
        }

        return false;
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            bool fits = char.IsLetter(c) || c is '/' or '%' or '‰' or 'ー' or '々';
            if (!fits || c is >= 'ぁ' and <= 'ん' && c is not ('か' or 'つ' or 'ヶ' or 'べ' or 'ど' or 'こ')) return false;
        }

        return true;
    }
}
