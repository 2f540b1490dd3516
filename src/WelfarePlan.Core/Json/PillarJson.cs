using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A pillar of activity.</summary>
internal sealed record PillarJson
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

    public static PillarJson From(ActivityPillar pillar) => new()
    {
        Number = pillar.Number,
        Label = pillar.Label,
        Title = pillar.Title,
        Description = pillar.Description,
        Measures = pillar.Measures.OrAbsent(MeasureJson.From),
        Issues = pillar.Issues.OrAbsent(),
        Initiatives = pillar.Initiatives.OrAbsent(),
        Programmes = pillar.Programmes.OrAbsent(ProgrammeJson.From),
        Indicators = pillar.Indicators.OrAbsent(IndicatorJson.From),
        Notes = pillar.Notes.OrAbsent(NoteJson.From),
    };

    public ActivityPillar ToPillar(JsonPlace place) => new()
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
