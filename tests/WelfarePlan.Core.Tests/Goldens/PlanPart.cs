using System.Globalization;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Goldens;

/// <summary>A goal, pillar or measure of a plan with its place, one shape for all three.</summary>
internal sealed record PlanPart
{
    public required PlanPart? Above { get; init; }
    public required string Pointer { get; init; }
    public required string Level { get; init; }
    public required string? Number { get; init; }
    public required string? Label { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<string> Issues { get; init; }
    public required IReadOnlyList<string> Initiatives { get; init; }
    public required IReadOnlyList<Programme> Programmes { get; init; }
    public required IReadOnlyList<Indicator> Indicators { get; init; }
    public required IReadOnlyList<ProgressNote> Notes { get; init; }
    public IReadOnlyList<PlanPart> Pillars { get; private init; } = [];
    public IReadOnlyList<PlanPart> Measures { get; private init; } = [];

    public PlanPart? Goal => Level == "goal" ? this : Above?.Goal;

    public PlanPart? Pillar => Level == "pillar" ? this : Above?.Pillar;

    /// <summary>Gets this part and those above it, the goal last.</summary>
    public IEnumerable<PlanPart> Chain => Above is null ? [this] : Above.Chain.Prepend(this);

    /// <summary>Returns whether a golden's word for it, its number or its title, means this part.</summary>
    public bool IsCalled(string word) => GoldenText.SameNumber(word, Number) || GoldenText.Same(word, Title);

    public override string ToString() => Number is null ? $"{Level} '{Title}'" : $"{Level} {Number} '{Title}'";

    /// <summary>Returns the goals of a plan.</summary>
    public static IReadOnlyList<PlanPart> Goals(Plan plan) =>
        [.. plan.Goals.Select((goal, i) => Of(goal, PointerTo("", "goals", i)))];

    /// <summary>Returns parts and all parts below them, a part before those that it holds.</summary>
    public static IEnumerable<PlanPart> Walk(IEnumerable<PlanPart> parts) =>
        parts.SelectMany(part => Walk(part.Pillars.Concat(part.Measures)).Prepend(part));

    /// <summary>Returns the pointer to an item of a list.</summary>
    public static string PointerTo(string above, string list, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{above}/{list}/{index}");

    private static PlanPart Of(Goal goal, string pointer)
    {
        var part = new PlanPart
        {
            Above = null,
            Pointer = pointer,
            Level = "goal",
            Number = goal.Number,
            Label = goal.Label,
            Title = goal.Title,
            Issues = goal.Issues,
            Initiatives = goal.Initiatives,
            Programmes = goal.Programmes,
            Indicators = goal.Indicators,
            Notes = goal.Notes,
        };
        return part with
        {
            Pillars = [.. goal.Pillars.Select((pillar, i) => Of(pillar, part, PointerTo(pointer, "pillars", i)))],
            Measures = [.. goal.Measures.Select((measure, i) => Of(measure, part, PointerTo(pointer, "measures", i)))],
        };
    }

    private static PlanPart Of(ActivityPillar pillar, PlanPart above, string pointer)
    {
        var part = new PlanPart
        {
            Above = above,
            Pointer = pointer,
            Level = "pillar",
            Number = pillar.Number,
            Label = pillar.Label,
            Title = pillar.Title,
            Issues = pillar.Issues,
            Initiatives = pillar.Initiatives,
            Programmes = pillar.Programmes,
            Indicators = pillar.Indicators,
            Notes = pillar.Notes,
        };
        return part with
        {
            Measures =
            [
                .. pillar.Measures.Select((measure, i) => Of(measure, part, PointerTo(pointer, "measures", i))),
            ],
        };
    }

    private static PlanPart Of(Measure measure, PlanPart above, string pointer)
    {
        var part = new PlanPart
        {
            Above = above,
            Pointer = pointer,
            Level = "measure",
            Number = measure.Number,
            Label = measure.Label,
            Title = measure.Title,
            Issues = measure.Issues,
            Initiatives = measure.Initiatives,
            Programmes = measure.Programmes,
            Indicators = measure.Indicators,
            Notes = measure.Notes,
        };
        return part with
        {
            Measures = [.. measure.Measures.Select((inner, i) => Of(inner, part, PointerTo(pointer, "measures", i)))],
        };
    }
}
