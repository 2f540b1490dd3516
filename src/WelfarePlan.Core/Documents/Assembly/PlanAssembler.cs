using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Facts;
using WelfarePlan.Documents.Outlines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Assembly;

/// <summary>Stage 5: the outline and what the document says of itself become a plan, with the place of every
/// part.</summary>
internal sealed class PlanAssembler
{
    private readonly PlaceRecorder _places = new();
    private readonly ICollection<Diagnostic> _log;
    private readonly IndicatorAssembler _indicators;

    private PlanAssembler(ICollection<Diagnostic> log)
    {
        _log = log;
        _indicators = new IndicatorAssembler(_places, log);
    }

    public static PlanReading Assemble(OutlineNode root, DocumentFacts facts, List<Diagnostic> log)
    {
        var assembler = new PlanAssembler(log);
        Plan plan = assembler.Plan(root, facts);
        log.Sort(
            static (left, right) => (left.Lines.First, left.Lines.Last).CompareTo((right.Lines.First, right.Lines.Last))
        );
        return new PlanReading { Plan = plan, Diagnostics = log, Sources = assembler._places.ToMap() };
    }

    private Plan Plan(OutlineNode root, DocumentFacts facts)
    {
        _indicators.Period = facts.Period;
        PlanGoals choice = PlanGoals.Of(root, facts.Title is not null);
        foreach (OutlineNode node in choice.LeftOut)
            _log.Add(DiagnosticRules.HeadingLeftOut.At(node.Lines, node.Title));
        List<Goal> goals = [.. choice.Goals.Select((node, i) => Goal(node, $"/goals/{i}", choice))];
        List<IndicatorRow> loose = choice.Loose;
        foreach (IndicatorRow row in loose) _log.Add(DiagnosticRules.IndicatorWithoutGoal.At(row.Lines, row.Name));
        List<Indicator> indicators = [.. loose.Select((row, i) => _indicators.Assemble(row, $"/indicators/{i}", null))];
        if (goals.Count == 0 && indicators.Count == 0) _log.Add(DiagnosticRules.NothingFound.At(SourcePlace.Nowhere));

        bool isPlan = facts.Title is not null || goals.Count > 0 || indicators.Count > 0;
        if (!isPlan) facts.ForgetFrame();
        if (facts is { Title: not null, Principles.Count: 0, HeadOfPrinciple: { } head })
            _log.Add(DiagnosticRules.PrincipleNotRead.At(head.Span, head.Text.Trim()));
        foreach ((string pointer, LineSpan lines, Confidence confidence) in facts.Places)
            _places.Add(pointer, lines, confidence);
        return new Plan
        {
            Title = facts.Title,
            Kind = facts.Kind,
            Edition = facts.Edition,
            Municipality = facts.Municipality,
            Publishers = facts.Publishers,
            Published = facts.Published,
            Period = facts.Period,
            Principles = facts.Principles,
            CrossCuttingGoals = facts.CrossCuttingGoals,
            Areas = facts.Areas,
            Goals = goals,
            Indicators = indicators,
            Programmes = Programmes(choice.LooseProgrammes, ""),
        };
    }

    private Goal Goal(OutlineNode node, string pointer, PlanGoals choice)
    {
        _places.Add($"{pointer}/title", node.Lines, node.Confidence);
        (List<OutlineNode> pillars, List<OutlineNode> measures) = choice.Split(node);
        return new Goal
        {
            Number = NumberOf(node),
            Label = LabelOf(node),
            Title = node.Title,
            Description = Description(node, pointer),
            Pillars = [.. pillars.Select((child, i) => Pillar(child, PlaceRecorder.Item(pointer, "pillars", i)))],
            Measures = [.. measures.Select((child, i) => Measure(child, PlaceRecorder.Item(pointer, "measures", i)))],
            Issues = Texts(node.Issues, pointer, "issues"),
            Initiatives = Texts(node.Initiatives, pointer, "initiatives"),
            Programmes = Programmes(node, pointer),
            Indicators = Indicators(node, pointer),
            Notes = Notes(node, pointer),
        };
    }

    private ActivityPillar Pillar(OutlineNode node, string pointer)
    {
        _places.Add($"{pointer}/title", node.Lines, node.Confidence);
        return new ActivityPillar
        {
            Number = NumberOf(node),
            Label = LabelOf(node),
            Title = node.Title,
            Description = Description(node, pointer),
            Measures =
            [
                .. node.Children.Select((child, i) => Measure(child, PlaceRecorder.Item(pointer, "measures", i))),
            ],
            Issues = Texts(node.Issues, pointer, "issues"),
            Initiatives = Texts(node.Initiatives, pointer, "initiatives"),
            Programmes = Programmes(node, pointer),
            Indicators = Indicators(node, pointer),
            Notes = Notes(node, pointer),
        };
    }

    // The outline is never deeper than its builder allows, and so neither is this.
    private Measure Measure(OutlineNode node, string pointer)
    {
        _places.Add($"{pointer}/title", node.Lines, node.Confidence);
        return new Measure
        {
            Number = NumberOf(node),
            Label = LabelOf(node),
            Title = node.Title,
            Description = Description(node, pointer),
            Measures =
            [
                .. node.Children.Select((child, i) => Measure(child, PlaceRecorder.Item(pointer, "measures", i))),
            ],
            Issues = Texts(node.Issues, pointer, "issues"),
            Initiatives = Texts(node.Initiatives, pointer, "initiatives"),
            Programmes = Programmes(node, pointer),
            Indicators = Indicators(node, pointer),
            Notes = Notes(node, pointer),
        };
    }

    private List<Indicator> Indicators(OutlineNode node, string pointer) =>
        [
            .. node.Indicators.Select(
                (row, i) => _indicators.Assemble(row, PlaceRecorder.Item(pointer, "indicators", i), node.Title)
            ),
        ];

    private List<Programme> Programmes(OutlineNode node, string pointer) => Programmes(node.Programmes, pointer);

    private List<Programme> Programmes(List<ProgrammeRow> rows, string pointer) => [.. rows.Select((row, i) =>
    {
        _places.Add($"{PlaceRecorder.Item(pointer, "programmes", i)}/name", row.Lines, row.Confidence);
        return new Programme
        {
            Name = row.Name,
            Departments = row.Departments,
            Outline = row.Outline,
            Outlook = row.Outlook,
            OutlookKind = OutlookKinds.Of(row.Outlook),
        };
    })];

    private List<ProgressNote> Notes(OutlineNode node, string pointer) => [.. node.Notes.Select((note, i) =>
    {
        _places.Add(PlaceRecorder.Item(pointer, "notes", i), note.Lines, note.Confidence);
        return new ProgressNote { Year = note.Year, Heading = note.Heading, Text = note.Text };
    })];

    private List<string> Texts(List<OutlineText> texts, string pointer, string list) => [.. texts.Select((text, i) =>
    {
        _places.Add(PlaceRecorder.Item(pointer, list, i), text.Lines, Confidence.Certain);
        return text.Text;
    })];

    private string? Description(OutlineNode node, string pointer)
    {
        if (node.Description.Count == 0) return null;
        LineSpan lines = node.Description.Aggregate(default(LineSpan), (span, text) => span.Union(text.Lines));
        _places.Add($"{pointer}/description", lines, Confidence.Certain);
        return string.Join('\n', node.Description.Select(text => text.Text));
    }

    private static string? NumberOf(OutlineNode node) =>
        node.Numbering.Number.Length > 0 ? node.Numbering.Number : null;

    private static string? LabelOf(OutlineNode node) =>
        node.Numbering.Family
            is Tokens.NumberingFamily.Word or Tokens.NumberingFamily.Part or Tokens.NumberingFamily.Chapter
                or Tokens.NumberingFamily.Section or Tokens.NumberingFamily.Article
        && node.Numbering.Word.Length > 0 ? node.Numbering.Word : null;
}
