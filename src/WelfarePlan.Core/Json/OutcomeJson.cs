using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>A value, or why there is none.</summary>
internal sealed record OutcomeJson
{
    public decimal? Value { get; init; }

    public UndefinedReason? Undefined { get; init; }

    public EvaluationWarnings? Warnings { get; init; }

    public static OutcomeJson From(Outcome outcome) => new()
    {
        Value = outcome.Value,
        Undefined = outcome.Undefined,
        Warnings = outcome.Warnings == EvaluationWarnings.None ? null : outcome.Warnings,
    };

    public Outcome ToOutcome(JsonPlace place) => Of(Value, Undefined, Warnings, place);

    public static Outcome Of(decimal? value, UndefinedReason? undefined, EvaluationWarnings? warnings, JsonPlace place)
    {
        Outcome outcome = (value, undefined) switch
        {
            ({ } number, null) => Outcome.Of(number),
            (null, { } reason) => Outcome.Because(reason),
            _ => throw place.Error("There is either a value or a reason why there is none."),
        };
        return outcome with { Warnings = warnings ?? EvaluationWarnings.None };
    }
}
