using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Sources;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Cards;

/// <summary>Tells the cards of a grid: Ａ-1 学びの提供 over ・講座, or 修了者数 over 37人, ▼ and 120人, in every cell.</summary>
internal static class CardForms
{
    private const int Least = 2;
    private const int MostRows = 6;
    private const int MostColumns = 6;

    /// <summary>Returns the cells in the order in which they are read, or none where they are no cards.</summary>
    public static IReadOnlyList<GridCell> Of(SourceGrid grid)
    {
        if (grid.Rows > MostRows || grid.Columns is < Least or > MostColumns) return [];
        List<GridCell> cells = [.. grid.Cells.Where(static cell => cell.Lines.Any(IsText))];
        if (cells.Count < Least || cells.Exists(static cell => cell.IsHeader == true || cell.RowSpan > 1)) return [];
        if (cells.TrueForAll(HoldsArrow)) return [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
        return Headings(cells);
    }

    // 37人 / ▼ / 120人
    private static bool HoldsArrow(GridCell cell) =>
        cell.Lines.Count > Least && cell.Lines.Skip(1).Any(static line => ArrowSigns.IsAlone(line));

    /// <summary>Every cell begins with a number of one kind in its row, and has more to say than its title.</summary>
    private static IReadOnlyList<GridCell> Headings(List<GridCell> cells)
    {
        var signs = new Dictionary<int, (NumberingFamily Family, string Word)>();
        bool hasMore = false;
        foreach (GridCell cell in cells)
        {
            string[] lines = [.. cell.Lines.Select(line => FoldedText.TextOf(line).Trim()).Where(IsText)];
            if (lines.Length == 0) return [];
            if (lines[0].Contains('。', StringComparison.Ordinal)) return [];
            if (NumberingReader.Read(lines[0]) is not { Number.Length: > 0 } number) return [];
            (NumberingFamily Family, string Word) sign = (number.Family, number.Word);
            if (signs.TryGetValue(cell.Row, out (NumberingFamily, string) other) && other != sign) return [];
            signs[cell.Row] = sign;
            hasMore |= lines.Length > 1 && (Bullets.IsMark(lines[1][0]) || NumberingReader.Read(lines[1]) is not null
                || number.TitleStart >= lines[0].Length);
        }

        if (!hasMore) return [];
        bool isNested = signs.Values.Distinct().Count() > 1;
        return isNested
            ? [.. cells.OrderBy(cell => cell.Column).ThenBy(cell => cell.Row)]
            : [.. cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
    }

    private static bool IsText(string line) => !string.IsNullOrWhiteSpace(line);
}
