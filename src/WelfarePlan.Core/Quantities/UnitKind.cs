using System.Text.Json.Serialization;

namespace WelfarePlan.Quantities;

/// <summary>What sort of thing a <see cref="Unit"/> measures.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>No unit was written.</summary>
    None = 0,

    /// <summary>A counter or a measure: 人, 件, か所, 千円.</summary>
    Counter = 1,

    /// <summary>A share in percent (％).</summary>
    Percent = 2,

    /// <summary>A share in thousandths (‰).</summary>
    PerMille = 3,

    /// <summary>A difference of two shares, in percentage points (ポイント).</summary>
    Point = 4,
}
