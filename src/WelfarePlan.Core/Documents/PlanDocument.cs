using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Assembly;
using WelfarePlan.Documents.Cards;
using WelfarePlan.Documents.Facts;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Headings;
using WelfarePlan.Documents.Ledgers;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Outlines;
using WelfarePlan.Documents.Styles;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Sources;

namespace WelfarePlan.Documents;

/// <summary>Reads a plan, as it comes out of a PDF, a workbook, a web page or a word processor, or from bare
/// text.</summary>
public static class PlanDocument
{
    /// <summary>Reads a plan from text.</summary>
    /// <param name="text">The text; any string will do.</param>
    /// <param name="options">How to read it, or null for the defaults.</param>
    /// <returns>What could be read, and what could not; a poor document is not an exception.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public static PlanReading Read(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= ReadOptions.Default;
        options.CancellationToken.ThrowIfCancellationRequested();
        var log = new List<Diagnostic>();
        return TextSize.Fits(text, options.Limits, log)
            ? Read(SourceDocument.OfText(text), options)
            : new PlanReading { Plan = new Plan(), Diagnostics = log };
    }

    /// <summary>Reads a plan from a document of any kind.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How to read it, or null for the defaults.</param>
    /// <returns>What could be read, and what could not; a poor document is not an exception.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public static PlanReading Read(SourceDocument document, ReadOptions? options = null) =>
        Read(document, options ?? ReadOptions.Default, null);

    /// <summary>Reads a plan and keeps how its tables were read and what became of every line.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How to read it, or null for the defaults.</param>
    /// <returns>The tables with the use of their columns, and the fate of every line.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="OperationCanceledException">The token of the options was cancelled.</exception>
    public static ReadingTrace Explain(SourceDocument document, ReadOptions? options = null)
    {
        var trace = new TraceRecorder();
        PlanReading reading = Read(document, options ?? ReadOptions.Default, trace);
        return trace.ToTrace(reading);
    }

    /// <summary>Reads a plan and counts the steps that it takes.</summary>
    internal static PlanReading Read(SourceDocument document, ReadingWork work) =>
        Read(document, ReadOptions.Default, null, work);

    private static PlanReading Read(
        SourceDocument document, ReadOptions options, TraceRecorder? trace,
        ReadingWork? work = null
    )
    {
        ArgumentNullException.ThrowIfNull(document);
        CancellationToken stop = options.CancellationToken;
        stop.ThrowIfCancellationRequested();
        var log = new List<Diagnostic>();
        DocumentText text = LineReader.Read(CardGrids.Open(document), log, work, stop);
        IReadOnlyList<Line> lines = text.Lines;
        if (lines.All(line => line.IsBlank)) log.Add(DiagnosticRules.EmptyText.At(LineSpan.At(1)));

        DocumentStyle style = options.Style ?? StyleDetector.Detect(lines, options.Styles, log);
        YearContext years = DocumentYears.Of(lines, work);
        stop.ThrowIfCancellationRequested();
        var rows = new TextRows(lines, years);
        IReadOnlyList<GridMatrix> grids = GridFinder.Find(text, rows, years);
        stop.ThrowIfCancellationRequested();
        DocumentFacts facts = FactsReader.Read(lines, grids, years);
        if (OtherPaper.Find(lines, facts) is { } other)
        {
            other.Report(facts, log);
            trace?.Take(text, HeadingClasses.Of(new OutlineSource(lines, years, style.ItemMarks), []));
            return Placing.InSource(PlanAssembler.Assemble(OutlineNode.Empty, facts, log), text, document);
        }

        OtherPlan.Report(lines, log);
        TablesRead read = DocumentTables.Read(
            text, grids, rows, years, new PlanFacts(facts.Period, facts.Edition, PlanSigns.Has(lines, facts)),
            line => SectionLabels.Read(line, years) is not null,
            log,
            trace
        );
        var source = new OutlineSource(lines, years, style.ItemMarks)
        {
            Tables = read.Tables,
            Programmes = read.Programmes,
            GridHeadings = [.. read.Levels.Select(GridHeading.Of)],
            Formats = FormatsOf(lines),
            PlanTitle = facts.Title,
        };
        trace?.Take(text, HeadingClasses.Of(source, []));
        OutlineNode outline = OutlineBuilder.Build(source, log);
        stop.ThrowIfCancellationRequested();
        return Placing.InSource(PlanAssembler.Assemble(outline, facts, log), text, document);
    }

    private static Dictionary<int, LineFormat> FormatsOf(IReadOnlyList<Line> lines)
    {
        var formats = new Dictionary<int, LineFormat>();
        foreach (Line line in lines)
        {
            // The label of a list stands in the line's text already.
            if (line.Format is { } format)
                formats[line.Number] = new LineFormat(
                    format.HeadingLevel, format.FontSize, format.IsBold, null, format.Indent
                );
        }

        return formats;
    }
}
