using System.Globalization;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Tables;

/// <summary>Walks over the indicators of a plan in the order of <c>AllIndicators</c>, with what stands above
/// each.</summary>
internal static class IndicatorWalk
{
    public static IEnumerable<IndicatorPosition> Of(PlanContext context) =>
        Places(context.Plan).Select((place, index) =>
            new IndicatorPosition(
                context, string.Create(CultureInfo.InvariantCulture, $"{context.Id}i{index + 1}"), place.Indicator!
            )
            {
                Pointer = place.Pointer,
                Goal = place.Goal,
                Pillar = place.Pillar,
                Measure = place.Measure,
                Programme = place.Programme,
            });

    private static IEnumerable<Place> Places(Plan plan) =>
        plan
            .Goals.SelectMany((goal, i) => OfGoal(goal, Under("", "goals", i)))
            .Concat(Lists(new Place(""), plan.Indicators, plan.Programmes));

    private static IEnumerable<Place> OfGoal(Goal goal, string pointer)
    {
        var at = new Place(pointer) { Goal = goal };
        return Lists(at, goal.Indicators, goal.Programmes)
            .Concat(
                goal.Pillars.SelectMany(
                    (pillar, i) => OfPillar(at with { Pillar = pillar, Pointer = Under(pointer, "pillars", i) }, pillar)
                )
            )
            .Concat(Within(goal.Measures, at));
    }

    private static IEnumerable<Place> OfPillar(Place at, ActivityPillar pillar) =>
        Lists(at, pillar.Indicators, pillar.Programmes).Concat(Within(pillar.Measures, at));

    private static IEnumerable<Place> Lists(
        Place at, IReadOnlyList<Indicator> indicators, IReadOnlyList<Programme> programmes
    ) =>
        indicators
            .Select((indicator, i) => at with { Indicator = indicator, Pointer = Under(at.Pointer, "indicators", i) })
            .Concat(programmes.SelectMany((programme, i) =>
                Lists(
                    at with
                    {
                        Programme = programme,
                        Pointer = Under(at.Pointer, "programmes", i),
                    },
                    programme.Indicators,
                    []
                )
        )
    );

    // A stack of its own: the depth of a hostile document must not become the depth of ours.
    private static IEnumerable<Place> Within(IReadOnlyList<Measure> roots, Place above)
    {
        var pending = new Stack<(Measure Measure, string Pointer)>();
        Push(roots, above.Pointer);
        while (pending.TryPop(out (Measure Measure, string Pointer) next))
        {
            Place at = above with { Measure = next.Measure, Pointer = next.Pointer };
            foreach (Place place in Lists(at, next.Measure.Indicators, next.Measure.Programmes)) yield return place;
            Push(next.Measure.Measures, next.Pointer);
        }

        void Push(IReadOnlyList<Measure> measures, string pointer)
        {
            for (int i = measures.Count - 1; i >= 0; i--) pending.Push((measures[i], Under(pointer, "measures", i)));
        }
    }

    private static string Under(string pointer, string list, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{pointer}/{list}/{index}");

    private readonly record struct Place(string Pointer)
    {
        public Goal? Goal { get; init; }

        public ActivityPillar? Pillar { get; init; }

        public Measure? Measure { get; init; }

        public Programme? Programme { get; init; }

        public Indicator? Indicator { get; init; }
    }
}
