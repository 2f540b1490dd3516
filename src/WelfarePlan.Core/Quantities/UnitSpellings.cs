using System.Collections.Frozen;
using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>The spellings of one unit, the counters known in plans, and the multiples that stand before a
/// unit.</summary>
internal static class UnitSpellings
{
    // Every line holds the spellings of one unit, the one that stands for all first.
    private const string Spellings = """
        % ％ パーセント ㌫
        ‰ パーミル
        ポイント pt ㌽ ％ポイント %ポイント %pt ％pt
        人 名
        歳 才
        か所 ヶ所 カ所 箇所 ヵ所 ケ所 個所 ｹ所 ヶ処 ｶ所
        か月 ヶ月 カ月 箇月 ヵ月 ケ月 ｹ月 ｶ月
        か年 ヶ年 カ年 箇年 ヵ年 ケ年 ｹ年 ｶ年
        か国 ヶ国 カ国 箇国 ヵ国 ケ国
        km ㎞ キロメートル
        m メートル
        cm ㎝
        mm ㎜
        kg ㎏ キログラム
        mg ㎎
        ㎡ m2 m² 平方メートル
        ㎢ km2 km² 平方キロメートル
        ㎥ m3 m³ 立方メートル
        t トン ㌧
        ha ヘクタール ㌶
        L ℓ リットル ㍑
        kL kℓ
        円 ㌆
        人/年 名/年
        """;

    // Counters that stand behind numbers in plans. 年, 月, 番 and 号 are not among them: they make dates and addresses.
    private const string Counters = """
        世帯 戸 件 回 団体 組織 組 班 グループ クラブ サークル サロン 校区 地区 区 町内会 自治会 行政区 市町村 町村 市 町 村 県 圏域
        校 園 館 施設 事業所 事業者 法人 社 店 店舗 棟 室 床 台 枚 冊 部 通 本 個 年間 日間 週間 時間 分 日 泊 週 代 点 位 倍 割 種類 種 項目 品目 品 事業
        講座 教室 コース 例 事例 票 題 口 頭 匹 羽 席 卓 食 便 路線 隊 支部 拠点 窓口 機関 協議会 会場 集落 集会所 公民館 区域 区画 学区 小学校区 中学校区
        小学校 中学校 学校 保育所 幼稚園 学級 計画 チーム 議員 委員 会員 相談員 地区社協 単位クラブ 企業 商店 制度 家庭 歩 面 段階 基 人日 人回 人分 人日分 延人 延べ人
        回/年 件/年 回/月 人/月 件/月 時間/月 人/日 人/回 か所/年 件/人
        g kWh ppm ppb dB t-CO2 ℃ W kW MW V μg/m3 mg/L
        """;

    private static readonly (string Prefix, decimal Scale)[] Multiples =
    [
        ("百万", 1_000_000), ("千万", 10_000_000), ("十万", 100_000), ("十億", 1_000_000_000), ("百億", 10_000_000_000),
        ("百", 100), ("千", 1_000), ("万", 10_000), ("億", 100_000_000), ("兆", 1_000_000_000_000),
    ];

    // What plans count in thousands and millions.
    private static readonly string[] Counted = ["円", "人", "件", "回", "世帯", "t", "トン"];

    private static readonly FrozenDictionary<string, string> Table = BuildSpellings();

    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Known = BuildKnown();

    // For every character, the length of the longest known symbol that begins with it.
    private static readonly byte[] Longest = BuildLongest();

    public static string Canonical(string symbol) =>
        Table.TryGetValue(symbol, out string? canonical) ? canonical : symbol;

    /// <summary>Finds a known symbol without allocating.</summary>
    public static bool TryFind(ReadOnlySpan<char> symbol, out Unit unit) =>
        Known.TryGetValue(symbol, out unit);

    /// <summary>Finds the longest known counter that a text begins with.</summary>
    public static bool TryFindAtStart(ReadOnlySpan<char> text, out Unit unit, out int length)
    {
        length = text.IsEmpty ? 0 : Math.Min(Longest[text[0]], text.Length);
        for (; length > 0; length--)
        {
            if (TryFind(text[..length], out unit)) return true;
        }

        unit = default;
        return false;
    }

    /// <summary>Returns whether a text is nothing but the multiple before a unit: 千, 百万.</summary>
    public static bool IsMultiple(ReadOnlySpan<char> text)
    {
        foreach ((string prefix, _) in Multiples)
        {
            if (text.SequenceEqual(prefix)) return true;
        }

        return false;
    }

    /// <summary>Splits 千円 into 1000 and 円, and 割 into 10 and %; false where the symbol is no multiple of a known
    /// counter.</summary>
    public static bool TrySplit(string symbol, out decimal scale, out Unit unit)
    {
        if (symbol is "割")
        {
            scale = 10;
            unit = Unit.Percent;
            return true;
        }

        foreach ((string prefix, decimal multiple) in Multiples)
        {
            if (symbol.StartsWith(prefix, StringComparison.Ordinal) && TryFind(symbol.AsSpan(prefix.Length), out unit))
            {
                scale = multiple;
                return true;
            }
        }

        scale = 1;
        unit = default;
        return false;
    }

    private static FrozenDictionary<string, string> BuildSpellings()
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach (string line in Spellings.Split('\n', StringSplitOptions.TrimEntries))
        {
            string[] spellings = line.Split(' ');
            foreach (string spelling in spellings[1..]) table.Add(spelling, spellings[0]);
        }

        foreach (string symbol in Words(Spellings).Concat(Words(Counters)))
        {
            string canonical = table.GetValueOrDefault(symbol, symbol);
            if (FullWidth(symbol) is { } wide) table[wide] = canonical;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> BuildKnown()
    {
        HashSet<string> symbols = [.. Words(Spellings), .. Words(Counters)];
        symbols.UnionWith([.. symbols.Select(FullWidth).OfType<string>()]);
        symbols.UnionWith([
            .. Multiples.SelectMany(_ => Counted, static (multiple, counter) => multiple.Prefix + counter),
        ]);
        return symbols
            .ToFrozenDictionary(static symbol => symbol, Unit.Of, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static byte[] BuildLongest()
    {
        byte[] longest = new byte[char.MaxValue + 1];
        foreach (string symbol in Known.Dictionary.Keys)
            longest[symbol[0]] = Math.Max(longest[symbol[0]], (byte)symbol.Length);
        return longest;
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    // ｋｍ for km; null where there is nothing to widen.
    private static string? FullWidth(string symbol)
    {
        if (!symbol.Any(c => c is > ' ' and <= '~')) return null;
        string wide = string.Create(symbol.Length, symbol, static (to, from) =>
        {
            for (int i = 0; i < to.Length; i++)
                to[i] = from[i] is > ' ' and <= '~' ? (char)(from[i] + ('！' - '!')) : from[i];
        });
        return WidthFolding.Fold(wide[0]) == WidthFolding.Fold(symbol[0]) ? wide : null;
    }
}
