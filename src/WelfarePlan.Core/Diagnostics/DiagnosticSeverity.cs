using System.Text.Json.Serialization;

namespace WelfarePlan.Diagnostics;

/// <summary>What happened to the data that a diagnostic speaks of.</summary>
/// <remarks>The default value is the mildest.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>Something was repaired, and the result is sure.</summary>
    Information = 0,

    /// <summary>A choice was made that a person should check.</summary>
    Warning = 1,

    /// <summary>Something was left out.</summary>
    Error = 2,
}
