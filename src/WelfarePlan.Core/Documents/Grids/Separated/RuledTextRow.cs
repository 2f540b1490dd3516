using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>A row of ruled text: the lines of each of its cells.</summary>
internal sealed record RuledTextRow(IReadOnlyList<string[]> Cells, LineSpan Lines);
