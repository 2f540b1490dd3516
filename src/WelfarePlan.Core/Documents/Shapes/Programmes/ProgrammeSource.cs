using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>What the readers of programmes know of a document.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Cells">Reads the cells of a line.</param>
/// <param name="Taken">The numbers of the lines that belong to tables of indicators.</param>
/// <param name="IsSectionLabel">Returns whether a line labels a section of the plan.</param>
internal sealed record ProgrammeSource(
    IReadOnlyList<Line> Lines, CellReader Cells, IReadOnlySet<int> Taken, Predicate<Line> IsSectionLabel
)
{
    public ProgrammeHeaderReader Headers { get; } = new(Lines, Cells);

    /// <summary>Gets whether blank lines part nothing, because one stands behind every line.</summary>
    public bool IsSpaced { get; } = LineSpacing.IsDouble(Lines);
}
