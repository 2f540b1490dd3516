using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Testing;

/// <summary>Takes the numbers out of a reading, with the lines that its source map gives.</summary>
internal static class ReadNumbers
{
    public static IEnumerable<PlacedNumber> Of(PlanReading result)
    {
        foreach ((Indicator indicator, string pointer) in Indicators(result.Plan))
        {
            foreach ((StatedNumber number, string place) in StatedNumbers.Of(indicator))
            {
                yield return new(number, LinesOf(result.Sources, pointer, place));
            }
        }
    }

    private static LineSpan LinesOf(SourceMap sources, string pointer, string place)
    {
        string[] candidates = [$"{pointer}/{place}/value", $"{pointer}/{place}", $"{pointer}/name", pointer];
        foreach (string candidate in candidates)
        {
            if (sources.TryFind(candidate, out SourceLocation? location)) return location.Lines;
        }

        return default;
    }

    // The walk of PlanWalk, with the JSON pointer of each step; a queue, because the depth of measures is the
    // document's.
    private static IEnumerable<(Indicator Indicator, string Pointer)> Indicators(Plan plan)
    {
        var measures = new Queue<(Measure Measure, string Pointer)>();
        for (int i = 0; i < plan.Indicators.Count; i++) yield return (plan.Indicators[i], $"/indicators/{i}");
        for (int g = 0; g < plan.Goals.Count; g++)
        {
            Goal goal = plan.Goals[g];
            foreach (var found in Under(goal.Indicators, goal.Programmes, $"/goals/{g}")) yield return found;
            Push(goal.Measures, $"/goals/{g}");
            for (int p = 0; p < goal.Pillars.Count; p++)
            {
                ActivityPillar pillar = goal.Pillars[p];
                foreach (var found in Under(pillar.Indicators, pillar.Programmes, $"/goals/{g}/pillars/{p}"))
                    yield return found;
                Push(pillar.Measures, $"/goals/{g}/pillars/{p}");
            }
        }

        while (measures.TryDequeue(out (Measure Measure, string Pointer) next))
        {
            foreach (var found in Under(next.Measure.Indicators, next.Measure.Programmes, next.Pointer))
                yield return found;
            Push(next.Measure.Measures, next.Pointer);
        }

        void Push(IReadOnlyList<Measure> held, string pointer)
        {
            for (int i = 0; i < held.Count; i++) measures.Enqueue((held[i], $"{pointer}/measures/{i}"));
        }
    }

    private static IEnumerable<(Indicator Indicator, string Pointer)> Under(
        IReadOnlyList<Indicator> indicators, IReadOnlyList<Programme> programmes, string pointer)
    {
        for (int i = 0; i < indicators.Count; i++) yield return (indicators[i], $"{pointer}/indicators/{i}");
        for (int p = 0; p < programmes.Count; p++)
        {
            for (int i = 0; i < programmes[p].Indicators.Count; i++)
            {
                yield return (programmes[p].Indicators[i], $"{pointer}/programmes/{p}/indicators/{i}");
            }
        }
    }
}
