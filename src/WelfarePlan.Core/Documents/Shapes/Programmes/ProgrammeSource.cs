using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>What the readers of programmes know of a document.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Years">The years that a head may be read with.</param>
/// <param name="Taken">The numbers of the lines that belong to other tables.</param>
/// <param name="IsSectionLabel">Returns whether a line labels a section of the plan.</param>
internal sealed record ProgrammeSource(
    IReadOnlyList<Line> Lines, YearContext Years, LineSet Taken, Predicate<Line> IsSectionLabel
)
{
    /// <summary>Gets whether blank lines part nothing, because one stands behind every line.</summary>
    public bool IsSpaced { get; } = LineSpacing.IsDouble(Lines);

    public bool IsFree(int index)
    {
        Line line = Lines[index];
        return line.Kind == LineKind.Text && !line.IsRunningHead && !Taken.Contains(line.Number);
    }

    /// <summary>Returns whether a line is no part of what is written: a blank one, or one of the page.</summary>
    public static bool IsFurniture(Line line) =>
        line.Kind is LineKind.Blank or LineKind.PageNumber || line.IsRunningHead;
}
