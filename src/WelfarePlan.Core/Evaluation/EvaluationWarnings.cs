using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>What a reader should know before using a value.</summary>
[Flags]
[JsonConverter(typeof(Json.EnumNameJsonConverter<EvaluationWarnings>))]
public enum EvaluationWarnings
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The baseline already met the target, so that progress from the baseline misleads.</summary>
    TargetMetAtBaseline = 1 << 0,

    /// <summary>The actual may still change (速報, 見込, 参考).</summary>
    ProvisionalActual = 1 << 1,

    /// <summary>The baseline may still change.</summary>
    ProvisionalBaseline = 1 << 2,

    /// <summary>The direction is unknown; a value of one may not mean success.</summary>
    DirectionUnknown = 1 << 3,

    /// <summary>The stated direction and the bound of the target (以上, 以下) contradict each other.</summary>
    DirectionContradictsTarget = 1 << 4,

    /// <summary>The year lies after the target year.</summary>
    TargetYearPassed = 1 << 5,

    /// <summary>The target was changed after the plan was made.</summary>
    RevisedTarget = 1 << 6,

    /// <summary>With so few values no test can reach p below 0.05, whatever they are.</summary>
    TooFewForSignificance = 1 << 7,

    /// <summary>Years were left out of the series as asked.</summary>
    ExcludedYears = 1 << 8,

    /// <summary>The projected value cannot come about: a count below zero, or a share outside 0 to 100.</summary>
    ImpossibleValue = 1 << 9,

    /// <summary>The series holds values that may still change or were expected (速報, 見込).</summary>
    ProvisionalPoints = 1 << 10,

    /// <summary>Which way is better was not stated; it follows from the target and the baseline.</summary>
    InferredDirection = 1 << 11,

    /// <summary>There is no actual after the baseline year: the plan has just begun.</summary>
    NoActualSinceBaseline = 1 << 12,

    /// <summary>Values were converted to one unit (1,400人 to 1.4千人).</summary>
    UnitsConverted = 1 << 13,

    /// <summary>A cumulative series (累計) falls, which it cannot.</summary>
    CumulativeFalls = 1 << 14,

    /// <summary>Yearly results were added up, as the target counts over the whole period.</summary>
    SummedOverPeriod = 1 << 15,

    /// <summary>What span of time the actuals cover was not said; it was taken from the target.</summary>
    BasisAssumed = 1 << 16,

    /// <summary>No tolerance was named: a level counts as held (維持) when it is not worse.</summary>
    HeldWhenNotWorse = 1 << 17,

    /// <summary>For a level to be held, more was assumed to be better.</summary>
    MoreAssumedBetter = 1 << 18,

    /// <summary>The target is reached or the limit kept: nothing more is required.</summary>
    NothingRequired = 1 << 19,

    /// <summary>The target may still change.</summary>
    ProvisionalTarget = 1 << 20,

    /// <summary>The programme has ended since (事業終了).</summary>
    ProgrammeEnded = 1 << 21,
}
