using WelfarePlan.Comparison;

namespace WelfarePlan.Json;

/// <summary>Plans side by side. The rows follow from the plans: they are written for readers, and checked.</summary>
internal sealed record ComparisonJson
{
    public required IReadOnlyList<PlanBodyJson> Plans { get; init; }

    public required IReadOnlyList<ComparedGoalJson> Goals { get; init; }

    public required IReadOnlyList<ComparedIndicatorJson> Indicators { get; init; }

    public static ComparisonJson From(PlanComparison comparison) => new()
    {
        Plans = [.. comparison.Plans.Select(PlanBodyJson.From)],
        Goals = [.. comparison.Goals.Select(ComparedGoalJson.From)],
        Indicators = [.. comparison.Indicators.Select(ComparedIndicatorJson.From)],
    };

    public PlanComparison ToComparison(JsonPlace place)
    {
        if (Plans.Count == 0) throw place.Error("plans", "There is no plan.");
        var comparison = PlanComparison.Of([.. place.Each("plans", Plans, static (json, at) => json.ToPlan(at))]);
        bool agrees =
            place.Each("goals", Goals, static (json, at) => json.ToCompared(at)).SequenceEqual(comparison.Goals)
            && place
                .Each("indicators", Indicators, static (json, at) => json.ToCompared(at))
                .SequenceEqual(comparison.Indicators);
        return agrees ? comparison : throw place.Error("The rows are not those that the plans give.");
    }
}
