using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>How another plan stands to this one.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<PlanRelationKind>))]
public enum PlanRelationKind
{
    /// <summary>The plan before this one (前計画).</summary>
    Predecessor = 0,

    /// <summary>The plan after this one (次期計画).</summary>
    Successor = 1,

    /// <summary>A plan that this one contains (包含).</summary>
    Contains = 2,

    /// <summary>A plan that this one keeps in line with (整合).</summary>
    AlignsWith = 3,
}
