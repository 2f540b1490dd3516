using WelfarePlan.Sources;

namespace WelfarePlan.Documents.Lines;

/// <summary>A grid with the number of the line that its first cell counts as; each further cell counts as the next
/// line.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="FirstLine">The number of its first cell.</param>
/// <param name="PageName">The name of its sheet or slide, or null.</param>
internal sealed record PlacedGrid(SourceGrid Grid, int FirstLine, string? PageName);
