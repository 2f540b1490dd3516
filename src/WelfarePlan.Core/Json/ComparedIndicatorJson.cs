using WelfarePlan.Comparison;
using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>An indicator as each of the plans has it, null where a plan has none.</summary>
internal sealed record ComparedIndicatorJson
{
    public required IReadOnlyList<IndicatorJson?> Indicators { get; init; }

    public required ComparisonObstacles Obstacles { get; init; }

    public static ComparedIndicatorJson From(ComparedIndicator compared) => new()
    {
        Indicators =
        [
            .. compared.Indicators.Select(indicator => indicator is null ? null : IndicatorJson.From(indicator)),
        ],
        Obstacles = compared.Obstacles,
    };

    public ComparedIndicator ToCompared(JsonPlace place)
    {
        IReadOnlyList<Indicator?> indicators = place.EachOrNull(
            "indicators",
            Indicators,
            static (json, at) => json.ToIndicator(at)
        );
        var compared = new ComparedIndicator(
            indicators,
            (Obstacles & ComparisonObstacles.Ambiguous) != ComparisonObstacles.None
        );
        return compared.Obstacles == Obstacles
            ? compared
            : throw place.Error("obstacles", "The indicators have other obstacles.");
    }
}
