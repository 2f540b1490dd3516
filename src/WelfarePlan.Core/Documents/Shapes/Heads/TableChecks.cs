using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Heads;

/// <summary>What only the rows of a table together give cause to say.</summary>
internal static class TableChecks
{
    private const int LeastRows = 2;

    public static void Report(TableHeader header, IReadOnlyList<IndicatorRow> rows, ICollection<Diagnostic> log)
    {
        bool assumed =
            header.IsSchedule
            || (!header.HasTarget && rows.Any(row => row.Values.Any(value => value.Column.Role == RoleKind.Year)));
        if (assumed)
        {
            log.Add(DiagnosticRules.RoleAssumed.At(header.Lines, header.Text));
            foreach (IndicatorRow row in rows) log.Add(DiagnosticRules.RoleAssumed.At(row.Lines, row.Name));
        }

        if (!assumed && HasYearApart(header))
        {
            foreach (IndicatorRow row in rows.Where(row => row.Values.Any(value => value.Column.Role == RoleKind.Year)))
                log.Add(DiagnosticRules.RoleAssumed.At(row.Lines, row.Name));
        }

        // In a table with a column of units, a row without one may hold it in its name.
        if (header.Columns.Any(column => column.Role == RoleKind.Unit))
        {
            foreach (
                IndicatorRow row in rows.Where(row =>
                    row.Unit is null
                    && row.Values.Any(value => value.Value.Amount is not null)
                    && row.Values.All(value => value.Value.Unit.Length == 0)
                )
            )
                log.Add(DiagnosticRules.NameMayBeCut.At(row.Lines, row.Name));
        }

        foreach (RoleLabel column in header.Columns)
        {
            // Rows of targets and results give their own role to columns that have none.
            bool isOpen =
                column.Role == RoleKind.Unknown
                && (rows.Count == 0 || rows.Any(row => row.Values.Any(value => ReferenceEquals(value.Column, column))));
            if (isOpen)
                log.Add(DiagnosticRules.ColumnRoleUnknown.At(header.Lines, column.Year?.ToString() ?? header.Text));
            if (!column.Role.IsValue() || column.Role == RoleKind.Baseline) continue;
            List<PlacedValue> cells =
            [
                .. rows.SelectMany(row => row.Values).Where(value => ReferenceEquals(value.Column, column)),
            ];
            if (cells.Count < LeastRows || !cells.TrueForAll(cell => cell.Value.Amount == 0)) continue;
            foreach (PlacedValue cell in cells) log.Add(DiagnosticRules.ColumnOfZeros.At(cell.Lines, header.Text));
        }
    }

    /// <summary>現状（R4） R7 目標（R9）: a year that leaps ahead may be a result or a target on the way.</summary>
    private static bool HasYearApart(TableHeader header)
    {
        IReadOnlyList<RoleLabel> values = header.Values;
        for (int i = 1; i < values.Count; i++)
        {
            if (
                values[i] is { Role: RoleKind.Year, Year: { } year }
                && values[i - 1].Year is { } before
                && year - before > 1
            )
                return true;
        }

        return false;
    }
}
