using WelfarePlan.Documents;
using WelfarePlan.Documents.Ledgers;
using WelfarePlan.Sources;

namespace WelfarePlan.Reports;

/// <summary>A plan to report on, with the document it was read from.</summary>
/// <param name="Reading">The plan as it was read.</param>
/// <param name="Document">The document, from which the report shows the lines and cells of each value; null where it is
/// not at hand.</param>
/// <param name="Trace">What became of every line, from which the report tells what was not read; null where it is not
/// known.</param>
public sealed record ReportEntry(PlanReading Reading, SourceDocument? Document = null, ReadingTrace? Trace = null)
{
    /// <summary>Reads a document for a report.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How to read it, or null for the defaults.</param>
    /// <returns>The plan with its document and what became of every line.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static ReportEntry Read(SourceDocument document, ReadOptions? options = null)
    {
        ReadingTrace trace = PlanDocument.Explain(document, options);
        return new ReportEntry(trace.Reading, document, trace);
    }
}
