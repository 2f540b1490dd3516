using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>A goal that lies across all others (横断的取組目標).</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<CrossCuttingGoal>))]
public sealed record CrossCuttingGoal
{
    /// <summary>Gets the number as printed, folded to half width, or null where it has none.</summary>
    public string? Number { get; init; }

    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the text under the title, or null.</summary>
    public string? Description { get; init; }
}
