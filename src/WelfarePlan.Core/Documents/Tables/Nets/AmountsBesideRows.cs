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
                    || (column.HasHead && !NamesInHeads.RanOn(column.Head));
                if (!column.IsValue && isExplained) Add(read, column.Index);
            }
        }
    }

    private void Add(ReadSection read, int column)
    {
        foreach (BodyRow row in read.Section.Body)
        {
            if (read.Section.Grid[row.Row, column] is { } cell && cell.Row == row.Row && cell.Column == column)
                Add(cell.Lines.First, AmountScanner.CountIn(cell.Text));
        }
    }

    private void Add(int line, int amounts)
    {
        if (line > 0) _known[line] = _known.GetValueOrDefault(line) + amounts;
    }
}
