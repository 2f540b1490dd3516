using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Tables;

/// <summary>A table of indicators found in the text: its rows, and the lines that belong to it and to nothing
/// else.</summary>
internal sealed record TableArea(
    LineSpan Lines, List<IndicatorRow> Rows, IReadOnlyCollection<int> ClaimedLines
)
{
    /// <summary>Gets whether a sentence states it; where no plan is named, that alone is no evidence for an
    /// indicator.</summary>
    public bool IsSentence { get; init; }
}
