using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A goal of the plan.</summary>
internal sealed record GoalJson
{
    public string? Number { get; init; }

    public string? Label { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<PillarJson>? Pillars { get; init; }

    public IReadOnlyList<MeasureJson>? Measures { get; init; }

    public IReadOnlyList<string>? Issues { get; init; }

    public IReadOnlyList<string>? Initiatives { get; init; }

    public IReadOnlyList<ProgrammeJson>? Programmes { get; init; }

    public IReadOnlyList<IndicatorJson>? Indicators { get; init; }

    public IReadOnlyList<NoteJson>? Notes { get; init; }

    public static GoalJson From(Goal goal) => new()
    {
        Number = goal.Number,
        Label = goal.Label,
        Title = goal.Title,
        Description = goal.Description,
        Pillars = goal.Pillars.OrAbsent(PillarJson.From),
        Measures = goal.Measures.OrAbsent(MeasureJson.From),
        Issues = goal.Issues.OrAbsent(),
        Initiatives = goal.Initiatives.OrAbsent(),
        Programmes = goal.Programmes.OrAbsent(ProgrammeJson.From),
        Indicators = goal.Indicators.OrAbsent(IndicatorJson.From),
        Notes = goal.Notes.OrAbsent(NoteJson.From),
    };

    public Goal ToGoal(JsonPlace place) => new()
    {
        Number = Number,
        Label = Label,
        Title = Title,
        Description = Description,
        Pillars = place.Each("pillars", Pillars, static (pillar, at) => pillar.ToPillar(at)),
        Measures = place.Each("measures", Measures, static (measure, at) => measure.ToMeasure(at)),
        Issues = place.Texts("issues", Issues),
        Initiatives = place.Texts("initiatives", Initiatives),
        Programmes = place.Each("programmes", Programmes, static (programme, at) => programme.ToProgramme(at)),
        Indicators = place.Each("indicators", Indicators, static (indicator, at) => indicator.ToIndicator(at)),
        Notes = place.Each("notes", Notes, static (note, at) => note.ToNote(at)),
    };
}
