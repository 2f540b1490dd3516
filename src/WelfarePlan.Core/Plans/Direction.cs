using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>Which way an indicator should move.</summary>
/// <remarks>Null says that the plan does not say; so the default value is none of the members, and no claim.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<Direction>))]
public enum Direction
{
    /// <summary>More is better (増加).</summary>
    Increase = 1,

    /// <summary>Less is better (減少).</summary>
    Decrease = 2,

    /// <summary>The level should be held in every year (維持).</summary>
    Maintain = 3,

    /// <summary>The value should lie inside a range (40%以上60%以下).</summary>
    Range = 4,

    /// <summary>Less is better, though a rise up to the target is accepted (増加の抑制).</summary>
    Contain = 5,
}
