using WelfarePlan.Documents.Grids;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>Parts a grid that holds two tables or more beside each other: the same heads again from the left.</summary>
internal static class SideBySide
{
    private const int LeastHeads = 2;

    /// <summary>Returns the tables from the left; the grid itself where it holds one.</summary>
    public static IEnumerable<GridMatrix> Of(GridMatrix grid)
    {
        int[] filled = FilledIn(grid);
        int heads = 0;
        while (heads < grid.Rows && RowKinds.Of(grid, heads) != RowKind.Head) heads++;
        if (heads == grid.Rows) heads = -1;
        int width = heads < 0 ? 0 : WidthOf(grid, heads, filled);
        if (width == 0) return [grid];
        return filled.Chunk(width).Select(columns => grid.Part(columns[0], columns[^1]));
    }

    private static int[] FilledIn(GridMatrix grid)
    {
        int[] filled = new int[grid.Columns];
        int count = 0;
        for (int column = 0; column < grid.Columns; column++)
        {
            if (!IsEmpty(grid, column)) filled[count++] = column;
        }

        return count == filled.Length ? filled : filled[..count];
    }

    private static bool IsEmpty(GridMatrix grid, int column)
    {
        for (int row = 0; row < grid.Rows; row++)
        {
            if (grid[row, column] is not null) return false;
        }

        return true;
    }

    /// <summary>The width after which all heads repeat, or 0; a name and a value at least must be among them.</summary>
    private static int WidthOf(GridMatrix grid, int row, int[] filled)
    {
        for (int width = LeastHeads; width <= filled.Length / 2; width++)
        {
            if (
                filled.Length % width == 0
                && Repeats(grid, row, filled, width)
                && HasNameAndValue(grid, row, filled[..width])
            )
                return width;
        }

        return 0;
    }

    private static bool Repeats(GridMatrix grid, int row, int[] filled, int width)
    {
        for (int i = 0; i < filled.Length; i++)
        {
            CellToken? cell = grid[row, filled[i]];
            bool isCut = cell is not null && cell.LastColumn > filled[(i / width * width) + width - 1];
            if (isCut || !string.Equals(cell?.Text, grid[row, filled[i % width]]?.Text, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    // The names may be headed by a word that nobody listed; then it stands first, and no year or role with it.
    private static bool HasNameAndValue(GridMatrix grid, int row, int[] columns)
    {
        bool hasName =
            Array.Exists(
                columns,
                column => grid[row, column]?.Label is { Role.Role: Tokens.RoleKind.Name or Tokens.RoleKind.Context }
            ) || grid[row, columns[0]] is null or { Label: null, Value: null };
        return hasName
            && Array.Exists(
                columns,
                column => grid[row, column]?.Label is { } label && Tokens.RoleKinds.IsValue(label.Role.Role)
            );
    }
}
