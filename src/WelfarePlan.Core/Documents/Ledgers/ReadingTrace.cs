using WelfarePlan.Collections;

namespace WelfarePlan.Documents.Ledgers;

/// <summary>How a document was read: its tables, what became of every line, and the reading that came of it.</summary>
public sealed record ReadingTrace
{
    /// <summary>Gets the reading.</summary>
    public required PlanReading Reading { get; init; }

    /// <summary>Gets the tables that were tried, in printed order.</summary>
    public IReadOnlyList<ExplainedTable> Tables
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<ExplainedTable>.Empty;

    /// <summary>Gets every line and cell, in reading order.</summary>
    public IReadOnlyList<ExplainedLine> Lines
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<ExplainedLine>.Empty;
}
