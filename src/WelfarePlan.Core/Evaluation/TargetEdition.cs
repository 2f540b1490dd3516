using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>Which of a target and its revisions is evaluated against.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<TargetEdition>))]
public enum TargetEdition
{
    /// <summary>The target as last revised (改定後).</summary>
    Current = 0,

    /// <summary>The target as first set (当初).</summary>
    Original = 1,
}
