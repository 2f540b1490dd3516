using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Json;

/// <summary>A value of an indicator in a fiscal year.</summary>
internal sealed record ObservationJson
{
    public int? FiscalYear { get; init; }

    public decimal? Value { get; init; }

    public string? Unit { get; init; }

    public decimal? OutOf { get; init; }

    public string? OutOfUnit { get; init; }

    public int? SampleSize { get; init; }

    public decimal? StandardError { get; init; }

    public string? Text { get; init; }

    public MissingReason? Missing { get; init; }

    public ObservationStatus? Status { get; init; }

    public string? AsOf { get; init; }

    public string? Note { get; init; }

    public static ObservationJson From(Observation observation) => new()
    {
        FiscalYear = observation.Year?.Year,
        Value = observation.Value?.Amount,
        Unit = UnitJson.From(observation.Value?.Unit),
        OutOf = observation.OutOf?.Amount,
        OutOfUnit = UnitJson.OfWhole(observation.OutOf, observation.Value),
        SampleSize = observation.SampleSize,
        StandardError = observation.StandardError,
        Text = observation.Text,
        Missing = observation.Missing,
        Status = observation.Status == ObservationStatus.Final ? null : observation.Status,
        AsOf = observation.AsOf,
        Note = observation.Note,
    };

    public Observation ToObservation(JsonPlace place)
    {
        FiscalYear? year = place.Year("fiscalYear", FiscalYear);
        Observation bare = (place.Quantity("value", Value, Unit, "unit"), Missing) switch
        {
            ({ } value, null) => new Observation(year, value),
            (null, { } reason) => new Observation(year, reason),
            (null, null) => throw place.Error("There is neither a value nor a reason why it is missing."),
            _ => throw place.Error("There are both a value and a reason why it is missing."),
        };

        return bare with
        {
            OutOf = place.Quantity("outOf", OutOf, UnitJson.ReadWhole(OutOf, OutOfUnit, Unit), "outOfUnit"),
            SampleSize = place.NotNegative("sampleSize", SampleSize),
            StandardError = place.NotNegative("standardError", StandardError),
            Text = Text,
            Status = Status ?? ObservationStatus.Final,
            AsOf = AsOf,
            Note = Note,
        };
    }
}
