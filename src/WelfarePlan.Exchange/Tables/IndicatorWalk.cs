using System.Globalization;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Tables;

/// <summary>Walks over the indicators of a plan in the order of <c>AllIndicators</c>, with what stands above each.</summary>
internal static class IndicatorWalk
{
    public static IEnumerable<IndicatorPosition> Of(PlanContext context) =>
        Places(context.Plan).Select((place, index) =>
            new IndicatorPosition(context, string.Create(CultureInfo.InvariantCulture, $"{context.Id}i{index + 1}"), place.Indicator)
            {
                Goal = place.Goal,
                Pillar = place.Pillar,
                Measure = place.Measure,
                Programme = place.Programme,
            });

    private static IEnumerable<Place> Places(Plan plan) =>
        plan.Goals.SelectMany(OfGoal).Concat(Lists(default, plan.Indicators, plan.Programmes));

    private static IEnumerable<Place> OfGoal(Goal goal)
    {
        var at = new Place { Goal = goal };
        return Lists(at, goal.Indicators, goal.Programmes)
            .Concat(goal.Pillars.SelectMany(pillar => OfPillar(at with { Pillar = pillar }, pillar)))
            .Concat(Within(goal.Measures).SelectMany(measure => OfMeasure(at, measure)));
    }

    private static IEnumerable<Place> OfPillar(Place at, ActivityPillar pillar) =>
        Lists(at, pillar.Indicators, pillar.Programmes).Concat(Within(pillar.Measures).SelectMany(measure => OfMeasure(at, measure)));

    private static IEnumerable<Place> OfMeasure(Place at, Measure measure) =>
        Lists(at with { Measure = measure }, measure.Indicators, measure.Programmes);

    private static IEnumerable<Place> Lists(Place at, IReadOnlyList<Indicator> indicators, IReadOnlyList<Programme> programmes) =>
        indicators.Select(indicator => at with { Indicator = indicator })
            .Concat(programmes.SelectMany(programme =>
                programme.Indicators.Select(indicator => at with { Programme = programme, Indicator = indicator })));

    // A stack of its own: the depth of a hostile document must not become the depth of ours.
    private static IEnumerable<Measure> Within(IEnumerable<Measure> roots)
    {
        var pending = new Stack<Measure>(roots.Reverse());
        while (pending.TryPop(out Measure? measure))
        {
            yield return measure;
            for (int i = measure.Measures.Count - 1; i >= 0; i--) pending.Push(measure.Measures[i]);
        }
    }

    private readonly record struct Place(Goal? Goal, ActivityPillar? Pillar, Measure? Measure, Programme? Programme, Indicator Indicator);
}
