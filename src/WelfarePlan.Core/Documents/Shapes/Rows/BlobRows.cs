using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>
/// A row in which some numbers ran together (454852 60). Which digits belong to which is not to be told; but what
/// stands
/// before the run fills the first columns, and what stands behind it the last ones.
/// </summary>
internal static class BlobRows
{
    private const int LeastDigits = 4;

    public static bool TryPlace(RowReading reading, RowChunk chunk)
    {
        int columns = reading.Header.Values.Count;
        if (chunk.Values.Count is < 2 || chunk.Values.Count >= columns) return false;

        int blob = -1;
        for (int i = 0; i < chunk.Values.Count; i++)
        {
            if (!IsBlob(chunk, i)) continue;
            if (blob >= 0) return false;
            blob = i;
        }

        if (blob < 0) return false;
        var placed = new Cell?[columns];
        for (int i = 0; i < blob; i++) placed[i] = chunk.Values[i];
        for (int i = blob + 1; i < chunk.Values.Count; i++)
            placed[columns - (chunk.Values.Count - i)] = chunk.Values[i];

        Cell run = chunk.Values[blob];
        reading.Diagnostics.Add(DiagnosticRules.UnreadableNumber.At(LineSpan.At(run.LineNumber), run.Raw));
        RowAssembler.Add(reading, chunk, chunk.Words, placed, []);
        return true;
    }

    /// <summary>Digits that are no number, or far more digits than any neighbour has and none of the unit that they
    /// print.</summary>
    private static bool IsBlob(RowChunk chunk, int index)
    {
        Cell cell = chunk.Values[index];
        if (cell.Value!.IsUnreadable) return true;
        if (
            cell.Value.Unit.Length > 0
            || cell.Value.Amount is null
            || cell.Text.Length < LeastDigits
            || !cell.Text.All(char.IsAsciiDigit)
        )
            return false;

        bool othersHaveUnit = chunk.Values.Where((_, i) => i != index).All(other => other.Value!.Unit.Length > 0);
        int longest = chunk.Values.Where((_, i) => i != index).Max(other => other.Text.Count(char.IsAsciiDigit));
        return othersHaveUnit || cell.Text.Length >= 2 * longest;
    }
}
