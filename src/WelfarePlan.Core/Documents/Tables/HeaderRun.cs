using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>A run of role words and years without values between them.</summary>
internal sealed record HeaderRun(IReadOnlyList<Cell> Cells, int Next)
{
    private const int MostCells = 60;
    private const int MostRowsSeen = 5;
    private const int LongestColumnName = 13;

    public LineSpan Lines => new(Cells[0].LineNumber, Cells[^1].LineNumber);

    public string Text => string.Join(' ', Cells.Select(cell => cell.Raw));

    public bool IsRuled => Cells[0].IsRuled;

    /// <summary>Takes the run that begins at a place of the stream; null where none does.</summary>
    public static HeaderRun? At(CellStream stream, int start)
    {
        if (stream.CellAt(start) is not { Kind: CellKind.Role }) return null;

        var cells = new List<Cell>();
        int at = start;
        while (at < stream.Count && cells.Count < MostCells && stream.CellAt(at) is { } cell && !BeginsRow(stream, at, cells) && (IsPart(cell) || IsArrowBetween(stream, at, cells) || IsYearNumber(cell, cells) || IsUnknownColumn(stream, at)))
        {
            cells.Add(cell);
            at++;
        }

        // A word column at the very end of the run is the first name of the table, not a column.
        while (cells.Count > 0 && cells[^1].Kind is CellKind.Text or CellKind.Empty && !cells[^1].IsRuled && !SharesLineWithRole(cells))
        {
            cells.RemoveAt(cells.Count - 1);
            at--;
        }

        // So is one behind the last role of a line where the rows have fewer words behind their values than there are columns.
        while (cells.Count > 0 && cells[^1].Kind == CellKind.Text && !cells[^1].IsRuled && WordsBehindValues(stream, at) < ColumnsBehindValues(cells))
        {
            cells.RemoveAt(cells.Count - 1);
            at--;
        }

        return new HeaderRun(cells, at);
    }

    /// <summary>目標 100件 120件 under a line of years: the role of a row, not a column.</summary>
    private static bool BeginsRow(CellStream stream, int at, List<Cell> cells)
    {
        Cell cell = stream.CellAt(at)!;
        return cell.Role is { HasYear: false } role && role.Role.IsNumeric() && role.Role != RoleKind.Year && cells.Count > 0 && cells[^1].LineNumber != cell.LineNumber
            && stream.CellAt(at + 1) is { Kind: CellKind.Value or CellKind.Text } next && next.LineNumber == cell.LineNumber
            && cells.Count(other => other.Role?.Role == RoleKind.Year) >= 2;
    }

    private static int ColumnsBehindValues(List<Cell> cells)
    {
        int last = cells.FindLastIndex(cell => cell.Role is { } role && role.Role.IsNumeric() && role.Role != RoleKind.Year);
        return cells.Skip(last + 1).Count(cell => cell.Kind == CellKind.Text || cell.Role is { Role: not (RoleKind.Year or RoleKind.Unit or RoleKind.Name) });
    }

    /// <summary>The fewest words behind the last value of a line, of the next few lines that hold values.</summary>
    private static int WordsBehindValues(CellStream stream, int start)
    {
        int fewest = int.MaxValue;
        int lines = 0;
        int words = -1;
        for (int i = start; i < Math.Min(stream.Count, start + MostCells) && lines < MostRowsSeen; i++)
        {
            if (stream.CellAt(i) is not { } cell || cell.Kind == CellKind.Role) break;
            if (cell.Kind == CellKind.Value) words = 0;
            else if (words >= 0) words++;
            if (stream.CellAt(i + 1)?.LineNumber == cell.LineNumber) continue;
            if (words >= 0)
            {
                fewest = Math.Min(fewest, words);
                lines++;
            }

            words = -1;
        }

        return fewest;
    }

    /// <summary>いま → 5年後.</summary>
    private static bool IsArrowBetween(CellStream stream, int at, List<Cell> cells) =>
        stream.CellAt(at) is { Kind: CellKind.Arrow } arrow && cells.Count > 0 && cells[^1].LineNumber == arrow.LineNumber
        && stream.CellAt(at + 1) is { Kind: CellKind.Role } next && next.LineNumber == arrow.LineNumber;

    private static bool IsPart(Cell cell) => cell.Kind == CellKind.Role || (cell.IsRuled && cell.Kind == CellKind.Empty);

    private static bool IsYearNumber(Cell cell, List<Cell> before) =>
        before.Count > 0 && before[^1].LineNumber == cell.LineNumber && CellYears.IsYearNumber(cell);

    /// <summary>A column headed by words of the plan's own, on a line that is plainly a header.</summary>
    private static bool IsUnknownColumn(CellStream stream, int at)
    {
        Cell cell = stream.CellAt(at)!;
        if (cell.Kind is not (CellKind.Text or CellKind.Unit) || cell.Text.Length > LongestColumnName || (NameEndings.IsCut(cell.Text) && stream.CellAt(at + 1)?.LineNumber != cell.LineNumber)) return false;

        int roles = 0;
        int numeric = 0;
        for (int i = at - 1; i >= 0 && stream.CellAt(i)?.LineNumber == cell.LineNumber; i--) Count(stream.CellAt(i)!, ref roles, ref numeric);
        int limit = Math.Min(stream.Count, at + MostCells);
        for (int i = at + 1; i < limit && stream.CellAt(i)?.LineNumber == cell.LineNumber; i++)
        {
            if (stream.CellAt(i)!.Kind == CellKind.Value && !CellYears.IsYearNumber(stream.CellAt(i)!)) return false;
            Count(stream.CellAt(i)!, ref roles, ref numeric);
        }

        return roles >= 2 && numeric >= 1;
    }

    private static void Count(Cell cell, ref int roles, ref int numeric)
    {
        if (cell.Kind != CellKind.Role) return;
        roles++;
        if (cell.Role!.Role.IsNumeric()) numeric++;
    }

    private static bool SharesLineWithRole(List<Cell> cells) =>
        cells.Count(cell => cell.LineNumber == cells[^1].LineNumber && cell.Kind == CellKind.Role) >= 2;
}
