using WelfarePlan.Documents;
using WelfarePlan.Sources;

namespace WelfarePlan.Json;

/// <summary>The document itself.</summary>
internal sealed record EnvelopeJson
{
    public required string Schema { get; init; }

    public string? Source { get; init; }

    public SourceKind? SourceKind { get; init; }

    public string? SourceSha256 { get; init; }

    public int? Pages { get; init; }

    public required PlanBodyJson Plan { get; init; }

    public required IReadOnlyList<DiagnosticJson> Diagnostics { get; init; }

    public required OrderedDictionary<string, SourceJson> Sources { get; init; }

    public static EnvelopeJson From(PlanReading reading) => new()
    {
        Schema = PlanJson.SchemaName,
        Source = reading.Source,
        SourceKind = reading.SourceKind,
        SourceSha256 = reading.Sha256,
        Pages = reading.PageCount,
        Plan = PlanBodyJson.From(reading.Plan),
        Diagnostics = [.. reading.Diagnostics.Select(DiagnosticJson.From)],
        Sources = From(reading.Sources),
    };

    public static OrderedDictionary<string, SourceJson> From(SourceMap map) =>
        new(map.Select(place => KeyValuePair.Create(place.Key, SourceJson.From(place.Value))), StringComparer.Ordinal);

    public static SourceMap ToMap(OrderedDictionary<string, SourceJson> sources, JsonPlace place) =>
        new([.. sources.Select(source => KeyValuePair.Create(source.Key, ToLocation(source, place)))]);

    public PlanReading ToReading(JsonPlace place)
    {
        if (Schema != PlanJson.SchemaName)
            throw place.Error("schema", $"The document is '{Schema}', not '{PlanJson.SchemaName}'.");
        if (SourceSha256 is { } hash && !Sha256Text.Is(hash))
            throw place.Error("sourceSha256", $"'{hash}' is no SHA-256 in lower case.");
        if (Pages < 1) throw place.Error("pages", "There is no page.");

        return new()
        {
            Source = Source,
            SourceKind = SourceKind,
            Sha256 = SourceSha256,
            PageCount = Pages,
            Plan = place.Within("plan", Plan, static (plan, at) => plan.ToPlan(at)),
            Diagnostics = place.Each(
                "diagnostics",
                Diagnostics,
                static (diagnostic, at) => diagnostic.ToDiagnostic(at)
            ),
            Sources = place.Within("sources", Sources, ToMap),
        };
    }

    private static SourceLocation ToLocation(KeyValuePair<string, SourceJson> source, JsonPlace place) =>
        place.Within(JsonPlace.Key(source.Key), source.Value, static (value, at) =>
            value is null ? throw at.Error("The member is null.") : value.ToLocation(at));
}
