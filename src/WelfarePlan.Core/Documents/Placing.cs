using WelfarePlan.Documents.Lines;
using WelfarePlan.Sources;

namespace WelfarePlan.Documents;

/// <summary>Says which file a reading is of, and turns the counted lines of the reader into places of it.</summary>
internal static class Placing
{
    public static PlanReading InSource(PlanReading result, DocumentText text, SourceDocument document)
    {
        result = result with
        {
            Source = document.Name,
            SourceKind = document.Kind,
            Sha256 = document.Sha256,
            PageCount = PagesOf(document),
        };
        if (document.Kind == SourceKind.Text && document.Diagnostics.Count == 0) return result;
        return result with
        {
            Diagnostics =
            [
                .. document.Diagnostics,
                .. result.Diagnostics.Select(told => told with { Place = text.PlaceOf(told.Lines) }),
            ],
            Sources = new SourceMap(result.Sources.Select(place =>
                KeyValuePair.Create(place.Key, place.Value with { Place = text.PlaceOf(place.Value.Lines) }))),
        };
    }

    // Text, web pages and word processors flow: one page stands for "does not say".
    private static int? PagesOf(SourceDocument document) => document.Pages.Count switch
    {
        0 => null,
        1 when document.Kind is not (SourceKind.Pdf or SourceKind.Xlsx or SourceKind.Pptx) => null,
        var count => count,
    };
}
