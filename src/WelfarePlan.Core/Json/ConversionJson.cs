using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>Actuals brought to another basis, or why they cannot be.</summary>
internal sealed record ConversionJson
{
    public IReadOnlyList<ObservationJson>? Actuals { get; init; }

    public UndefinedReason? Undefined { get; init; }

    public static ConversionJson From(BasisConversion conversion) => new()
    {
        Actuals = conversion.Actuals.OrAbsent(ObservationJson.From),
        Undefined = conversion.Undefined,
    };

    public BasisConversion ToConversion(JsonPlace place)
    {
        if (Undefined is { } reason)
            return Actuals is null
                ? new(reason)
                : throw place.Error("There are both actuals and a reason why there are none.");
        return new(place.Each("actuals", Actuals, static (actual, at) => actual.ToObservation(at)));
    }
}
