using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>What the columns of a table say together of those whose head names no role; counted once for all of
/// them.</summary>
internal sealed class ColumnFacts
{
    public ColumnFacts(List<GridColumn> columns, TableFrame frame)
    {
        foreach (GridColumn column in columns)
        {
            if (!column.IsValue || column.Label.Year is not { } year) continue;
            if (column.Label.Role == RoleKind.Target && !(year >= FirstTarget)) FirstTarget = year;
            if (column.Label.Role != RoleKind.Actual) continue;
            if (!(year <= LastActual)) LastActual = year;
            if (column.Label.Status == ObservationStatus.Estimated && !(year <= LastEstimate)) LastEstimate = year;
        }

        HasBaseline = columns.Exists(DatedColumns.IsBaseline);
        HasRole = columns.Exists(static column =>
            column.IsValue && column.Label.Role is RoleKind.Baseline or RoleKind.Actual or RoleKind.Target
        );
        List<GridColumn> open = columns.FindAll(DatedColumns.IsOpen);
        Open = open.Count;
        for (int i = 1; i < open.Count; i++) Leaps |= !DatedColumns.IsNext(open[i - 1], open[i]);
        HasOpenAhead = open.Exists(column => DatedColumns.IsAhead(column.Label.Year!.Value, frame));
        if (frame.Period is not { } period) return;
        OpenBefore = open.Count(column => column.Label.Year < period.From);
        LooksAhead = !frame.IsReport && OpenBefore > 0 && open.Exists(column => column.Label.Year > period.From);
    }

    public FiscalYear? FirstTarget { get; }

    public FiscalYear? LastActual { get; }

    /// <summary>Gets the last year of a result that was only expected when the table was made (見込); what comes behind
    /// it lies ahead.</summary>
    public FiscalYear? LastEstimate { get; }

    public bool HasBaseline { get; }

    /// <summary>Gets whether a head names the role of any column.</summary>
    public bool HasRole { get; }

    /// <summary>Gets how many dated columns have no role.</summary>
    public int Open { get; }

    /// <summary>Gets how many of them lie before the plan begins.</summary>
    public int OpenBefore { get; }

    /// <summary>Gets whether the years of the open columns do not follow each other.</summary>
    public bool Leaps { get; }

    /// <summary>Gets whether an open column lies ahead of what can be known.</summary>
    public bool HasOpenAhead { get; }

    /// <summary>Gets whether a plan for 令和6 to 11年度 says 令和4年度 and 令和11年度: from before it begins to where it is to
    /// go.</summary>
    public bool LooksAhead { get; }
}
