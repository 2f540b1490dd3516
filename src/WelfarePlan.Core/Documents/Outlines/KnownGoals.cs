using WelfarePlan.Documents.Headings;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Outlines;

/// <summary>
/// The headings with a level word that the document has named, to be found again where it takes them up.
/// </summary>
internal sealed class KnownGoals
{
    private readonly Dictionary<int, List<OutlineNode>> _byCount = [];
    private readonly Dictionary<string, OutlineNode> _announced = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutlineNode?> _charted = new(StringComparer.Ordinal);

    public void Add(OutlineNode node)
    {
        if (node.IsCharted && node.Key.Length > 0 && !_charted.TryAdd(node.Key, node)) _charted[node.Key] = null;
        if (node.Rank == 0) return;
        if (!_byCount.TryGetValue(node.Numbering.Count, out List<OutlineNode>? known)) _byCount[
            node.Numbering.Count] = known = [];
        if (known.Count < OutlineLimits.MostRemembered) known.Add(node);
        if (node.IsAnnounced && node.Key.Length > 0) _announced.TryAdd(node.Key, node);
    }

    public OutlineNode? Announced(string key) => _announced.GetValueOrDefault(key);

    /// <summary>Returns the one heading of a chart that has the title, or null; a title under two goals is
    /// none.</summary>
    public OutlineNode? Charted(string key) => _charted.GetValueOrDefault(key);

    /// <summary>
    /// A heading of the same word, number and title; or, without the word, the number and title of a goal or the
    /// beginning of it.
    /// </summary>
    public OutlineNode? Find(OutlinePart part)
    {
        string key = part.Key;
        bool isWord = part.Family.IsWord;
        int rank = isWord ? part.Numbering.Rank : 1;
        if (_announced.GetValueOrDefault(key) is { } announced
            && (announced.Numbering.Number.Length == 0 || part.Numbering.Number.Length == 0)
            && (!isWord || announced.Rank == rank)) return announced;
        if (!_byCount.TryGetValue(part.Numbering.Count, out List<OutlineNode>? known)) return null;
        return known.Find(node => node.Rank == rank && (isWord ? IsSameWord(node, part) : IsSameTitle(node, part)));
    }

    private static bool IsSameWord(OutlineNode node, OutlinePart part) =>
        string.Equals(node.Numbering.Number, part.Numbering.Number, StringComparison.Ordinal)
        && node.Numbering.Word == part.Numbering.Word
        && (part.Key.Length == 0
            || string.Equals(node.Key, part.Key, StringComparison.Ordinal)
            || (node.Numbering.Number.Length > 0 && BeginsTitle(part, node)));

    // 互いを思い、学びあう in the narrow box of a chart, and 人づくり below it.
    private static bool BeginsTitle(OutlinePart part, OutlineNode node) =>
        part.Key.Length >= OutlineLimits.ShortestTitlePrefix
        && node.Key.StartsWith(part.Key, StringComparison.Ordinal);

    private static bool IsSameTitle(OutlineNode node, OutlinePart part) =>
        part.Numbering.Count > 0
        && (string.Equals(node.Key, part.Key, StringComparison.Ordinal)
            || BeginsTitle(part, node));
}
