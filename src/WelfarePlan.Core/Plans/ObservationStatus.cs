using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>How final a value is.</summary>
/// <remarks>A value that the document marks in no way stands as printed, which is what the default value
/// says.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>The value stands: the document does not mark it as anything else.</summary>
    Final = 0,

    /// <summary>The value may change (速報, 暫定, 参考).</summary>
    Provisional = 1,

    /// <summary>The value was expected when the document was written (見込).</summary>
    Estimated = 2,

    /// <summary>The value was corrected after it was first published (修正).</summary>
    Revised = 3,
}
