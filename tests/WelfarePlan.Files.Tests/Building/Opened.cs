using System.Text;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Tests.Building;

/// <summary>Opens what a test has built, and writes documents down so that tests can compare them.</summary>
internal static class Opened
{
    public static SourceDocument From(byte[] bytes, PlanFileLimits? limits = null)
    {
        using var stream = new MemoryStream(bytes);
        return PlanFile.Open(stream, "test", new() { Limits = limits ?? PlanFileLimits.Default });
    }

    public static SourceDocument From(string text) => From(Encoding.UTF8.GetBytes(text));

    /// <summary>Returns each line as <c>label text</c> and each row of a grid as <c>| cell | cell |</c>, spans behind a
    /// cell.</summary>
    public static string[] Shown(this SourceDocument document) =>
        [
            .. document
                .Pages.SelectMany(page => page.Parts)
                .SelectMany(part => part is SourceLine line ? [Line(line)] : Rows((SourceGrid)part)),
        ];

    public static string[] Ids(this SourceDocument document) =>
        [.. document.Diagnostics.Select(diagnostic => diagnostic.Id)];

    private static string Line(SourceLine line) =>
        (line.HeadingLevel is { } level ? $"#{level} " : "")
        + (line.ListLabel is { } label ? $"[{label}] " : "")
        + line.Text;

    private static IEnumerable<string> Rows(SourceGrid grid) =>
        from row in Enumerable.Range(0, grid.Rows)
        select "| "
            + string.Concat(grid.Cells.Where(cell => cell.Row == row).Select(cell => Cell(cell) + " | ")).TrimEnd();

    private static string Cell(GridCell cell) =>
        string.Join('/', cell.Lines)
        + (cell.RowSpan > 1 || cell.ColumnSpan > 1 ? $" ({cell.RowSpan}x{cell.ColumnSpan})" : "");
}
