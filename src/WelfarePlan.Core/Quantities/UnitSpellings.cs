using System.Collections.Frozen;

namespace WelfarePlan.Quantities;

/// <summary>The spellings of one unit, and the one that stands for all.</summary>
internal static class UnitSpellings
{
    private static readonly FrozenDictionary<string, string> Table = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["％"] = "%", ["パーセント"] = "%", ["㌫"] = "%",
        ["パーミル"] = "‰",
        ["ヶ所"] = "か所", ["カ所"] = "か所", ["箇所"] = "か所", ["ヵ所"] = "か所", ["ケ所"] = "か所", ["個所"] = "か所",
        ["pt"] = "ポイント", ["ｐｔ"] = "ポイント", ["㌽"] = "ポイント", ["％ポイント"] = "ポイント", ["%ポイント"] = "ポイント",
        ["名"] = "人", ["ヶ月"] = "か月", ["カ月"] = "か月", ["箇月"] = "か月", ["ヵ月"] = "か月", ["ケ月"] = "か月",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string Canonical(string symbol) => Table.TryGetValue(symbol, out string? canonical) ? canonical : symbol;
}
