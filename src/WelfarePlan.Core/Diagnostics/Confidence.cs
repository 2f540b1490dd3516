using System.Text.Json.Serialization;

namespace WelfarePlan.Diagnostics;

/// <summary>How sure a reader is of something that it read.</summary>
/// <remarks>Surer is greater; the default value claims the least.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<Confidence>))]
public enum Confidence
{
    /// <summary>One reading fitted, and everything around agreed with it.</summary>
    Certain = 2,

    /// <summary>One inference was needed.</summary>
    Likely = 1,

    /// <summary>Several readings were possible; a diagnostic at the same lines says so.</summary>
    Guessed = 0,
}
