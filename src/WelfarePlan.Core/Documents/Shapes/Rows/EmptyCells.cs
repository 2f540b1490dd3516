using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>
/// A row with fewer values than columns, in a table whose full rows part all cells by gaps of one width: where a cell
/// is
/// empty the gap is twice as wide, and where no gap is, the last cells are empty.
/// </summary>
internal static class EmptyCells
{
    private const int NarrowestGap = 2;

    public static bool TryPlace(RowReading reading, RowChunk chunk, Lazy<int?> gaps)
    {
        int columns = reading.Header.Values.Count;
        if (
            chunk.Words.Count == 0
            || chunk.Values.Count == 0
            || chunk.Values.Count >= columns
            || gaps.Value is not { } width
        )
            return false;
        if (
            chunk.Values.Exists(value => value.LineNumber != chunk.Words[^1].LineNumber)
            || chunk.Values.Exists(value => value.Value!.IsUnreadable)
        )
            return false;

        // One blank may be all that is left of a wide gap; only blanks at the end of the line show that cells are empty
        // there.
        if (width < NarrowestGap && !char.IsWhiteSpace(chunk.Values[^1].Line.Raw[^1])) return false;
        var placed = new Cell?[columns];
        int column = -1;
        Cell before = chunk.Words[^1];
        foreach (Cell value in chunk.Values)
        {
            int gap = value.Start - before.End;
            if (gap < width || gap % width != 0) return false;
            column += gap / width;
            if (column >= columns) return false;
            placed[column] = value;
            before = value;
        }

        RowAssembler.Add(reading, chunk, chunk.Words, placed, []);
        reading.Diagnostics.Add(
            DiagnosticRules.CellsEmpty.At(
                RowAssembler.LinesOf(chunk.Values).Union(RowAssembler.LinesOf(chunk.Words)),
                reading.Rows[^1].Name
            )
        );
        return true;
    }

    /// <summary>Returns the one width of all gaps between the cells of all full rows; null where they differ.</summary>
    public static int? WidthOfGaps(IReadOnlyList<RowChunk> chunks, int columns)
    {
        int? width = null;
        foreach (RowChunk chunk in chunks)
        {
            if (
                chunk.Values.Count != columns
                || chunk.Words.Count == 0
                || chunk.Values.Exists(value => value.LineNumber != chunk.Words[^1].LineNumber)
            )
                continue;
            Cell before = chunk.Words[^1];
            foreach (Cell value in chunk.Values)
            {
                int gap = value.Start - before.End;
                if (gap < 1 || (width is { } known && known != gap)) return null;
                width = gap;
                before = value;
            }
        }

        return width;
    }
}
