using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Pages;

/// <summary>Finds the words of cells that a page cuts: printed below the last table, and again at the top of the next
/// page.</summary>
internal static class CutCells
{
    private const int MostLines = 4;
    private const double SameEdge = 4;

    /// <summary>Returns the last table of a page, its cut cells filled, where the next page shows their words again;
    /// else null.</summary>
    public static (LaidPage Home, int At)? TryOpen(LaidPage page, LaidPage next)
    {
        int at = page.Parts.FindLastIndex(part => part is LaidGrid);
        List<LaidPart> below = at < 0 ? [] : page.Parts.GetRange(at + 1, page.Parts.Count - at - 1);
        if (below.Count is 0 or > MostLines || next.Parts is not [LaidGrid lower, ..]) return null;
        var upper = (LaidGrid)page.Parts[at];
        List<LaidCell> again = [.. lower.Cells.Where(cell => cell is { Row: 0, IsEmpty: false })];
        HashSet<string> words = [.. again.Select(cell => string.Concat(cell.Lines))];
        bool areCut = below.TrueForAll(part => part is LaidLine line && line.Box.Bottom > upper.Box.Bottom
            && Words(line).All(words.Contains));
        if (!areCut) return null;
        HashSet<string> cut = [.. below.OfType<LaidLine>().SelectMany(Words)];
        List<LaidCell> cells = [.. upper.Cells];
        foreach (LaidCell cell in again.Where(cell => cut.Contains(string.Concat(cell.Lines))))
        {
            double middle = (cell.Box.Left + cell.Box.Right) / 2;
            int home = cells.FindIndex(other => other.IsEmpty && other.Row + other.RowSpan == upper.Rows
                && middle > other.Box.Left - SameEdge && middle < other.Box.Right + SameEdge);
            if (home >= 0) cells[home] = cells[home] with { Lines = cell.Lines };
        }

        page.Parts[at] = upper with { Cells = cells };
        page.Parts.RemoveRange(at + 1, below.Count);
        return (page, at);
    }

    private static IEnumerable<string> Words(LaidLine line) =>
        line.Text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
}
