using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Assembly;
using WelfarePlan.Documents.Facts;
using WelfarePlan.Documents.Headings;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Outlines;
using WelfarePlan.Documents.Styles;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents;

/// <summary>Reads the text of a plan, as it comes out of a PDF, a web page or a word processor.</summary>
public static class PlanDocument
{
    /// <summary>Reads a plan.</summary>
    /// <param name="text">The text; any string will do.</param>
    /// <param name="options">How to read it, or null for the defaults.</param>
    /// <returns>What could be read, and what could not; a poor document is not an exception.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public static PlanReading Read(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= ReadOptions.Default;
        CancellationToken stop = options.CancellationToken;
        stop.ThrowIfCancellationRequested();
        var log = new List<Diagnostic>();
        if (!TextSize.Fits(text, options.Limits, log)) return new PlanReading { Plan = new Plan(), Diagnostics = log };
        if (string.IsNullOrWhiteSpace(text)) log.Add(DiagnosticRules.EmptyText.At(LineSpan.At(1)));

        IReadOnlyList<Line> lines = LineReader.Read(text, log, stop);
        DocumentStyle style = options.Style ?? StyleDetector.Detect(lines, log);
        YearContext years = DocumentYears.Of(lines);
        stop.ThrowIfCancellationRequested();
        DocumentFacts facts = FactsReader.Read(lines, years);
        IReadOnlyList<TableArea> tables = new TableReader(lines, years, facts.Period, log).Read();
        HashSet<int> taken = [.. tables.SelectMany(table => table.ClaimedLines)];
        var source = new ProgrammeSource(lines, new CellReader(years), taken, line => SectionLabels.Read(line, years) is not null);
        IReadOnlyList<ProgrammeArea> programmes = new ProgrammeReader(source, log).Read();
        var outlineSource = new OutlineSource(lines, years, style.ItemMarks) { Tables = tables, Programmes = programmes, PlanTitle = facts.Title };
        OutlineNode outline = OutlineBuilder.Build(outlineSource, log);
        stop.ThrowIfCancellationRequested();
        return PlanAssembler.Assemble(outline, facts, log);
    }
}
