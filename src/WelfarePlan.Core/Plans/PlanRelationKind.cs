using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>How another plan stands to this one.</summary>
/// <remarks>A relation always has a kind; so the default value is none of the members, and no claim.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<PlanRelationKind>))]
public enum PlanRelationKind
{
    /// <summary>The plan before this one (前計画).</summary>
    Predecessor = 1,

    /// <summary>The plan after this one (次期計画).</summary>
    Successor = 2,

    /// <summary>A plan that this one contains (包含).</summary>
    Contains = 3,

    /// <summary>A plan that this one keeps in line with (整合).</summary>
    AlignsWith = 4,
}
