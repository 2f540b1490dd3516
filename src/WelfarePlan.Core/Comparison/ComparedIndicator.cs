using System.Text.Json.Serialization;
using WelfarePlan.Collections;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Comparison;

/// <summary>An indicator as each of the plans has it.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<ComparedIndicator>))]
public sealed record ComparedIndicator
{
    internal ComparedIndicator(IReadOnlyList<Indicator?> indicators, bool isAmbiguous)
    {
        Indicators = new ValueList<Indicator?>([.. indicators]);
        Obstacles = (isAmbiguous ? ComparisonObstacles.Ambiguous : ComparisonObstacles.None) | Between(indicators);
    }

    /// <summary>Gets the indicator of each plan in the order of the plans, null where a plan has none.</summary>
    public IReadOnlyList<Indicator?> Indicators { get; }

    /// <summary>Gets what stands in the way of comparing them.</summary>
    public ComparisonObstacles Obstacles { get; }

    /// <summary>Gets whether every plan has the indicator, and its values may be compared.</summary>
    public bool IsComparable => Obstacles == ComparisonObstacles.None;

    private static ComparisonObstacles Between(IReadOnlyList<Indicator?> indicators)
    {
        Indicator[] present = [.. indicators.OfType<Indicator>()];
        var obstacles = ComparisonObstacles.None;
        if (present.Length < indicators.Count) obstacles |= ComparisonObstacles.Missing;
        if (present.Select(Units.Of).Distinct().Skip(1).Any()) obstacles |= ComparisonObstacles.UnitsDiffer;
        if (
            Differ(
                present.Select(indicator => indicator.Context is { } context ? NameKey.Of(context, Unit.None) : null)
            )
        )
            obstacles |= ComparisonObstacles.ContextsDiffer;
        if (Differ(present.Select(indicator => indicator.Basis?.ToString())))
            obstacles |= ComparisonObstacles.BasesDiffer;
        return obstacles;
    }

    // What a plan does not say does not contradict another plan.
    private static bool Differ(IEnumerable<string?> values) =>
        values.OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();
}
