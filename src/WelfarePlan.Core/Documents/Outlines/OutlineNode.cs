using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Headings;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Outlines;

/// <summary>
/// A heading with what stands under it. What level of the plan it is, is decided when the whole outline is known.
/// </summary>
internal sealed class OutlineNode
{
    public static OutlineNode Of(OutlinePart part) =>
        new()
        {
            Numbering = part.Numbering, Title = part.Text, Lines = part.Lines, Level = part.Level, Size = part.Size,
            IsAnnounced = part.IsAnnounced, IsCharted = part.IsCharted,
        };

    /// <summary>Gets a new root with nothing under it.</summary>
    public static OutlineNode Empty => new() { Numbering = default, Title = "" };

    public required Numbering Numbering { get; set; }

    public required string Title { get; init; }

    public LineSpan Lines { get; set; }

    public Confidence Confidence { get; set; }

    /// <summary>Gets or sets the level of the heading style, or 0.</summary>
    public int Level { get; set; }

    /// <summary>Gets or sets the level of the styled heading or label under which the heading was last printed, or
    /// 0.</summary>
    public int LevelAbove { get; set; }

    /// <summary>Gets or sets the height of the heading's letters in points, or 0.</summary>
    public double Size { get; set; }

    /// <summary>Gets whether size or weight alone makes the heading.</summary>
    public bool IsVisual => IsMark && Numbering.Word == "#";

    /// <summary>Gets whether a table or chart named the heading first; its chapter may print it with another
    /// number.</summary>
    public bool IsCharted { get; init; }

    /// <summary>Gets whether a list under a level word names the heading.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>Returns whether a heading is this one again, with the same number and title.</summary>
    public bool Is(OutlinePart part) =>
        Numbering.Family == part.Numbering.Family
        && string.Equals(Numbering.Number, part.Numbering.Number, StringComparison.Ordinal)
        && (string.Equals(Key, part.Key, StringComparison.Ordinal)
        || (part.Key.Length == 0 && Numbering.Word == part.Numbering.Word));

    public FamilyKey Family => FamilyKey.Of(Numbering);

    /// <summary>Gets whether a mark alone makes the heading; a heading style says more.</summary>
    public bool IsMark => Numbering.Family == NumberingFamily.Mark && Level == 0;

    public OutlineNode? Parent { get; set; }

    public List<OutlineNode> Children { get; } = [];

    public List<OutlineText> Description { get; } = [];

    public List<OutlineText> Issues { get; } = [];

    public List<OutlineText> Initiatives { get; } = [];

    public List<OutlineNote> Notes { get; } = [];

    public List<IndicatorRow> Indicators { get; } = [];

    public List<ProgrammeRow> Programmes { get; } = [];

    /// <summary>Gets how high the level word stands: 1 for a goal; 0 where no word says it.</summary>
    public int Rank => Numbering.Rank;

    /// <summary>Gets the title in the form in which two printings of it are compared.</summary>
    public string Key => _key ??= TitleKeys.Of(Title);

    private string? _key;

    // Most nodes have nothing under them.
    private Dictionary<(int Count, string Key), OutlineNode>? _known;
    private Dictionary<string, OutlineNode>? _titles;
    private HashSet<LabelForm>? _labels;

    /// <summary>Returns whether a label of the form stands right under the heading: 【】, ■, (1).</summary>
    public bool HasLabel(LabelForm form) => _labels?.Contains(form) == true;

    /// <summary>Takes the form of a label that stands right under the heading.</summary>
    public void TakeLabel(LabelForm form) => (_labels ??= []).Add(form);

    public OutlineNode Add(OutlineNode child)
    {
        child.Parent = this;
        Children.Add(child);
        (_known ??= []).TryAdd((child.Numbering.Count, child.Key), child);
        (_titles ??= new(StringComparer.Ordinal)).TryAdd(child.Key, child);
        return child;
    }

    /// <summary>Returns the child with the number and title, or null.</summary>
    public OutlineNode? Find(int count, string key) => _known?.GetValueOrDefault((count, key));

    /// <summary>Returns the child with the title, whatever its number, or null.</summary>
    public OutlineNode? FindTitle(string key) => _titles?.GetValueOrDefault(key);

    /// <summary>Returns the child that a heading names again: by number and title, by the title that a chart gave it,
    /// or by its word and number alone (施策１ beside an indicator).</summary>
    public OutlineNode? Find(OutlinePart part)
    {
        if (Find(part.Numbering.Count, part.Key) is { } same) return same;
        OutlineNode? titled = FindTitle(part.Key);
        if (titled is not null && titled.IsCharted) return titled;
        return part.Text.Length == 0 ? Children.Find(child => child.Is(part)) : null;
    }

    /// <summary>Returns whether indicators or programmes hang on the node itself.</summary>
    public bool HasRows() => Indicators.Count > 0 || Programmes.Count > 0;

    /// <summary>Returns whether anything of a plan hangs on the node itself.</summary>
    public bool HasContent() => HasRows() || Initiatives.Count > 0 || Notes.Count > 0 || Issues.Count > 0;

    /// <summary>Returns all that lies under the node, in printed order.</summary>
    public IEnumerable<OutlineNode> Below()
    {
        var pending = new Stack<OutlineNode>(Enumerable.Reverse(Children));
        while (pending.TryPop(out OutlineNode? node))
        {
            yield return node;
            for (int i = node.Children.Count - 1; i >= 0; i--) pending.Push(node.Children[i]);
        }
    }

    public override string ToString() => $"{Numbering.Word}{Numbering.Number} {Title}";
}
