using WelfarePlan.Collections;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Json;

/// <summary>One result with all that it takes to have it back.</summary>
/// <remarks>Unit, truth, statistics and explanations follow from the rest: they are written for readers and computed
/// anew.</remarks>
internal sealed record ResultJson
{
    public IndicatorJson? Indicator { get; init; }

    /// <summary>Gets the JSON pointer of the indicator, where the plan stands beside.</summary>
    public string? At { get; init; }

    public FiscalYear? Year { get; init; }

    public required EvaluationMethod Method { get; init; }

    public decimal? Value { get; init; }

    public bool? Truth { get; init; }

    public UndefinedReason? Undefined { get; init; }

    public Unit? Unit { get; init; }

    public EvaluationWarnings? Warnings { get; init; }

    public required EvaluationInputs Inputs { get; init; }

    public IReadOnlyList<SeriesPoint>? Series { get; init; }

    public OutcomeJson? AllYears { get; init; }

    public OrderedDictionary<string, double>? Statistics { get; init; }

    public string? Explanation { get; init; }

    public string? ExplanationJa { get; init; }

    public static ResultJson From(EvaluationResult result) => From(result, null);

    public static ResultJson From(EvaluationResult result, PartPointers? pointers)
    {
        string? at = pointers?.Of(result.Indicator);
        return new()
        {
            Indicator = at is null ? IndicatorJson.From(result.Indicator) : null,
            At = at,
            Year = result.Year,
            Method = result.Method,
            Value = result.Value,
            Truth = result.Truth,
            Undefined = result.Undefined,
            Unit = result.Unit == default ? null : result.Unit,
            Warnings = result.Warnings == EvaluationWarnings.None ? null : result.Warnings,
            Inputs = result.Inputs,
            Series = result.Series.Count == 0 ? null : result.Series,
            AllYears = result.AllYears == default ? null : OutcomeJson.From(result.AllYears),
            Statistics =
                result.Statistics.Count == 0
                    ? null
                    : new(result.Statistics.Select(s => KeyValuePair.Create(s.Name, s.Value)), StringComparer.Ordinal),
            Explanation = result.Explanation,
            ExplanationJa = result.ExplanationJa,
        };
    }

    public EvaluationResult ToResult(JsonPlace place) => ToResult(null, place);

    public EvaluationResult ToResult(PartPointers? pointers, JsonPlace place) => new(
        new(IndicatorAt.Read(Indicator, At, pointers, place), Year, Inputs, ValueList.From(Series ?? [])), Method,
        OutcomeJson.Of(Value, Undefined, Warnings, place),
        AllYears is null ? null : place.Within("allYears", AllYears, static (json, at) => json.ToOutcome(at)));
}
