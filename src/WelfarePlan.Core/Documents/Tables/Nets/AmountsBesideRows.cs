using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Grids;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens.Amounts;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Nets;

/// <summary>The net below tables in text: numbers on a line of a table that neither a row states nor a head explains
/// are said.</summary>
internal sealed class AmountsBesideRows(IReadOnlyList<Line> lines, IReadOnlyList<GridReading> taken)
{
    private const int MostInCell = 4;

    private readonly Dictionary<int, int> _known = [];

    public void Report(LineSet said, ICollection<Diagnostic> log)
    {
        foreach (GridReading reading in taken) Add(reading);
        foreach (int number in _known.Keys.Order())
        {
            Line line = lines[number - 1];
            if (said.Contains(number) || AmountScanner.CountIn(line.Text) <= _known[number]) continue;
            log.Add(DiagnosticRules.RowPassedOver.At(line.Span, string.Join(' ', line.Text.Split())));
        }
    }

    private void Add(GridReading reading)
    {
        if (reading.Sections.Count == 0) return;
        foreach (int line in reading.Lines) Add(line, 0);
        foreach (TableArea table in reading.Tables)
        {
            foreach (IndicatorRow row in table.Rows)
            {
                foreach (PlacedValue value in row.Values)
                    Add(value.Lines.First, AmountScanner.CountIn(FoldedText.TextOf(value.Text)));
            }
        }

        foreach (ReadSection read in reading.Sections)
        {
            foreach (GridColumn column in read.Columns)
            {
                bool isExplained = column.Use != ColumnUse.Other
                    || (column.HasHead && !NamesInHeads.RanOn(column.Head) && !AreDepartments(column.Head));
                if (!column.IsValue && isExplained) Add(read, column.Index);
            }
        }
    }

    // 担当課 over 福祉総務課: the head of a table above, and its cells, explain no values.
    private static bool AreDepartments(string head)
    {
        foreach (Range range in head.AsSpan().Split(' '))
        {
            if (!DepartmentNames.IsDepartment(head.AsSpan(range))) return false;
        }

        return true;
    }

    private void Add(ReadSection read, int column)
    {
        foreach (BodyRow row in read.Section.Body)
        {
            if (read.Section.Grid[row.Row, column] is { } cell && cell.Row == row.Row && cell.Column == column)
                Add(cell.Lines.First, Explained(cell.Text));
        }
    }

    // 利用者数 36,337 37,589 40,718: as many numbers are no part of a name or note, but the row ran together.
    private static int Explained(string text) =>
        AmountScanner.CountIn(text) is var count && count < MostInCell ? count : 0;

    private void Add(int line, int amounts)
    {
        if (line > 0) _known[line] = _known.GetValueOrDefault(line) + amounts;
    }
}
