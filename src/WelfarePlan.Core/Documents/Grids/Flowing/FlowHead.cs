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

    private static bool Contradicts(IReadOnlyList<FlowColumn> columns)
    {
        FiscalYear? start = columns
            .Where(column => column.Label.Role == RoleKind.Baseline)
            .Max(column => column.Label.Year);
        if (columns.Any(column => column.Label.Role == RoleKind.Target && column.Label.Year < start)) return true;
        var seen = new HashSet<(RoleKind, FiscalYear)>();
        return columns.Any(column =>
            column.HasValues && column.Label.Year is { } year && !seen.Add((column.Label.Role, year))
        );
    }
}
