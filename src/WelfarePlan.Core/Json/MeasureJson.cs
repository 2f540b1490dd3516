using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A measure, which may hold measures.</summary>
internal sealed record MeasureJson
{
    public string? Number { get; init; }

    public string? Label { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<MeasureJson>? Measures { get; init; }

    public IReadOnlyList<string>? Issues { get; init; }

    public IReadOnlyList<string>? Initiatives { get; init; }

    public IReadOnlyList<ProgrammeJson>? Programmes { get; init; }

    public IReadOnlyList<IndicatorJson>? Indicators { get; init; }

    public IReadOnlyList<NoteJson>? Notes { get; init; }

    public static MeasureJson From(Measure measure) => From(measure, depth: 1);

    // A measure that stands alone is the root: the depth counts the measures that it holds.
    public static MeasureJson Alone(Measure measure) => From(measure, depth: 0);

    private static MeasureJson From(Measure measure, int depth)
    {
        if (depth > PlanJson.MaximumMeasureDepth)
        {
            throw new ArgumentException(
                $"Measures hold measures deeper than {PlanJson.MaximumMeasureDepth}, at '{measure.Title}'.",
                nameof(measure)
            );
        }

        return new()
        {
            Number = measure.Number,
            Label = measure.Label,
            Title = measure.Title,
            Description = measure.Description,
            Measures = measure.Measures.OrAbsent(inner => From(inner, depth + 1)),
            Issues = measure.Issues.OrAbsent(),
            Initiatives = measure.Initiatives.OrAbsent(),
            Programmes = measure.Programmes.OrAbsent(ProgrammeJson.From),
            Indicators = measure.Indicators.OrAbsent(IndicatorJson.From),
            Notes = measure.Notes.OrAbsent(NoteJson.From),
        };
    }

    public Measure ToMeasure(JsonPlace place) => place.CountOf("measures") > PlanJson.MaximumMeasureDepth
        ? throw place.Error($"Measures hold measures deeper than {PlanJson.MaximumMeasureDepth}.")
        : new()
        {
            Number = Number,
            Label = Label,
            Title = Title,
            Description = Description,
            Measures = place.Each("measures", Measures, static (measure, at) => measure.ToMeasure(at)),
            Issues = place.Texts("issues", Issues),
            Initiatives = place.Texts("initiatives", Initiatives),
            Programmes = place.Each("programmes", Programmes, static (programme, at) => programme.ToProgramme(at)),
            Indicators = place.Each("indicators", Indicators, static (indicator, at) => indicator.ToIndicator(at)),
            Notes = place.Each("notes", Notes, static (note, at) => note.ToNote(at)),
        };
}
