using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>Where an indicator's direction comes from.</summary>
/// <remarks>Null says that the plan does not say; so the default value is none of the members, and no claim.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<DirectionSource>))]
public enum DirectionSource
{
    /// <summary>The plan says it in words or with an arrow.</summary>
    Stated = 1,

    /// <summary>It follows from the target lying above or below the baseline.</summary>
    Inferred = 2,
}
