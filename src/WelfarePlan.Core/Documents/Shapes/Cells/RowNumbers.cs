using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Tells the numbers that count the rows of a table from the values in them.</summary>
internal sealed class RowNumbers(CellStream stream, TableHeader header)
{
    /// <summary>Gets the number of the row that was begun last; zero before the first.</summary>
    public decimal Last { get; private set; }

    /// <summary>1 相談件数 …: a number that only counts the rows.</summary>
    public bool IsNumber(Cell cell, int at, RowChunk chunk)
    {
        if (
            !IsCount(cell)
            || !OpensLine(cell, at)
            || header.ValuesBeforeName > 0
            || stream.CellAt(at + 1) is not { Kind: CellKind.Text } next
        )
            return false;
        if (next.LineNumber == cell.LineNumber) return true;
        bool mayBegin =
            chunk.IsEmpty
            || chunk.Values.Count == header.Values.Count
            || (chunk.Values.Count == 0 && cell.Value!.Amount == Last + 1);
        return header.HasNumbers && mayBegin;
    }

    /// <summary>A column of numbers between the first values and the name: 45％ 1 相談件数.</summary>
    public bool IsBetween(Cell cell, int at) =>
        header.HasNumbers
        && header.ValuesBeforeName > 0
        && IsCount(cell)
        && stream.CellAt(at + 1) is { Kind: CellKind.Text } next
        && next.LineNumber == cell.LineNumber;

    public void Take(Cell number) => Last = number.Value!.Amount!.Value;

    private bool OpensLine(Cell cell, int at) => at == 0 || stream.CellAt(at - 1)?.LineNumber != cell.LineNumber;

    private static bool IsCount(Cell cell) =>
        cell.Value
            is
        {
            Unit: "", Bound: Plans.TargetBound.Exact, Upper: null, OutOf: null, Year: null,
            Amount: >= 1 and < 1000
        } value
        && value.Amount == decimal.Truncate(value.Amount.Value);
}
