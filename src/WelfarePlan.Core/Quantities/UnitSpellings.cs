using System.Collections.Frozen;

namespace WelfarePlan.Quantities;

/// <summary>The spellings of one unit, the counters known in plans, and the multiples that stand before a unit.</summary>
internal static class UnitSpellings
{
    /// <summary>The longest known symbol, in characters.</summary>
    public const int MaximumLength = 6;

    private static readonly FrozenDictionary<string, string> Table = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["％"] = "%", ["パーセント"] = "%", ["㌫"] = "%",
        ["パーミル"] = "‰",
        ["ヶ所"] = "か所", ["カ所"] = "か所", ["箇所"] = "か所", ["ヵ所"] = "か所", ["ケ所"] = "か所", ["個所"] = "か所", ["ｹ所"] = "か所", ["ヶ処"] = "か所",
        ["pt"] = "ポイント", ["ｐｔ"] = "ポイント", ["㌽"] = "ポイント", ["％ポイント"] = "ポイント", ["%ポイント"] = "ポイント",
        ["名"] = "人", ["ヶ月"] = "か月", ["カ月"] = "か月", ["箇月"] = "か月", ["ヵ月"] = "か月", ["ケ月"] = "か月",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Counters that stand behind numbers in plans. 年, 月, 番 and 号 are not among them: they make dates and addresses.
    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> Counters = new[]
    {
        "%", "％", "パーセント", "‰", "パーミル", "ポイント", "pt", "%ポイント", "％ポイント",
        "人", "名", "世帯", "戸", "件", "回", "団体", "組織", "組", "班", "グループ", "クラブ", "サークル", "サロン",
        "か所", "ヶ所", "カ所", "箇所", "ヵ所", "ケ所", "個所", "校区", "地区", "区", "町内会", "自治会", "市町村", "町村", "圏域",
        "校", "園", "館", "施設", "事業所", "法人", "社", "店", "店舗", "棟", "室", "床", "台", "枚", "冊", "部", "通", "本", "個",
        "か月", "ヶ月", "カ月", "箇月", "ヵ月", "年間", "日間", "週間", "時間", "分", "日", "泊", "歳", "才", "代",
        "円", "点", "位", "倍", "割", "種類", "項目", "事業", "講座", "教室", "例", "票", "人日", "人回", "延人", "人/年", "回/年", "件/年",
        "kg", "km", "m", "cm", "g", "t", "ha", "㎡", "㎢", "m2", "km2", "L", "kL", "kWh", "トン", "メートル", "キロ",
    }.ToFrozenDictionary(static symbol => symbol, Unit.Of, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string Prefix, decimal Scale)[] Multiples =
    [
        ("百万", 1_000_000), ("千万", 10_000_000), ("十万", 100_000), ("十億", 1_000_000_000), ("百億", 10_000_000_000),
        ("千", 1_000), ("万", 10_000), ("億", 100_000_000), ("兆", 1_000_000_000_000),
    ];

    public static string Canonical(string symbol) => Table.TryGetValue(symbol, out string? canonical) ? canonical : symbol;

    /// <summary>Finds a known counter without allocating.</summary>
    public static bool TryFind(ReadOnlySpan<char> symbol, out Unit unit) =>
        Counters.TryGetValue(symbol, out unit);

    /// <summary>Finds the longest known counter that a text begins with.</summary>
    public static bool TryFindAtStart(ReadOnlySpan<char> text, out Unit unit, out int length)
    {
        for (length = Math.Min(MaximumLength, text.Length); length > 0; length--)
        {
            if (TryFind(text[..length], out unit)) return true;
        }

        unit = default;
        return false;
    }

    /// <summary>Splits 千円 into 1000 and 円; false where the symbol is no multiple of a known counter.</summary>
    public static bool TrySplit(string symbol, out decimal scale, out Unit unit)
    {
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
}
