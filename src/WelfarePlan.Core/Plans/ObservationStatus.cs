using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>How final a value is.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>The value stands.</summary>
    Final = 0,

    /// <summary>The value may change (速報, 暫定, 参考).</summary>
    Provisional = 1,

    /// <summary>The value was expected when the document was written (見込).</summary>
    Estimated = 2,

    /// <summary>The value was corrected after it was first published (修正).</summary>
    Revised = 3,
}
