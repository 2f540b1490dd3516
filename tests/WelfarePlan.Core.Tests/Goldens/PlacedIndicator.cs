using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Goldens;

/// <summary>An indicator of a plan with its place.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Pointer">The JSON pointer to it.</param>
/// <param name="Under">The goal, pillar or measure that holds it or its programme, or null where it is tied to
/// none.</param>
internal sealed record PlacedIndicator(Indicator Indicator, string Pointer, PlanPart? Under)
{
    /// <summary>Returns every indicator of a plan.</summary>
    public static IReadOnlyList<PlacedIndicator> All(Plan plan) =>
    [
        .. PlanPart.Walk(PlanPart.Goals(plan)).SelectMany(Of),
        .. plan.Indicators.Select(
            (indicator, i) => new PlacedIndicator(indicator, PlanPart.PointerTo("", "indicators", i), null)
        ),
    ];

    private static IEnumerable<PlacedIndicator> Of(PlanPart part) =>
        In(part.Indicators, part.Pointer, part).Concat(part.Programmes.SelectMany((programme, i) =>
            In(programme.Indicators, PlanPart.PointerTo(part.Pointer, "programmes", i), part)));

    private static IEnumerable<PlacedIndicator> In(IEnumerable<Indicator> indicators, string pointer, PlanPart part) =>
        indicators.Select(
            (indicator, i) => new PlacedIndicator(indicator, PlanPart.PointerTo(pointer, "indicators", i), part)
        );
}
