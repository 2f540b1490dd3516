using WelfarePlan.Documents.Headings;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Outlines;

/// <summary>The headings that are open at a place of the document, outermost first.</summary>
internal sealed class OutlineStack(FamilyOrder order)
{
    private const int WidestJump = 3;

    private readonly KnownGoals _goals = new();
    private readonly List<OutlineNode> _open = [];
    private readonly Dictionary<FamilyKey, int> _lastCounts = [];
    private int _lastLevel;

    public OutlineNode Root { get; } = new() { Numbering = default, Title = "" };

    public OutlineNode Top => _open.Count == 0 ? Root : _open[^1];

    /// <summary>Opens a heading, or takes up one that is known.</summary>
    /// <param name="part">The heading.</param>
    /// <param name="isBlocked">Whether it stands where only a count that goes on is a heading: inside 現状と課題.</param>
    /// <returns>False where the heading fits nowhere.</returns>
    public bool TryEnter(OutlinePart part, bool isBlocked)
    {
        if (part.Text.Length == 0 && part.Numbering.Number.Length == 0) return true;
        if (part.IsListed) return TryList(part);
        if (!TryReachOwner(part)) return false;
        bool isKnown = IsOpen(part) || TryReturn(part);
        if (!isKnown && !TryOpen(part, isBlocked)) return false;
        TakeLevel(part.Level);
        Top.LevelAbove = _lastLevel;
        return true;
    }

    private bool TryOpen(OutlinePart part, bool isBlocked)
    {
        int keep = KeptFor(part, isBlocked);
        if (keep < 0 || keep >= OutlineLimits.DeepestOutline) return false;
        _open.RemoveRange(keep, _open.Count - keep);
        OutlineNode node = Top.Add(OutlineNode.Of(part));
        _open.Add(node);
        if (part.Numbering.Count > 0) _lastCounts[part.Family] = part.Numbering.Count;
        _goals.Add(node);
        return true;
    }

    /// <summary>Takes the level of a heading style, or 0.</summary>
    public void TakeLevel(int level) => _lastLevel = level > 0 ? level : _lastLevel;

    /// <summary>
    /// 2-1 belongs to 2: where 1 is open, the 2 that a chart has named is taken up. A column of a chart that fell apart
    /// prints 2-1 before its 2; there it belongs nowhere.
    /// </summary>
    private bool TryReachOwner(OutlinePart part)
    {
        int dash = part.Numbering.Number.IndexOf('-', StringComparison.Ordinal);
        int owner = dash > 0 ? NumberSigns.ToCount(part.Numbering.Number.AsSpan(0, dash)) : 0;
        return owner == 0 || TryReach(part, owner);
    }

    private bool TryReach(OutlinePart part, int owner)
    {
        if (_open.Exists(node => node.Numbering.Count == owner && node.Family != part.Family)) return true;
        int at = _open.FindLastIndex(node =>
            node.Numbering.Count > 0 && !node.Family.IsChapter && node.Family != part.Family);
        if (at < 0) return true;
        OutlineNode open = _open[at];
        if (
            (open.Parent ?? Root).Children.Find(node => node.Family == open.Family && node.Numbering.Count == owner)
            is not { } known
        )
            return open.Numbering.Count + 1 != owner;
        _open.RemoveRange(at, _open.Count - at);
        _open.Add(known);
        return true;
    }

    /// <summary>A goal's own title on a line by itself takes the goal up again.</summary>
    public bool TryReopen(string key)
    {
        if ((_goals.Announced(key) ?? _goals.Charted(key)) is not { } node || _open.Contains(node)) return false;
        Reopen(node, FirstOpen(open => open.Rank > 0 || open.IsMark));
        return true;
    }

    /// <summary>「支え合い」の評価指標 says whose indicators follow: of the open headings the one that it quotes.</summary>
    public void TakeQuoted(string label)
    {
        int owner = _open.FindLastIndex(node =>
            node.Title.Length > 2 && label.Contains($"「{node.Title}」", StringComparison.Ordinal));
        if (owner >= 0) _open.RemoveRange(owner + 1, _open.Count - owner - 1);
    }

    /// <summary>
    /// A label of the form that an open heading's labels have is that heading's, and closes what stands under it.
    /// </summary>
    public void TakeLabel(LabelForm form)
    {
        if (form == LabelForm.Bare || _open.Count == 0) return;
        int owner = _open.FindLastIndex(node => node.HasLabel(form));
        if (owner >= 0) _open.RemoveRange(owner + 1, _open.Count - owner - 1);
        else Top.TakeLabel(form);
    }

    /// <summary>An entry of a list of work has nothing under it, and closes nothing.</summary>
    private bool TryList(OutlinePart part)
    {
        if (_open.Count == 0) return false;
        if (Top.FindTitle(part.Key) is null) Top.Add(OutlineNode.Of(part));
        return true;
    }

    /// <summary>A running head, or a heading printed again on the next page, changes nothing.</summary>
    private bool IsOpen(OutlinePart part)
    {
        foreach (OutlineNode node in _open)
        {
            if (node.Is(part)) return true;
        }

        return false;
    }

    /// <summary>
    /// A title known from before, under a heading that is open or as a goal of the plan, is that heading again.
    /// </summary>
    private bool TryReturn(OutlinePart part)
    {
        for (int i = _open.Count - 1; i >= -1; i--)
        {
            OutlineNode parent = i < 0 ? Root : _open[i];
            if (parent.Find(part) is not { } known) continue;
            _open.RemoveRange(i + 1, _open.Count - i - 1);
            _open.Add(known);
            TakeForm(known, part);
            return true;
        }

        if ((_goals.Find(part) ?? (part.IsCharted ? null : _goals.Charted(part.Key))) is not { } node) return false;
        TakeForm(node, part);
        Reopen(node, Math.Max(KeptFor(part, isBlocked: false), 0));
        return true;
    }

    /// <summary>What a chart named without number or style, its chapter prints with them.</summary>
    private void TakeForm(OutlineNode node, OutlinePart part)
    {
        bool saysMore =
            part.Family.IsWord
            && part.Numbering.Word.Length > 0
            && (node.Numbering.Number.Length == 0 || !node.Family.IsWord && !node.Family.IsChapter);
        if (saysMore) node.Numbering = part.Numbering;

        // A list names the goals in the size of the text; their own pages print them larger.
        if (node.Size > 0) node.Size = Math.Max(node.Size, part.Size);
        if (!node.IsCharted) return;
        if (part.Level > 0) node.Level = part.Level;
        if (part.Size > 0) node.Size = part.Size;
        if (part.Numbering.Count > 0) _lastCounts[part.Family] = part.Numbering.Count;
    }

    /// <summary>
    /// The goal is taken up again somewhere else: the chapters around this printing stay open above it, so that the
    /// next chapter ends it.
    /// </summary>
    private void Reopen(OutlineNode node, int keep)
    {
        _open.RemoveRange(keep, _open.Count - keep);
        _open.RemoveAll(open => open.Rank > 0);
        int at = _open.Count;
        for (OutlineNode? above = node; above is not null && (ReferenceEquals(above, node) || above.Rank > 0);
            above = above.Parent) _open.Insert(at, above);
    }

    /// <summary>Returns how many of the open headings stay open above a new one, or -1 where it fits nowhere.</summary>
    private int KeptFor(OutlinePart part, bool isBlocked)
    {
        if (part.ContentsDepth is { } depth)
            return depth == 0 ? 0 : _open.FindLastIndex(node => !node.IsMark && node.Rank == 0) + 1;
        int kept = part.IsVisual && part.Size > 0 ? _open.Count : KeptByNumber(part, isBlocked);
        int smaller = part.Size > 0 ? _open.FindIndex(node => IsEnded(node, part)) : -1;
        return smaller >= 0 && smaller < kept ? smaller : kept;
    }

    /// <summary>A heading printed by size alone ends at the next one of its size or a larger one; it ends any smaller
    /// one.</summary>
    private static bool IsEnded(OutlineNode node, OutlinePart part) =>
        (node.Size > 0 && node.Size <= part.Size && (node.IsVisual || part.IsVisual))
            || (part.IsVisual && node.IsCharted && (node.Size == 0 || node.Children.Exists(child => child.IsCharted)));

    /// <summary>Ⅲ めざす姿 is a label, and Ⅳ goes on behind it.</summary>
    public void TakeCount(OutlinePart label)
    {
        if (!label.Family.IsCount) return;
        int count = label.Numbering.Count;
        if (count == _lastCounts.GetValueOrDefault(label.Family) + 1) _lastCounts[label.Family] = count;
    }

    /// <summary>A label in larger type than an open heading stands beside it: 資料 printed as a chapter is.</summary>
    public void TakeSize(double size)
    {
        int smaller = size > 0 ? _open.FindIndex(node => node.Size > 0 && node.Size < size) : -1;
        if (smaller >= 0) _open.RemoveRange(smaller, _open.Count - smaller);
    }

    private int KeptByNumber(OutlinePart part, bool isBlocked)
    {
        int byLevel = ByLevel(part);
        if (byLevel >= 0) return byLevel;
        FamilyKey family = part.Family;
        if (family.IsChapter) return FirstOpen(node => node.Numbering.Family >= family.Family);
        if (family.IsWord) return KeptForWord(part);
        if (family.IsCount) return KeptForCount(part, isBlocked);
        return isBlocked ? -1 : KeptForMark(family);
    }

    /// <summary>A level word ends its like, what ranks below it, and marks; not the goal above it.</summary>
    private int KeptForWord(OutlinePart part)
    {
        int above = _open.FindLastIndex(node =>
            node.Family.IsWord && order.Compare(node.Family, part.Family) < 0);
        int index = _open.FindIndex(above + 1, node =>
            node.Family.IsWord || (node.IsMark && !(node.IsVisual && node.Size > part.Size && part.Size > 0)));
        return index < 0 ? _open.Count : index;
    }

    /// <summary>Heading styles nest by their level; where two numbers of one level differ, the numbers nest.</summary>
    private int ByLevel(OutlinePart part)
    {
        if (part.Level == 0) return -1;
        // A list of goals under one heading ends at the next heading of its level.
        int deeper = _open.FindIndex(node =>
            node.Level > part.Level
                || (node.Level == 0 && part.Numbering.Word == "#" && node.LevelAbove >= part.Level)
                || (node.Level == part.Level
                && (part.Numbering.Word == "#" || node.Numbering.Word == "#" || node.Family == part.Family)));
        if (deeper >= 0) return deeper;
        return part.Numbering.Word == "#" || _open.Exists(node => node.Level > 0 && node.Level < part.Level)
            && !_open.Exists(node => node.Level == part.Level) ? _open.Count : -1;
    }

    private int FirstOpen(Predicate<OutlineNode> test) =>
        _open.FindIndex(test) is >= 0 and var index ? index : _open.Count;

    /// <summary>施策1-1 and 1-2 under it: the word's own number, without the word.</summary>
    private static bool IsNumberOf(OutlineNode node, OutlinePart part) =>
        part.Family.Parts > 1 && node.Family is { IsWord: true } word && word.Parts == part.Family.Parts;

    /// <summary>A count rises, does not jump, and does not start again under one parent.</summary>
    private int KeptForCount(OutlinePart part, bool isBlocked)
    {
        int count = part.Numbering.Count;
        int next = _open.FindLastIndex(node =>
            node.Family == part.Family && count > 0 && node.Numbering.Count + 1 == count);
        if (next >= 0) return next;
        if (isBlocked && part.Family.Family != NumberingFamily.Compound) return -1;
        int sibling = _open.FindLastIndex(node => node.Family == part.Family);
        int named = _open.FindLastIndex(node => node.Rank > 0 || node.Family.IsChapter);
        if (sibling < 0 && named >= 0 && IsNumberOf(_open[named], part)) return named;
        if (sibling >= 0 && (count != 1 || sibling > named)) return KeptForSibling(part, sibling, named);
        if (!MayBegin(part)) return -1;
        int below = _open.FindIndex(Math.Max(named + 1, 0), node =>
            node.Family.IsCount && order.Compare(node.Family, part.Family) > 0);
        return below < 0 ? _open.Count : below;
    }

    private int KeptForSibling(OutlinePart part, int sibling, int named)
    {
        int count = part.Numbering.Count;
        int last = _open[sibling].Numbering.Count;
        if (count == 0 || last == 0) return sibling;
        if (count > last) return count <= last + WidestJump ? sibling : -1;
        if (count > 1) return sibling < named && MayBegin(part) ? _open.Count : -1;

        // A new count under one parent: where the last one has headings under it, a heading between them was lost.
        return sibling < _open.Count - 1 ? sibling : -1;
    }

    /// <summary>
    /// Under a new parent a count starts at one, or goes on through the whole document, or a page or two was lost.
    /// </summary>
    private bool MayBegin(OutlinePart part)
    {
        int count = part.Numbering.Count;
        return count <= WidestJump || !_lastCounts.TryGetValue(part.Family, out int last) || count == last + 1;
    }

    /// <summary>A mark under a numbered heading parts the text there; it opens no level of the plan.</summary>
    private int KeptForMark(FamilyKey family)
    {
        int named = _open.FindLastIndex(node => node.Rank > 0 || node.Family.IsChapter);
        int sibling = _open.FindLastIndex(node => node.Family == family);
        if (sibling > named) return sibling;
        return Top.Family.IsCount ? -1 : _open.Count;
    }
}
