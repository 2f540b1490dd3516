using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes;

/// <summary>Finds cards that stand side by side, a row of names over a row of arrows: 居場所の数 over 12か所 → 20か所.</summary>
internal static class ArrowCards
{
    public static IEnumerable<ArrowLine> Find(IReadOnlyList<GridMatrix> grids, LineSet taken, YearContext years)
    {
        foreach (GridMatrix grid in grids)
        {
            if (taken.ContainsAny(grid.LineNumbers)) continue;
            for (int row = 1; row < grid.Rows; row++)
            {
                foreach (ArrowLine card in OfRow(grid, row, years)) yield return card;
            }
        }
    }

    /// <summary>Returns the cards of a row, or none where one of its cells is something else.</summary>
    private static List<ArrowLine> OfRow(GridMatrix grid, int row, YearContext years)
    {
        var cards = new List<ArrowLine>();
        for (int column = 0; column < grid.Columns; column++)
        {
            CellToken? values = grid[row, column];
            CellToken? name = grid[row - 1, column];
            if (values is null or { IsEmpty: true } && name is null or { IsEmpty: true }) continue;
            if (values is null || name is null || values.Column != name.Column || values.LastRow != row) return [];
            if (values.Column < column) continue;
            if (CardOf(values, name, years) is not { } card) return [];
            cards.Add(card);
        }

        return cards;
    }

    private static ArrowLine? CardOf(CellToken values, CellToken name, YearContext years)
    {
        bool isCard = name.Value is null && values.Text.AsSpan().ContainsAny(ArrowSigns.All);
        if (!isCard || ArrowLine.Read(LineOf(values), LineOf(name), years) is not { } card) return null;
        return card.Name == RowNames.Clean(name.Raw) ? card with { NameLine = name.Lines } : null;

        // Cells of two rows may lie far apart in the text, and are neighbours all the same.
        Line LineOf(CellToken cell) => new(values.Lines.First, cell.Raw, FoldedText.TextOf(cell.Raw));
    }
}
