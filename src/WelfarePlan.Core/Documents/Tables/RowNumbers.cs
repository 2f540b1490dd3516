using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>Tells the numbers that count the rows of a table from the values in them.</summary>
internal sealed class RowNumbers(CellStream stream, TableHeader header)
{
    private const int MostDigits = 3;

    /// <summary>Gets the number of the row that was begun last; zero before the first.</summary>
    public decimal Last { get; private set; }

    /// <summary>1 世代間交流の回数 in a table that numbers its rows: the number is the row's, if it is the next one.</summary>
    public Cell? NameBehindNumber(Cell cell, int at)
    {
        if (!header.HasNumbers || cell.Kind != CellKind.Text || !OpensLine(cell, at)) return null;
        int digits = 0;
        while (digits < cell.Text.Length && char.IsAsciiDigit(cell.Text[digits])) digits++;
        int start = digits;
        while (start < cell.Text.Length && char.IsWhiteSpace(cell.Text[start])) start++;
        if (digits is 0 or > MostDigits || start == digits || start == cell.Text.Length) return null;

        decimal number = 0;
        foreach (char digit in cell.Text.AsSpan(0, digits)) number = (number * 10) + (digit - '0');
        if (number != Last + 1) return null;
        Last = number;
        return cell with { Start = cell.Start + start };
    }

    /// <summary>1 相談件数 …: a number that only counts the rows.</summary>
    public bool IsNumber(Cell cell, int at, RowChunk chunk)
    {
        if (!IsCount(cell) || !OpensLine(cell, at) || header.ValuesBeforeName > 0 || stream.CellAt(at + 1) is not { Kind: CellKind.Text } next) return false;
        if (next.LineNumber == cell.LineNumber) return true;
        bool mayBegin = chunk.IsEmpty || chunk.Values.Count == header.Values.Count || (chunk.Values.Count == 0 && cell.Value!.Amount == Last + 1);
        return header.HasNumbers && mayBegin;
    }

    /// <summary>A column of numbers between the first values and the name: 45％ 1 相談件数.</summary>
    public bool IsBetween(Cell cell, int at) =>
        header.HasNumbers && header.ValuesBeforeName > 0 && IsCount(cell) && stream.CellAt(at + 1) is { Kind: CellKind.Text } next && next.LineNumber == cell.LineNumber;

    /// <summary>41 alone between the lines of a table whose rows stand on one line each: the number of a page.</summary>
    public bool IsOfPage(Cell cell, int at, RowChunk chunk)
    {
        bool isAlone = IsCount(cell) && OpensLine(cell, at) && stream.CellAt(at + 1) is { Kind: CellKind.Text } next && next.LineNumber != cell.LineNumber;
        if (!isAlone || header.HasNumbers || header.Values.Count < 2 || (chunk.Values.Count > 0 && chunk.Values.Count != header.Values.Count)) return false;
        int line = stream.CellAt(at + 1)!.LineNumber;
        int values = 0;
        for (int i = at + 1; stream.CellAt(i)?.LineNumber == line; i++) values += stream.CellAt(i)!.Kind == CellKind.Value ? 1 : 0;
        return values == header.Values.Count;
    }

    public void Take(Cell number) => Last = number.Value!.Amount!.Value;

    private bool OpensLine(Cell cell, int at) => at == 0 || stream.CellAt(at - 1)?.LineNumber != cell.LineNumber;

    private static bool IsCount(Cell cell) =>
        cell.Value is { Unit: "", Bound: Plans.TargetBound.Exact, Upper: null, OutOf: null, Year: null, Amount: >= 1 and < 1000 } value
        && value.Amount == decimal.Truncate(value.Amount.Value);
}
