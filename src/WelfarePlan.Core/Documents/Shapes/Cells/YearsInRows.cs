using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Years that stand among or under the values of a row: R1末 156人, （R5）（R11） below, 令和5年4月末現在.</summary>
internal sealed class YearsInRows(CellStream stream, TableHeader header)
{
    private readonly CellsAhead _ahead = new(stream, header);
    private RoleLabel? _next;

    /// <summary>Takes years that belong to the values around them; returns how many cells, or 0 where a new header
    /// begins.</summary>
    public int Take(int at, Cell cell, RowChunk chunk, IReadOnlyList<RowChunk> before)
    {
        RoleLabel year = cell.Role!;
        if (chunk.Values.Count > 0 && CellNotes.IsAsOf(cell.Text))
        {
            Cell last = chunk.Values[^1];
            chunk.Values[^1] = last with { Value = last.Value! with { AsOf = CellNotes.Inside(cell.Raw) } };
            return 1;
        }

        bool standsBefore =
            !header.HasAllYears
            && stream.CellAt(at + 1) is { Kind: CellKind.Value } value
            && value.LineNumber == cell.LineNumber;
        if (standsBefore && (chunk.Words.Count > 0 || header.ValuesBeforeName > 0))
        {
            _next = year;
            return 1;
        }

        return IsNote(at, cell, chunk) ? 1 : TakeRow(at, year, chunk, before);
    }

    /// <summary>Gives a value the year that stood right before it.</summary>
    public Cell Label(Cell cell)
    {
        if (_next is not { } year) return cell;
        _next = null;
        return cell with { Value = cell.Value! with { Year = year.Year, HasBadYear = year.HasBadYear } };
    }

    /// <summary>平成29年 市民アンケート behind the last value: the source that a column of words names.</summary>
    private bool IsNote(int at, Cell cell, RowChunk chunk) =>
        !cell.Role!.IsBracketed
        && header.WordsBehind.Count > 0
        && chunk.Values.Count >= header.Values.Count
        && chunk.Values[^1].LineNumber == cell.LineNumber
        && stream.CellAt(at + 1) is { Kind: CellKind.Text or CellKind.Unit } note && note.LineNumber == cell.LineNumber;

    private int TakeRow(int at, RoleLabel year, RowChunk chunk, IReadOnlyList<RowChunk> before)
    {
        int count = _ahead.CountYears(at);
        bool isBehindName =
            chunk.Values.Count == 0
            && chunk.Words.Count > 0
            && year.IsBracketed
            && before.Count > 0
            && before[^1].Values.Count == count;
        if (isBehindName)
        {
            // The rest of a broken name stands between the values and their years.
            LabelAll(before[^1], at, count);
            return count;
        }

        if (year.IsBracketed && chunk.Values.Count > count && !_ahead.IsHeader(at + count))
        {
            // Fewer years than values: none of them can be told to belong to one.
            chunk.HasLooseYears = true;
            return count;
        }

        bool isRow =
            count == chunk.Values.Count && chunk.Values.Count > 0 && (year.IsBracketed || !_ahead.IsHeader(at + count));
        if (!isRow) return 0;
        LabelAll(chunk, at, count);
        return count;
    }

    private void LabelAll(RowChunk chunk, int at, int count)
    {
        for (int i = 0; i < count; i++)
        {
            RoleLabel year = stream.CellAt(at + i)!.Role!;
            Cell cell = chunk.Values[i];
            if (cell.Value!.Year is null)
                chunk.Values[i] = cell with
                {
                    Value = cell.Value with { Year = year.Year, HasBadYear = year.HasBadYear },
                };
        }
    }
}
