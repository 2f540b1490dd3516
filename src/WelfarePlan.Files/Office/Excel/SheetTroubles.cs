using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Sheets;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>What a sheet does not show, gathered so that it is told once.</summary>
internal sealed class SheetTroubles(string sheet)
{
    private const int Named = 20;

    private readonly List<(CellArea Cell, string Text)> _formulas = [];
    private readonly List<(CellArea Cell, string Text)> _errors = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HashSet<int> _hiddenColumns = [];

    public void AddFormula(int row, int column) =>
        _formulas.Add((CellArea.Of(row, column), CellReference.Of(row, column)));

    public void AddError(int row, int column, string error) =>
        _errors.Add((CellArea.Of(row, column), $"{CellReference.Of(row, column)} {error}"));

    public void AddHidden(SheetCell cell, SheetContent content)
    {
        if (content.HiddenRows.Contains(cell.Row)) _hiddenRows.Add(cell.Row);
        if (content.HiddenColumns.Contains(cell.Column)) _hiddenColumns.Add(cell.Column);
    }

    public void Report(SheetContent content, FileReading reading)
    {
        Report(DiagnosticRules.FormulaWithoutValue, _formulas, reading);
        Report(DiagnosticRules.ErrorInCell, _errors, reading);
        string rows = content.HiddenRows.Naming(_hiddenRows, row => CellReference.Of(row, 0));
        string columns = content.HiddenColumns.Naming(_hiddenColumns, CellReference.ColumnOf);
        if (rows.Length + columns.Length == 0) return;

        CellArea first = CellArea.Of(_hiddenRows.DefaultIfEmpty(1).Min(), _hiddenColumns.DefaultIfEmpty(1).Min());
        string hidden = string.Join(", ", new[] { rows, columns }.Where(text => text.Length > 0));
        reading.Report(DiagnosticRules.HiddenCellsPassedOver, new CellPlace(sheet, CellReference.Of(first)), hidden);
    }

    private void Report(DiagnosticRule rule, List<(CellArea Cell, string Text)> cells, FileReading reading)
    {
        if (cells.Count == 0) return;
        CellArea whole = cells.Select(cell => cell.Cell).Aggregate((left, right) => left.Union(right));
        string named = string.Join(", ", cells.Take(Named).Select(cell => cell.Text));
        reading.Report(rule, new CellPlace(sheet, CellReference.Of(whole)), named);
    }
}
