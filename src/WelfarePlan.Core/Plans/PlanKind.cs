using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>Which of the two statutory or voluntary plans a document is.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<PlanKind>))]
public enum PlanKind
{
    /// <summary>The document does not say.</summary>
    Unknown = 0,

    /// <summary>A municipality's community welfare plan (地域福祉計画).</summary>
    Welfare = 1,

    /// <summary>A council's community welfare activity plan (地域福祉活動計画).</summary>
    Activity = 2,

    /// <summary>Both in one document (地域福祉計画・地域福祉活動計画).</summary>
    Integrated = 3,
}
