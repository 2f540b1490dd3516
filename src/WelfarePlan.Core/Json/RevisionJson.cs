using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A change of a target.</summary>
internal sealed record RevisionJson
{
    public int? FiscalYear { get; init; }

    public string? Reason { get; init; }

    public static RevisionJson From(TargetRevision revision) =>
        new() { FiscalYear = revision.Year?.Year, Reason = revision.Reason };

    public TargetRevision ToRevision(JsonPlace place) => new(place.Year("fiscalYear", FiscalYear), Reason);
}
