using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Heads;

/// <summary>A run of role words and years without values between them.</summary>
internal sealed record HeaderRun(IReadOnlyList<Cell> Cells, int Next)
{
    private const int MostCells = 60;

    public LineSpan Lines => new(Cells[0].LineNumber, Cells[^1].LineNumber);

    public string Text => string.Join(' ', Cells.Select(cell => cell.Raw));

    /// <summary>Takes the run that begins at a place of the stream; null where none does.</summary>
    public static HeaderRun? At(CellStream stream, int start)
    {
        if (stream.CellAt(start) is not { Kind: CellKind.Role }) return null;

        var cells = new List<Cell>();
        int at = start;
        while (
            at < stream.Count
            && cells.Count < MostCells
            && stream.CellAt(at) is { } cell
            && !BeginsRow(stream, at, cells)
            && (cell.Kind == CellKind.Role || IsArrowBetween(stream, at, cells) || IsYearNumber(cell, cells))
        )
        {
            cells.Add(cell);
            at++;
        }

        return new HeaderRun(cells, at);
    }

    /// <summary>目標 100件 120件 under a line of years: the role of a row, not a column.</summary>
    private static bool BeginsRow(CellStream stream, int at, List<Cell> cells)
    {
        Cell cell = stream.CellAt(at)!;
        return cell.Role is { HasYear: false } role
            && role.Role.IsNumeric()
            && role.Role != RoleKind.Year
            && cells.Count > 0
            && cells[^1].LineNumber != cell.LineNumber
            && stream.CellAt(at + 1) is { Kind: CellKind.Value or CellKind.Text } next
            && next.LineNumber == cell.LineNumber
            && cells.Count(other => other.Role?.Role == RoleKind.Year) >= 2;
    }

    /// <summary>いま → 5年後.</summary>
    private static bool IsArrowBetween(CellStream stream, int at, List<Cell> cells) =>
        stream.CellAt(at) is { Kind: CellKind.Arrow } arrow
        && cells.Count > 0
        && cells[^1].LineNumber == arrow.LineNumber
        && stream.CellAt(at + 1) is { Kind: CellKind.Role } next && next.LineNumber == arrow.LineNumber;

    private static bool IsYearNumber(Cell cell, List<Cell> before) =>
        before.Count > 0 && before[^1].LineNumber == cell.LineNumber && CellYears.IsYearNumber(cell);
}
