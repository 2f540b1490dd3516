using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Tables;

/// <summary>A table of programmes found in the text.</summary>
internal sealed record ProgrammeArea(
    LineSpan Lines, IReadOnlyList<ProgrammeRow> Rows, IReadOnlyCollection<int> ClaimedLines
);
