using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>What a target asks for.</summary>
/// <remarks>A number without a word beside it is exact, which is what the default value says: it claims neither more
/// nor less.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<TargetBound>))]
public enum TargetBound
{
    /// <summary>A number without a word of more or less; reaching it in the good direction is enough.</summary>
    Exact = 0,

    /// <summary>At least this much (以上).</summary>
    AtLeast = 1,

    /// <summary>At most this much (以下, 未満, 以内).</summary>
    AtMost = 2,

    /// <summary>From the value to the upper value (40%以上60%以下).</summary>
    Between = 3,

    /// <summary>Only a direction is given (増加, ↓).</summary>
    DirectionOnly = 4,

    /// <summary>The present level is to be held (維持).</summary>
    Maintain = 5,

    /// <summary>Words that are no number (実施, 整備済).</summary>
    Qualitative = 6,
}
