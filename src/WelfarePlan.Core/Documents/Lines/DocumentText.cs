using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Lines;

/// <summary>A document as the later stages read it: numbered lines, the grids between them, and where each line
/// stands.</summary>
internal sealed class DocumentText(
    IReadOnlyList<Line> lines, IReadOnlyList<PlacedGrid> grids, IReadOnlyList<SourcePlace> places
)
{
    public IReadOnlyList<Line> Lines { get; } = lines;

    public IReadOnlyList<PlacedGrid> Grids { get; } = grids;

    /// <summary>Returns where a run of lines stands in the source.</summary>
    public SourcePlace PlaceOf(LineSpan span)
    {
        if (span.IsNowhere || span.First > places.Count) return SourcePlace.Nowhere;
        SourcePlace place = places[span.First - 1];
        int last = Math.Min(span.Last, places.Count);
        if (place is LinesPlace && places[last - 1] is LinesPlace end) return place.Union(end);
        for (int line = span.First + 1; line <= last; line++) place = place.Union(places[line - 1]);
        return place;
    }
}
