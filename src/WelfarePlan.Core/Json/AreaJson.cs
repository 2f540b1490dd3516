using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A layer of the area of activity.</summary>
internal sealed record AreaJson
{
    public required int Layer { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string>? Resources { get; init; }

    public static AreaJson From(ActivityArea area) =>
        new()
        {
            Layer = area.Layer,
            Name = area.Name,
            Resources = area.Resources.OrAbsent(),
        };

    public ActivityArea ToArea(JsonPlace place) =>
        new()
        {
            Layer = place.NotNegative<int>("layer", Layer)!.Value,
            Name = Name,
            Resources = place.Texts("resources", Resources),
        };
}
