using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>Where an indicator's direction comes from.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<DirectionSource>))]
public enum DirectionSource
{
    /// <summary>The plan says it in words or with an arrow.</summary>
    Stated = 0,

    /// <summary>It follows from the target lying above or below the baseline.</summary>
    Inferred = 1,
}
