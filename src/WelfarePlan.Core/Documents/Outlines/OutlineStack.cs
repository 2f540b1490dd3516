using WelfarePlan.Documents.Blocks;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Outlines;

/// <summary>The headings that are open at a place of the document, outermost first.</summary>
internal sealed class OutlineStack
{
    private const int ShortestPrefix = 6;
    private const int Deepest = 32;
    private const int MostRemembered = 200;

    private readonly Dictionary<int, List<OutlineNode>> _named = [];
    private readonly List<OutlineNode> _open = [];

    public OutlineNode Root { get; } = new() { Numbering = default, Title = "" };

    public OutlineNode Top => _open.Count == 0 ? Root : _open[^1];

    public bool Holds(Numbering numbering) => IndexOf(numbering) >= 0;

    /// <summary>A mark under a numbered heading parts the text there; it opens no level of the plan.</summary>
    public bool IsSmallLabel(Numbering numbering) =>
        numbering.Family == NumberingFamily.Mark && IndexOf(numbering) < 0
        && Top.Numbering.Family is NumberingFamily.Circled or NumberingFamily.Bracketed or NumberingFamily.HalfBracketed or NumberingFamily.Plain or NumberingFamily.Kana or NumberingFamily.Compound;

    public void Enter(Block.Heading heading)
    {
        string key = TitleKeys.Of(heading.Title);
        if (key.Length == 0 && heading.Numbering.Number.Length == 0) return;
        if (IsOpen(heading, key)) return;
        if (TryReturn(heading, key)) return;

        CloseFor(heading.Numbering);
        if (_open.Count >= Deepest) return;
        OutlineNode node = Top.Add(new OutlineNode { Numbering = heading.Numbering, Title = heading.Title, Lines = heading.Lines });
        _open.Add(node);
        if (node.Rank > 0) Remember(node);
    }

    private void Remember(OutlineNode node)
    {
        if (!_named.TryGetValue(node.Numbering.Count, out List<OutlineNode>? known)) _named[node.Numbering.Count] = known = [];
        if (known.Count < MostRemembered) known.Add(node);
    }

    /// <summary>A running head, or a heading printed again on the next page, changes nothing.</summary>
    private bool IsOpen(Block.Heading heading, string key) =>
        _open.Exists(node => node.Numbering.Family == heading.Numbering.Family && IsSame(node, heading.Numbering, key));

    private static bool IsSame(OutlineNode node, Numbering numbering, string key) =>
        string.Equals(node.Numbering.Number, numbering.Number, StringComparison.Ordinal)
        && (string.Equals(node.Key, key, StringComparison.Ordinal) || (key.Length == 0 && node.Numbering.Word == numbering.Word));

    /// <summary>A title known from before, under a heading that is open or as a goal of the plan, is that heading again.</summary>
    private bool TryReturn(Block.Heading heading, string key)
    {
        for (int i = _open.Count - 1; i >= -1; i--)
        {
            OutlineNode parent = i < 0 ? Root : _open[i];
            if (parent.Find(heading.Numbering.Count, key) is not { } known) continue;
            _open.RemoveRange(i + 1, _open.Count - i - 1);
            _open.Add(known);
            return true;
        }

        if (KnownGoal(heading.Numbering, key) is not { } node) return false;

        // The goal is taken up again somewhere else; the headings around its first printing are not around this one.
        _open.Clear();
        if (node.Parent is { Rank: > 0 } above) _open.Add(above);
        _open.Add(node);
        return true;
    }

    /// <summary>A heading of the same word, number and title; or, without the word, the number and title of a goal or the beginning of it.</summary>
    private OutlineNode? KnownGoal(Numbering numbering, string key)
    {
        if (!_named.TryGetValue(numbering.Count, out List<OutlineNode>? known)) return null;
        bool isWord = numbering.Family == NumberingFamily.Word;
        int rank = isWord ? LevelWords.RankOf(numbering.Word) : 1;
        return known.Find(node => node.Rank == rank && (isWord
            ? string.Equals(node.Numbering.Number, numbering.Number, StringComparison.Ordinal) && (key.Length == 0 || string.Equals(node.Key, key, StringComparison.Ordinal))
            : numbering.Count > 0 && (string.Equals(node.Key, key, StringComparison.Ordinal) || (key.Length >= ShortestPrefix && node.Key.StartsWith(key, StringComparison.Ordinal)))));
    }

    private void CloseFor(Numbering numbering)
    {
        switch (numbering.Family)
        {
            case NumberingFamily.Part or NumberingFamily.Chapter or NumberingFamily.Section or NumberingFamily.Article:
                CloseFrom(_open.FindIndex(node => node.Numbering.Family >= numbering.Family));
                break;
            case NumberingFamily.Word:
                int rank = LevelWords.RankOf(numbering.Word);
                CloseFrom(_open.FindIndex(node => node.Rank >= rank));
                break;
            default:
                CloseFrom(SiblingIndex(numbering));
                break;
        }
    }

    /// <summary>
    /// Returns the open heading that the new one follows: the nearest of its family. A count that starts at one again
    /// under a heading that names its level does not close what that heading lies in.
    /// </summary>
    private int SiblingIndex(Numbering numbering)
    {
        int index = IndexOf(numbering);
        if (index < 0) return -1;

        bool follows = numbering.Count > 0 && numbering.Count == _open[index].Numbering.Count + 1;
        bool namedBetween = _open.FindLastIndex(node => node.Rank > 0) > index;
        return !follows && namedBetween ? -1 : index;
    }

    private int IndexOf(Numbering numbering) =>
        _open.FindLastIndex(node => node.Numbering.Family == numbering.Family && (numbering.Family != NumberingFamily.Mark || node.Numbering.Word == numbering.Word));

    private void CloseFrom(int index)
    {
        if (index >= 0) _open.RemoveRange(index, _open.Count - index);
    }
}
