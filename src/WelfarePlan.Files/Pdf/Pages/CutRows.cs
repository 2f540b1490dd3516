using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Says which rows of tables a page cuts, where their words stand at the foot of one page and again above the
/// first table of the next, and the two were not joined.</summary>
internal static class CutRows
{
    private const int MostParts = 4;
    private const int LastRows = 2;
    private const int ShortestWords = 3;

    public static void Report(IReadOnlyList<LaidPage> pages, ICollection<Diagnostic> log)
    {
        for (int at = 1; at < pages.Count; at++)
        {
            List<LaidPart> top = pages[at].Parts;
            int table = top.FindIndex(part => part is LaidGrid);
            if (table is < 1 or > MostParts) continue;
            List<LaidLine> lines = [.. top.Take(table).OfType<LaidLine>()];
            foreach ((int page, SourceBox box, string text, bool isLine) in Foot(pages[at - 1]))
            {
                List<LaidLine> again = lines.FindAll(line => IsAgain(text, isLine, line.Text));
                if (again.Count == 0) continue;
                log.Add(DiagnosticRules.RowCutByPage.At(new BoxPlace(page, box), text));
                foreach (LaidLine line in again)
                    log.Add(DiagnosticRules.RowCutByPage.At(new BoxPlace(line.Page, line.Box), line.Text));
            }
        }
    }

    // A cell on several lines goes over more than one line of the next page.
    private static bool IsAgain(string text, bool isLine, string line) =>
        line.Length >= ShortestWords && line.Any(char.IsLetter)
        && (isLine ? text == line : text.Contains(line, StringComparison.Ordinal));

    private static IEnumerable<(int Page, SourceBox Box, string Text, bool IsLine)> Foot(LaidPage page)
    {
        foreach (LaidPart part in page.Parts.Skip(Math.Max(0, page.Parts.Count - MostParts)))
        {
            if (part is LaidLine line) yield return (line.Page, line.Box, line.Text, true);
            if (part is not LaidGrid grid) continue;
            foreach (LaidCell cell in grid.Cells.Where(cell => cell.Row + cell.RowSpan > grid.Rows - LastRows))
                yield return (cell.Page, cell.Box, string.Concat(cell.Lines), false);
        }
    }
}
