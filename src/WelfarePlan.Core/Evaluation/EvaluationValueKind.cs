using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>What sort of number a method gives.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<EvaluationValueKind>))]
public enum EvaluationValueKind
{
    /// <summary>A fraction: 0.9243 is printed as 92.4%.</summary>
    Ratio = 0,

    /// <summary>An amount in the unit of the result.</summary>
    Amount = 1,

    /// <summary>An amount in the unit of the result for each year.</summary>
    AmountPerYear = 2,

    /// <summary>1 for yes and 0 for no.</summary>
    Truth = 3,

    /// <summary>A bare number, such as a test statistic.</summary>
    Number = 4,
}
