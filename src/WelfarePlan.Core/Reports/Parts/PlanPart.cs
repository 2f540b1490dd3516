using WelfarePlan.Plans;

namespace WelfarePlan.Reports.Parts;

/// <summary>A goal, pillar, measure or programme as a page lists it.</summary>
/// <param name="Depth">0 for a goal, one more for each level below.</param>
/// <param name="Heading">Label, number and title.</param>
/// <param name="Indicators">The indicators right under it.</param>
internal sealed record PlanPart(int Depth, string Heading, IReadOnlyList<Indicator> Indicators)
{
    public Goal? Goal { get; init; }

    public bool IsProgramme { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string> Issues { get; init; } = [];

    public IReadOnlyList<string> Initiatives { get; init; } = [];

    public IReadOnlyList<Programme> Programmes { get; init; } = [];

    public IReadOnlyList<ProgressNote> Notes { get; init; } = [];
}
