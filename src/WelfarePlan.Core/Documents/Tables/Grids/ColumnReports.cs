using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Says what is unsure about the columns of a table: years that were mended or assumed, roles that nothing
/// states.</summary>
internal sealed class ColumnReports(GridSection section, List<GridColumn> columns, TableReading reading)
{
    public void AddTo(GridReading open)
    {
        ReportHeads(open.Diagnostics);
        ReportOpenRoles(open);
    }

    /// <summary>Says the amounts below dated heads that no use was found for: R6 and R7 over numbers below
    /// words of no role.</summary>
    public void ReportUnused(GridReading open)
    {
        if (!section.Grid.IsDrawn) return;
        foreach (GridColumn column in columns)
        {
            bool isOpen = column is { Use: ColumnUse.Other, Label.HasYear: true }
                && column.Label.Role is not (RoleKind.Rate or RoleKind.Grade or RoleKind.Cost)
                && ColumnCells.Of(section, column.Index).AreValues;
            if (isOpen) open.Diagnostics.Add(DiagnosticRules.RowDoesNotFit.At(HeaderLines(section), column.Head));
        }
    }

    public static string HeadText(IEnumerable<GridColumn> columns) =>
        string.Join(" | ", columns.Select(column => column.Head));

    public static LineSpan HeaderLines(GridSection section)
    {
        LineSpan lines = default;
        if (section.Header is not { } header) return section.Grid.Lines;
        for (int row = header.First; row <= header.Last; row++)
        {
            foreach (CellToken cell in section.Grid.Row(row)) lines = lines.Union(cell.Lines);
        }

        return lines;
    }

    private void ReportHeads(List<Diagnostic> log)
    {
        LineSpan lines = HeaderLines(section);
        FiscalYear? from = columns.Where(column => column.IsValue && column.Label.Role == RoleKind.Baseline)
            .Max(column => column.Label.Year);
        Dictionary<RoleLabel, List<PlacedValue>> cells = HasZero() ? CellsOf() : [];
        foreach (GridColumn column in columns)
        {
            if (!column.IsValue) continue;
            if (column.Label.HasBadYear) log.Add(DiagnosticRules.UnreadableYear.At(lines, column.Head));
            if (column.Label.HasMendedYear) log.Add(DiagnosticRules.YearMended.At(lines, column.Head));
            if (column.Label is { IsYearFromContext: true, Year: { } year })
                log.Add(DiagnosticRules.YearFromContext.At(lines, year.ToString()));
            if (column.Label.IsCalendarYear) log.Add(DiagnosticRules.CalendarYear.At(lines, column.Head));
            if (column.Label.Role == RoleKind.Target && column.Label.Year < from)
                log.Add(DiagnosticRules.YearsOutOfOrder.At(lines, column.Head));
            if (column.Label.Role != RoleKind.Baseline && cells.TryGetValue(column.Label, out List<PlacedValue>? own))
                ReportZeros(column, own, log);
        }
    }

    private bool HasZero()
    {
        foreach (IndicatorRow row in reading.Rows)
        {
            foreach (PlacedValue value in row.Values)
            {
                if (value.Value.Amount == 0) return true;
            }
        }

        return false;
    }

    private Dictionary<RoleLabel, List<PlacedValue>> CellsOf()
    {
        var cells = new Dictionary<RoleLabel, List<PlacedValue>>(ReferenceEqualityComparer.Instance);
        foreach (PlacedValue value in reading.Rows.SelectMany(row => row.Values))
        {
            if (!cells.TryGetValue(value.Column, out List<PlacedValue>? own)) cells[value.Column] = own = [];
            own.Add(value);
        }

        return cells;
    }

    /// <summary>Years without a role were taken as results; every row of them says so.</summary>
    private void ReportOpenRoles(GridReading open)
    {
        if (!columns.Exists(column => column.IsValue && column.Label.Role == RoleKind.Year)) return;
        List<IndicatorRow> rows =
            [.. reading.Rows.Where(row => row.Values.Any(value => value.Column.Role == RoleKind.Year))];
        bool hasRole = columns.Exists(column =>
            column.IsValue && column.Label.Role is RoleKind.Baseline or RoleKind.Target);
        open.IsDoubtful |= rows.Count > 0 && !hasRole;
        if (rows.Count > 0)
            open.Diagnostics.Add(DiagnosticRules.RoleAssumed.At(HeaderLines(section), HeadText(columns)));
        foreach (IndicatorRow row in rows) open.Diagnostics.Add(DiagnosticRules.RoleAssumed.At(row.Lines, row.Name));
    }

    /// <summary>A column of nothing but zeros may be one of blanks.</summary>
    private static void ReportZeros(GridColumn column, List<PlacedValue> cells, List<Diagnostic> log)
    {
        if (cells.Count < 2 || !cells.TrueForAll(cell => cell.Value.Amount == 0)) return;
        foreach (PlacedValue cell in cells)
            log.Add(DiagnosticRules.ColumnOfZeros.At(cell.Lines, column.Head));
    }
}
