using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>What span of time a value of an indicator covers.</summary>
/// <remarks>Null says that the plan does not say; so the default value is none of the members, and no claim.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<IndicatorBasis>))]
public enum IndicatorBasis
{
    /// <summary>What happened in the fiscal year (単年度, 年間).</summary>
    Annual = 1,

    /// <summary>What has happened since a starting year (累計, 延べ).</summary>
    Cumulative = 2,

    /// <summary>How things stood on a day (時点, 月末現在).</summary>
    PointInTime = 3,
}
