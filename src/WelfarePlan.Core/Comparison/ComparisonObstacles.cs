using System.Text.Json.Serialization;

namespace WelfarePlan.Comparison;

/// <summary>What stands in the way of comparing parts of several plans that look like one.</summary>
[Flags]
[JsonConverter(typeof(Json.EnumNameJsonConverter<ComparisonObstacles>))]
public enum ComparisonObstacles
{
    /// <summary>Nothing: the parts can be compared.</summary>
    None = 0,

    /// <summary>At least one of the plans has no such part.</summary>
    Missing = 1 << 0,

    /// <summary>A plan has several of that name, and nothing printed tells which belongs to which.</summary>
    Ambiguous = 1 << 1,

    /// <summary>The names agree, but the units do not.</summary>
    UnitsDiffer = 1 << 2,

    /// <summary>The names agree, but stand under different words (取組).</summary>
    ContextsDiffer = 1 << 3,

    /// <summary>One is counted by year (単年度), another in total (累計) or on a day (時点).</summary>
    BasesDiffer = 1 << 4,
}
