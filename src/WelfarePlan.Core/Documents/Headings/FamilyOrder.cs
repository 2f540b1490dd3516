using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Headings;

/// <summary>
/// Which family of numbers lies under which: by convention (章, Ⅰ, 1, (1), ①) and the rank of the level word, unless the
/// document shows again and again that one restarts under the other.
/// </summary>
internal sealed class FamilyOrder
{
    private const int LeastRestarts = 2;
    private readonly Dictionary<(FamilyKey Above, FamilyKey Below), int> _restarts = [];
    private readonly Dictionary<(FamilyKey Above, FamilyKey Below), int> _follows = [];
    private readonly Dictionary<FamilyKey, int> _first = [];

    private FamilyOrder()
    {
    }

    public static FamilyOrder Of(IReadOnlyList<OutlinePart> parts)
    {
        var order = new FamilyOrder();
        OutlinePart? last = null;
        bool wasNew = false;
        var seen = new HashSet<(FamilyKey, string Number, string Key)>();
        foreach (OutlinePart part in parts)
        {
            if (part.Class != LineClass.Heading || part.IsListed) continue;

            // A goal printed again above each of its measures restarts nothing.
            bool isNew = seen.Add((part.Family, part.Numbering.Number, part.Key));
            order._first.TryAdd(part.Family, order._first.Count);
            if (last is not null && isNew && wasNew && last.Family != part.Family)
            {
                (FamilyKey, FamilyKey) both = (last.Family, part.Family);
                order._follows[both] = order._follows.GetValueOrDefault(both) + 1;
            }

            if (last is not null && isNew && part.Numbering.Count == 1 && last.Family != part.Family)
            {
                (FamilyKey, FamilyKey) pair = (last.Family, part.Family);
                order._restarts[pair] = order._restarts.GetValueOrDefault(pair) + 1;
            }

            (last, wasNew) = (part, isNew);
        }

        return order;
    }

    /// <summary>Returns less than 0 where the first stands above the second, more where it stands below.</summary>
    public int Compare(FamilyKey left, FamilyKey right)
    {
        if (left == right) return 0;
        int down = _restarts.GetValueOrDefault((left, right));
        int up = _restarts.GetValueOrDefault((right, left));
        if (down >= LeastRestarts && up == 0) return -1;
        if (up >= LeastRestarts && down == 0) return 1;
        bool areAlike = left.IsWord && right.IsWord && LevelWords.RankOf(left.Word) == LevelWords.RankOf(right.Word);
        return areAlike && Nesting(left, right) is not 0 and var nesting ? nesting
            : ByConvention(left).CompareTo(ByConvention(right));
    }

    /// <summary>基本方針(1) and (2) behind 基本目標１, (3) behind 基本目標２: of two words of one rank the one that follows the
    /// other again and again lies under it.</summary>
    private int Nesting(FamilyKey left, FamilyKey right)
    {
        bool isFirst = _first.GetValueOrDefault(left) < _first.GetValueOrDefault(right);
        (FamilyKey, FamilyKey) both = isFirst ? (left, right) : (right, left);
        if (_follows.GetValueOrDefault(both) < LeastRestarts) return 0;
        return isFirst ? -1 : 1;
    }

    /// <summary>
    /// Returns the place of a family in the order that most plans keep; the lowest number stands highest.
    /// </summary>
    public static int ByConvention(FamilyKey key) => key.Family switch
    {
        NumberingFamily.Part => 0,
        NumberingFamily.Chapter => 10,
        NumberingFamily.Section => 20,
        NumberingFamily.Article => 30,
        NumberingFamily.Word => 100 + (10 * LevelWords.RankOf(key.Word)) + key.Parts,
        NumberingFamily.Roman => 200,
        NumberingFamily.Plain => 210,
        NumberingFamily.Compound => 220 + key.Parts,
        NumberingFamily.Bracketed => 230,
        NumberingFamily.HalfBracketed => 240,
        NumberingFamily.Circled => 250,
        NumberingFamily.Kana => 260,
        _ => 300,
    };
}
