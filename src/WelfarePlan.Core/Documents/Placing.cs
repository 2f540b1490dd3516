using WelfarePlan.Documents.Lines;
using WelfarePlan.Sources;

namespace WelfarePlan.Documents;

/// <summary>Turns the counted lines of the reader into places of the source, and puts the diagnostics in order.</summary>
internal static class Placing
{
    public static PlanReading InSource(PlanReading result, DocumentText text, SourceDocument document)
    {
        if (document.Kind == SourceKind.Text && document.Diagnostics.Count == 0) return result;
        return result with
        {
            Diagnostics = [.. document.Diagnostics, .. result.Diagnostics.Select(told => told with { Place = text.PlaceOf(told.Lines) })],
            Sources = new SourceMap(result.Sources.Select(place =>
                KeyValuePair.Create(place.Key, place.Value with { Place = text.PlaceOf(place.Value.Lines) }))),
        };
    }
}
