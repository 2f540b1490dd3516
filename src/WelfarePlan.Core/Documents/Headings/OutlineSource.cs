using System.Collections.Frozen;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Headings;

/// <summary>What the outline is made of: the lines, and what others found in them.</summary>
/// <param name="Lines">The lines of the document.</param>
/// <param name="Years">How the document writes years.</param>
/// <param name="ItemMarks">The marks that open an item of the plan; empty where any mark may.</param>
internal sealed record OutlineSource(IReadOnlyList<Line> Lines, YearContext Years, string ItemMarks)
{
    public IReadOnlyList<TableArea> Tables { get; init; } = [];

    public IReadOnlyList<ProgrammeArea> Programmes { get; init; } = [];

    /// <summary>
    /// Gets the headings found in columns of tables, in printed order; their lines are claimed by their table.
    /// </summary>
    public IReadOnlyList<GridHeading> GridHeadings { get; init; } = [];

    /// <summary>Gets how the source prints its lines, by line number; empty for plain text.</summary>
    public IReadOnlyDictionary<int, LineFormat> Formats { get; init; } = FrozenDictionary<int, LineFormat>.Empty;

    /// <summary>
    /// Gets the title of the plan, where one is known: a heading that says the same is none of the outline.
    /// </summary>
    public string? PlanTitle { get; init; }

    public bool IsItem(string mark) =>
        ItemMarks.Length == 0 || (mark.Length > 0 && ItemMarks.Contains(mark, StringComparison.Ordinal));
}
