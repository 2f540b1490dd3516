using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;

namespace WelfarePlan.Json;

/// <summary>The place of a value in the source text.</summary>
internal sealed record SourceJson
{
    public required IReadOnlyList<int> Lines { get; init; }

    public required Confidence Confidence { get; init; }

    public static SourceJson From(SourceLocation location) => new()
    {
        Lines = LinesJson.From(location.Lines),
        Confidence = location.Confidence,
    };

    public SourceLocation ToLocation(JsonPlace place) => new(LinesJson.ToSpan(Lines, place), Confidence);
}
