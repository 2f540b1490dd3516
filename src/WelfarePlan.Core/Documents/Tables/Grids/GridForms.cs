using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads a form: each value stands right of its label, or below it; a label of names begins a
/// record.</summary>
internal static class GridForms
{
    private const int MostRowsBelowHead = 40;

    public static TableReading? Read(GridMatrix grid, TableFrame frame)
    {
        var reading = new TableReading();
        IndicatorRow? open = null;
        var values = new List<PlacedValue>();
        bool hasTarget = false;
        for (int row = 0; row < grid.Rows; row++)
        {
            foreach (CellToken cell in grid.Row(row))
            {
                if (cell.Row != row || cell.Label is not { Coverage: HeadCoverage.Whole, Role: { } label }) continue;
                if (
                    label is { Role: RoleKind.Name, SaysIndicator: true }
                    && Beside(grid, cell) is { IsAmount: false } name
                )
                {
                    Close(open, reading);
                    values = [];
                    open = new IndicatorRow(RowNames.Clean(name.Raw), name.Lines, values)
                    {
                        Confidence = Confidence.Likely,
                    };
                }
                else if (open is not null && label.Role == RoleKind.Unit && Beside(grid, cell) is { IsUnit: true } unit)
                {
                    open = open with { Unit = unit.Text };
                }
                else if (open is not null && IsValueLabel(label) && Beside(grid, cell) is { Value: not null } value)
                {
                    if (IsHeaded(grid, cell, value)) return null;
                    ValuePlacer.Place(value, label, null, values, reading, frame.Years);
                    hasTarget |= label.Role == RoleKind.Target;
                }
            }
        }

        Close(open, reading);
        return hasTarget && reading.Rows.Count > 0 ? reading : null;
    }

    private static bool IsValueLabel(RoleLabel label) =>
        label.Role is RoleKind.Baseline or RoleKind.Actual or RoleKind.Target
        || (label.Role == RoleKind.Year && label.HasYear);

    /// <summary>令和４年度 beside 60 below 計画: two labels say what it is, so it stands in a table and in no form.</summary>
    private static bool IsHeaded(GridMatrix grid, CellToken label, CellToken value)
    {
        if (value.Row != label.Row) return false;
        for (int row = value.Row - 1; row >= Math.Max(0, value.Row - MostRowsBelowHead); row--)
        {
            if (grid[row, value.Column] is not { } above || above.Value is not null) continue;
            return above is { Label: { Coverage: HeadCoverage.Whole, Role: { } role } } && role.Role.IsNumeric();
        }

        return false;
    }

    private static void Close(IndicatorRow? row, TableReading reading)
    {
        if (row is { Values.Count: > 0, Name.Length: > 0 }) reading.Rows.Add(row);
    }

    private static CellToken? Beside(GridMatrix grid, CellToken label)
    {
        CellToken? right = label.LastColumn + 1 < grid.Columns ? grid[label.Row, label.LastColumn + 1] : null;
        if (right is { Label: not { Coverage: HeadCoverage.Whole } } or { IsUnit: true }) return right;
        CellToken? below = label.LastRow + 1 < grid.Rows ? grid[label.LastRow + 1, label.Column] : null;
        return below is { Label: not { Coverage: HeadCoverage.Whole } } ? below : null;
    }
}
