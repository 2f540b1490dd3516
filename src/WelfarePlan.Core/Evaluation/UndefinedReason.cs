using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>Why an evaluation has no value.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<UndefinedReason>))]
public enum UndefinedReason
{
    /// <summary>The document gives no actual for the year (－, blank, or no such year).</summary>
    ActualNotAvailable = 0,

    /// <summary>The actual is still being gathered (集計中).</summary>
    ActualPending = 1,

    /// <summary>The survey or activity was not carried out in the year (未実施).</summary>
    ActualNotConducted = 2,

    /// <summary>The programme has ended (事業終了).</summary>
    Discontinued = 3,

    /// <summary>The actual is words or could not be read as a number.</summary>
    ActualNotNumeric = 4,

    /// <summary>There is no baseline (なし), or it has no number.</summary>
    BaselineMissing = 5,

    /// <summary>The baseline has no fiscal year.</summary>
    BaselineYearUnknown = 6,

    /// <summary>There is no target.</summary>
    TargetMissing = 7,

    /// <summary>The target is words or a direction, not a number (実施, 増加).</summary>
    TargetNotNumeric = 8,

    /// <summary>The target has no fiscal year.</summary>
    TargetYearUnknown = 9,

    /// <summary>The plan does not say which way is better, and it cannot be inferred.</summary>
    DirectionUnknown = 10,

    /// <summary>The baseline equals the target: there is no way to go.</summary>
    BaselineEqualsTarget = 11,

    /// <summary>The target is zero, and the formula divides by it.</summary>
    ZeroTarget = 12,

    /// <summary>The actual is zero, and the formula divides by it.</summary>
    ZeroActual = 13,

    /// <summary>The baseline is zero, and the formula divides by it.</summary>
    ZeroBaseline = 14,

    /// <summary>A ratio or growth rate of these values would mislead: not both are on the positive side.</summary>
    SignMismatch = 15,

    /// <summary>The year does not lie after the baseline year.</summary>
    YearOutsidePlan = 16,

    /// <summary>The target year has been reached or has passed.</summary>
    TargetYearPassed = 17,

    /// <summary>A year is missing, so that yearly and cumulative values cannot be turned into each other.</summary>
    CumulativeGap = 18,

    /// <summary>There are too few observations with a year and a number.</summary>
    InsufficientPoints = 19,

    /// <summary>All values are equal, so that no test of a trend is possible.</summary>
    AllValuesTied = 20,

    /// <summary>The method does not fit the direction of the indicator.</summary>
    NotApplicableToDirection = 21,

    /// <summary>The numbers are too large or too small for the decimal arithmetic.</summary>
    Overflow = 22,

    /// <summary>The values are in different units.</summary>
    UnitMismatch = 23,

    /// <summary>No standard error or sample size is known, so that chance cannot be told from change.</summary>
    StandardErrorUnknown = 24,

    /// <summary>The document does not say what span of time a value covers (単年度, 累計, 時点).</summary>
    BasisUnknown = 25,

    /// <summary>Values of this basis or unit cannot be added up or taken apart.</summary>
    NotApplicableToBasis = 26,

    /// <summary>The actuals and the target cover different spans of time (単年度, 累計).</summary>
    BasisMismatch = 27,

    /// <summary>The stated direction and the target contradict each other (増加 to less than the baseline).</summary>
    DirectionContradictsTarget = 28,
}
