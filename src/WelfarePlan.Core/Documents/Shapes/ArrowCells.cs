using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes;

/// <summary>Reads the lines of a cell beside 数値目標 in a form: ◎講座の回数 令和４年度 8回 → 令和10年度 15回.</summary>
internal static class ArrowCells
{
    public static List<TableArea> Read(
        IReadOnlyList<GridMatrix> grids, YearContext years, ICollection<Diagnostic> log
    )
    {
        var areas = new List<TableArea>();
        foreach (GridMatrix grid in grids)
        {
            foreach (CellToken cell in grid.Cells)
            {
                bool isOne = cell.Value is null && cell.Parts.Any(HasArrow) && IsLabelled(grid, cell);
                if (isOne) Add(cell, years, log, areas);
            }
        }

        return areas;
    }

    private static bool IsLabelled(GridMatrix grid, CellToken cell) =>
        cell.Column > 0
        && grid[cell.Row, cell.Column - 1]?.Label is { Coverage: HeadCoverage.Whole, Role: { HasYear: false } label }
        && (label.Role == RoleKind.Target || label is { Role: RoleKind.Name, SaysIndicator: true });

    private static void Add(CellToken cell, YearContext years, ICollection<Diagnostic> log, List<TableArea> areas)
    {
        var rows = new List<IndicatorRow>();
        foreach (string part in cell.Parts)
        {
            var line = new Line(cell.Lines.First, part, FoldedText.TextOf(part));
            if (ArrowLine.Read(line, null, years) is { Clashes: false } arrow) rows.Add(arrow.ToRow());
            else if (HasArrow(part)) log.Add(DiagnosticRules.ValuesPassedOver.At(cell.Lines, part.Trim()));
        }

        if (rows.Count == 0) return;
        foreach (IndicatorRow row in rows)
        {
            log.Add(DiagnosticRules.ArrowRead.At(cell.Lines, row.Name));
            RowChecks.Report(row, log);
        }

        areas.Add(new TableArea(cell.Lines, rows, new HashSet<int> { cell.Lines.First }));
    }

    private static bool HasArrow(string part) => part.AsSpan().ContainsAny(ArrowSigns.All);
}
