using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Words and the values that follow them, as they come in reading order.</summary>
internal sealed class RowChunk
{
    public List<Cell> Words { get; } = [];

    /// <summary>Gets or sets whether words beside the row may be the rest of its name.</summary>
    public bool MayBeCut { get; set; }

    /// <summary>Gets or sets whether nothing but the name is left among the words.</summary>
    public bool HasNameOnly { get; set; }

    public List<Cell> Values { get; } = [];

    public RoleLabel? RowRole { get; set; }

    /// <summary>Gets or sets whether the row's own number opened it.</summary>
    public bool IsNumbered { get; set; }

    /// <summary>Gets or sets whether years stand beside the values that fit none of them for sure.</summary>
    public bool HasLooseYears { get; set; }

    /// <summary>Gets or sets whether the next header begins right behind the chunk.</summary>
    public bool IsBeforeHeader { get; set; }

    /// <summary>Gets or sets what a definition behind the values says of their counting (（累計）).</summary>
    public WelfarePlan.Plans.IndicatorBasis? Basis { get; set; }

    public WelfarePlan.Plans.Direction? Direction { get; set; }

    public string? Unit { get; set; }

    public List<string> Notes { get; } = [];

    /// <summary>Gets or sets whether a heading stands between this chunk and the header.</summary>
    public bool IsContinued { get; set; }

    public bool IsEmpty => Words.Count == 0 && Values.Count == 0;
}
