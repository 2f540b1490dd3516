namespace WelfarePlan.Files.Pdf.Ruled;

/// <summary>Joins the fields of a lattice that no line parts.</summary>
internal static class LatticeCells
{
    /// <summary>Returns the cells, row by row.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="hasLineLeft">Whether there is a line at the left edge of a field.</param>
    /// <param name="hasLineAbove">Whether there is a line at the upper edge of a field.</param>
    public static List<LatticeCell> Of(
        int rows, int columns, Func<int, int, bool> hasLineLeft, Func<int, int, bool> hasLineAbove)
    {
        var cells = new List<LatticeCell>();
        bool[][] taken = [.. Enumerable.Range(0, rows).Select(_ => new bool[columns])];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                if (taken[row][column]) continue;
                int width = 1;
                while (column + width < columns && IsOpen(row, column + width)) width++;
                int height = 1;
                while (row + height < rows && IsOneWith(row + height, column, width)) height++;
                cells.Add(new(row, column, height, width));
                Take(row, column, height, width);
            }
        }

        return cells;

        bool IsOpen(int row, int column) => !taken[row][column] && !hasLineLeft(row, column);

        // A field below belongs to the cell only where it is as wide: cells are rectangles.
        bool IsOneWith(int row, int column, int width)
        {
            for (int at = column; at < column + width; at++)
            {
                if (taken[row][at] || hasLineAbove(row, at) || (at > column && hasLineLeft(row, at))) return false;
            }

            bool isOpenLeft = column > 0 && !hasLineLeft(row, column);
            bool isOpenRight = column + width < columns && !hasLineLeft(row, column + width);
            return !isOpenLeft && !isOpenRight;
        }

        void Take(int row, int column, int height, int width)
        {
            for (int r = row; r < row + height; r++)
            {
                for (int c = column; c < column + width; c++) taken[r][c] = true;
            }
        }
    }
}
