using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>One way in which the words and years of a head make columns.</summary>
/// <param name="Columns">The columns, in the order of their cells.</param>
/// <param name="Inferences">How many things it takes for granted; of two that fit, the plainer wins.</param>
internal sealed record FlowHead(IReadOnlyList<FlowColumn> Columns, int Inferences)
{
    /// <summary>Gets how many values every row has.</summary>
    public int Values { get; } = Columns.Count(column => column.HasValues);

    /// <summary>Gets whether it dates a start behind an end, or two columns of one role alike: then the years were
    /// paired with
    /// the wrong words.</summary>
    public bool IsContradiction { get; } = Contradicts(Columns);

    private static bool AreDatedAlike(FlowColumn first, FlowColumn second) =>
        first.HasValues && second.HasValues && second.Label.Year is { } year
        && first.Label.Year == year && first.Label.Role == second.Label.Role;

    private static bool Contradicts(IReadOnlyList<FlowColumn> columns)
    {
        FiscalYear? start = null;
        for (int i = 0; i < columns.Count; i++)
        {
            RoleLabel label = columns[i].Label;
            if (label.Role == RoleKind.Baseline && (start is null || label.Year > start)) start = label.Year ?? start;
        }

        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Label.Role == RoleKind.Target && columns[i].Label.Year < start) return true;
        }

        for (int i = 1; i < columns.Count; i++)
        {
            for (int before = 0; before < i; before++)
            {
                if (AreDatedAlike(columns[before], columns[i])) return true;
            }
        }

        return false;
    }
}
