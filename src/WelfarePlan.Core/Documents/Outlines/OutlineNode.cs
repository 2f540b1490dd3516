using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Outlines;

/// <summary>A heading with what stands under it. What level of the plan it is, is decided when the whole outline is known.</summary>
internal sealed class OutlineNode
{
    public required Numbering Numbering { get; init; }

    public required string Title { get; set; }

    public LineSpan Lines { get; set; }

    public Confidence Confidence { get; set; }

    public OutlineNode? Parent { get; set; }

    public List<OutlineNode> Children { get; } = [];

    public List<OutlineText> Description { get; } = [];

    public List<OutlineText> Issues { get; } = [];

    public List<OutlineText> Initiatives { get; } = [];

    public List<OutlineNote> Notes { get; } = [];

    public List<IndicatorRow> Indicators { get; } = [];

    public List<ProgrammeRow> Programmes { get; } = [];

    /// <summary>Gets how high the level word stands: 1 for a goal; 0 where no word says it.</summary>
    public int Rank => Numbering.Family == NumberingFamily.Word ? LevelWords.RankOf(Numbering.Word) : 0;

    /// <summary>Gets the title in the form in which two printings of it are compared.</summary>
    public string Key => TitleKeys.Of(Title);

    private readonly Dictionary<(int Count, string Key), OutlineNode> _known = [];

    public OutlineNode Add(OutlineNode child)
    {
        child.Parent = this;
        Children.Add(child);
        _known.TryAdd((child.Numbering.Count, child.Key), child);
        return child;
    }

    /// <summary>Returns the child with the number and title, or null.</summary>
    public OutlineNode? Find(int count, string key) => _known.GetValueOrDefault((count, key));

    public override string ToString() => $"{Numbering.Word}{Numbering.Number} {Title}";
}
