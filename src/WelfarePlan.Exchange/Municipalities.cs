using System.Collections.Frozen;
using System.Text;

namespace WelfarePlan.Exchange;

/// <summary>The local governments of Japan and their codes, as of 1 January 2024 (総務省「全国地方公共団体コード」).</summary>
public static class Municipalities
{
    private const string Resource = "municipalities.csv";

    private static readonly Lazy<FrozenDictionary<string, Municipality[]>> ByName = new(Index);

    /// <summary>Gets all of them by code: prefectures, municipalities and wards of designated cities.</summary>
    public static IReadOnlyList<Municipality> All { get; } = Array.AsReadOnly(Load());

    /// <summary>Returns the local governments that a name may mean.</summary>
    /// <param name="name">A name with or without prefecture and county (府中市, 東京都府中市, 高岡郡梼原町), or null.</param>
    /// <returns>One, several where the name is ambiguous, none where it is unknown.</returns>
    public static IReadOnlyList<Municipality> Find(string? name)
    {
        string key = Fold(name ?? "");
        if (ByName.Value.TryGetValue(key, out Municipality[]? found)) return Array.AsReadOnly(found);
        int county = key.IndexOf('郡', StringComparison.Ordinal);
        if (county <= 0 || county == key.Length - 1) return [];
        string town = key[(county + 1)..];
        return
        [
            .. Find(town)
                .Where(place =>
                    key.StartsWith(place.Prefecture, StringComparison.Ordinal) || !StartsWithPrefecture(key)
                ),
        ];
    }

    private static bool StartsWithPrefecture(string key) =>
        All.Any(place => IsPrefecture(place) && key.StartsWith(place.Name, StringComparison.Ordinal));

    private static bool IsPrefecture(Municipality place) =>
        string.Equals(place.Name, place.Prefecture, StringComparison.Ordinal);

    private static FrozenDictionary<string, Municipality[]> Index() =>
        All.SelectMany(place => Names(place).Select(name => (Key: Fold(name), Place: place)))
            .GroupBy(pair => pair.Key, pair => pair.Place, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);

    private static IEnumerable<string> Names(Municipality place)
    {
        yield return place.Name;
        if (IsPrefecture(place)) yield break;
        yield return place.Prefecture + place.Name;

        // A ward is often named without its city, and then may be any of several.
        int city = place.Name.IndexOf('市', StringComparison.Ordinal);
        if (place.Name[^1] == '区' && city > 0) yield return place.Name[(city + 1)..];
    }

    // The spellings that one name has: a small or a large ケ, an old or a new kanji, a variant of a sign.
    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF))
                continue;
            folded.Append(rune.Value switch { 'ヶ' => "ケ", '檮' => "梼", _ => rune.ToString() });
        }

        return folded.ToString();
    }

    private static Municipality[] Load()
    {
        using Stream stream = typeof(Municipalities).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
                .Select(line => line.Split(',')).Select(cells => new Municipality(cells[0], cells[1], cells[2])),
        ];
    }
}
