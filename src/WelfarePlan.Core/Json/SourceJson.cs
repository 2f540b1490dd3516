using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;

namespace WelfarePlan.Json;

/// <summary>The place of a value in the source.</summary>
internal sealed record SourceJson : PlaceJson
{
    public required Confidence Confidence { get; init; }

    public static SourceJson From(SourceLocation location) =>
        With(new SourceJson { Confidence = location.Confidence }, location.Place);

    public SourceLocation ToLocation(JsonPlace place) => new(ToPlace(place), Confidence);
}
