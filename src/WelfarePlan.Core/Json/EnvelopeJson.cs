using WelfarePlan.Documents;

namespace WelfarePlan.Json;

/// <summary>The document itself.</summary>
internal sealed record EnvelopeJson
{
    public required string Schema { get; init; }

    public string? Source { get; init; }

    public required PlanBodyJson Plan { get; init; }

    public required IReadOnlyList<DiagnosticJson> Diagnostics { get; init; }

    public required OrderedDictionary<string, SourceJson> Sources { get; init; }

    public static EnvelopeJson From(PlanReading reading) => new()
    {
        Schema = PlanJson.SchemaName,
        Source = reading.Source,
        Plan = PlanBodyJson.From(reading.Plan),
        Diagnostics = [.. reading.Diagnostics.Select(DiagnosticJson.From)],
        Sources = new(reading.Sources.Select(place => KeyValuePair.Create(place.Key, SourceJson.From(place.Value))), StringComparer.Ordinal),
    };

    public PlanReading ToReading()
    {
        var place = new JsonPlace();
        if (Schema != PlanJson.SchemaName) throw place.Error("schema", $"The document is '{Schema}', not '{PlanJson.SchemaName}'.");

        return new()
        {
            Source = Source,
            Plan = place.Within("plan", Plan, static (plan, at) => plan.ToPlan(at)),
            Diagnostics = place.Each("diagnostics", Diagnostics, static (diagnostic, at) => diagnostic.ToDiagnostic(at)),
            Sources = new SourceMap([.. Sources.Select(source => KeyValuePair.Create(source.Key, ToLocation(source, place)))]),
        };
    }

    private static SourceLocation ToLocation(KeyValuePair<string, SourceJson> source, JsonPlace place) =>
        place.Within($"sources['{source.Key}']", source.Value, static (value, at) =>
            value is null ? throw at.Error("The member is null.") : value.ToLocation(at));
}
