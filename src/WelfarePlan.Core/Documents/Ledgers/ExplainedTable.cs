using WelfarePlan.Collections;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Ledgers;

/// <summary>A table as the reader understood it, and why it was read or passed over.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Shape">The reading that was tried: grid, transposed, form.</param>
/// <param name="Caption">The words above it, or an empty text.</param>
/// <param name="Rows">How many rows of a body it has.</param>
/// <param name="Indicators">How many indicators the reading states.</param>
/// <param name="Programmes">How many programmes the reading states.</param>
/// <param name="Verdict">Why it was taken or refused.</param>
public sealed record ExplainedTable(
    SourcePlace Place, string Shape, string Caption, int Rows, int Indicators, int Programmes, string Verdict)
{
    /// <summary>Gets the columns, from the left.</summary>
    public IReadOnlyList<ExplainedColumn> Columns
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<ExplainedColumn>.Empty;
}
