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
}
