using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Packages;

/// <summary>What goals, pillars and measures have in common: a node of the tree with what hangs on it.</summary>
internal sealed record Branch(NodeKind Kind, string Title)
{
    public string? Number { get; init; }

    public string? Label { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<ActivityPillar> Pillars { get; init; } = [];

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    public IReadOnlyList<string> Issues { get; init; } = [];

    public IReadOnlyList<string> Initiatives { get; init; } = [];

    public IReadOnlyList<ProgressNote> Notes { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    public IReadOnlyList<Programme> Programmes { get; init; } = [];

    public static Branch Of(Goal goal) => new(NodeKind.Goal, goal.Title)
    {
        Number = goal.Number, Label = goal.Label, Description = goal.Description,
        Pillars = goal.Pillars, Measures = goal.Measures, Issues = goal.Issues, Initiatives = goal.Initiatives,
        Notes = goal.Notes, Indicators = goal.Indicators, Programmes = goal.Programmes,
    };

    public static Branch Of(ActivityPillar pillar) => new(NodeKind.Pillar, pillar.Title)
    {
        Number = pillar.Number, Label = pillar.Label, Description = pillar.Description,
        Measures = pillar.Measures, Issues = pillar.Issues, Initiatives = pillar.Initiatives,
        Notes = pillar.Notes, Indicators = pillar.Indicators, Programmes = pillar.Programmes,
    };

    public static Branch Of(Measure measure) => new(NodeKind.Measure, measure.Title)
    {
        Number = measure.Number, Label = measure.Label, Description = measure.Description,
        Measures = measure.Measures, Issues = measure.Issues, Initiatives = measure.Initiatives,
        Notes = measure.Notes, Indicators = measure.Indicators, Programmes = measure.Programmes,
    };

    public Goal ToGoal() => new()
    {
        Number = Number, Label = Label, Title = Title, Description = Description,
        Pillars = Pillars, Measures = Measures, Issues = Issues, Initiatives = Initiatives,
        Notes = Notes, Indicators = Indicators, Programmes = Programmes,
    };

    public ActivityPillar ToPillar() => new()
    {
        Number = Number, Label = Label, Title = Title, Description = Description,
        Measures = Measures, Issues = Issues, Initiatives = Initiatives,
        Notes = Notes, Indicators = Indicators, Programmes = Programmes,
    };

    public Measure ToMeasure() => new()
    {
        Number = Number, Label = Label, Title = Title, Description = Description,
        Measures = Measures, Issues = Issues, Initiatives = Initiatives,
        Notes = Notes, Indicators = Indicators, Programmes = Programmes,
    };
}
