using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Tables;

/// <summary>An indicator where it stands in its plan.</summary>
internal sealed record IndicatorPosition(PlanContext Plan, string Id, Indicator Indicator)
{
    /// <summary>Gets the JSON pointer into the plan.</summary>
    public string Pointer { get; init; } = "";

    public Goal? Goal { get; init; }

    public ActivityPillar? Pillar { get; init; }

    public Measure? Measure { get; init; }

    public Programme? Programme { get; init; }
}
