using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>Names first and their values after: row by row, or column by column. Lines and units tell which.</summary>
internal static class ApartRows
{
    public static void Assemble(RowReading reading, RowChunk chunk)
    {
        int columns = reading.Header.Values.Count;
        int rows = chunk.Words.Count;
        List<List<Cell>> byRow =
        [
            .. Enumerable.Range(0, rows).Select(row => chunk.Values.GetRange(row * columns, columns)),
        ];
        List<List<Cell>> byColumn =
        [
            .. Enumerable
                .Range(0, rows)
                .Select(row =>
                    Enumerable.Range(0, columns).Select(column => chunk.Values[(column * rows) + row]).ToList()
                ),
        ];

        bool rowsFit = byRow.TrueForAll(cells => RowUnits.Agree(cells));
        bool columnsFit = byColumn.TrueForAll(cells => RowUnits.Agree(cells));
        bool linesAreRows = byRow.TrueForAll(OnOneLine);
        bool linesAreColumns =
            columns > 1
            && rows > 1
            && Enumerable.Range(0, columns).All(column => OnOneLine(chunk.Values.GetRange(column * rows, rows)));
        bool printsUnits = chunk.Values.Any(cell => cell.Value!.Unit.Length > 0);
        bool isRows = linesAreRows != linesAreColumns ? linesAreRows : rowsFit && !columnsFit;
        bool isColumns = linesAreRows != linesAreColumns ? linesAreColumns : columnsFit && !rowsFit;
        if (columns == 1) isRows = true;

        if (
            isRows == isColumns
            || (isRows ? !rowsFit : !columnsFit)
            || (columns > 1 && linesAreRows == linesAreColumns && !printsUnits)
        )
        {
            RowAssembler.Misfit(reading, chunk);
            return;
        }

        List<List<Cell>> cut = isRows ? byRow : byColumn;
        for (int row = 0; row < rows; row++)
        {
            RowAssembler.Add(reading, new RowChunk { Unit = chunk.Unit }, [chunk.Words[row]], cut[row], []);
        }

        // Values may stand above their names.
        LineSpan lines = chunk
            .Words.Concat(chunk.Values)
            .Aggregate(default(LineSpan), (span, cell) => span.Union(LineSpan.At(cell.LineNumber)));
        reading.Diagnostics.Add(
            DiagnosticRules.OrderInferred.At(lines, string.Join(' ', chunk.Words.Select(word => word.Raw)))
        );
    }

    private static bool OnOneLine(List<Cell> cells) => cells.TrueForAll(cell => cell.LineNumber == cells[0].LineNumber);
}
