using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>Why an observation has no number.</summary>
/// <remarks>The default value claims nothing but that there is no number.</remarks>
[JsonConverter(typeof(Json.EnumNameJsonConverter<MissingReason>))]
public enum MissingReason
{
    /// <summary>The document gives none (－, blank).</summary>
    NotAvailable = 0,

    /// <summary>The number is still being gathered (集計中).</summary>
    Pending = 1,

    /// <summary>The survey or activity was not carried out (未実施).</summary>
    NotConducted = 2,

    /// <summary>The programme has ended (事業終了).</summary>
    Discontinued = 3,

    /// <summary>The cell holds words, not a number (実施, 検討中); they stand in the text.</summary>
    NotNumeric = 4,

    /// <summary>The cell could not be read; a diagnostic says why, and the text is kept.</summary>
    Unreadable = 5,
}
