using WelfarePlan.Evaluation;
using WelfarePlan.Exchange.Packages;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Quantities;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>The sheets that are tables to look at.</summary>
internal static class PlanSheets
{
    private static readonly string[] Amounts = ["value", "value_upper", "out_of"];

    // What one workbook says once, in its overview.
    private static readonly string[] OfThePlan =
        ["source", "plan", "edition", "municipality", "municipality_code", "prefecture", "period_from", "period_to"];

    public static IEnumerable<Sheet> Of(PlanContext context)
    {
        yield return Table(SheetNames.Values, ObservationTable.Table, context.Values, CellOf);
        if (context.Entry.Evaluation is not null)
            yield return Table(SheetNames.Evaluations, EvaluationTable.Table, context.Results, CellOf);
        if (GradeRow.Of(context).Any())
            yield return Table(SheetNames.Grades, GradeTable.Table, GradeRow.Of(context), Plain);
        var rows = new PackageRows(context);
        yield return Table(SheetNames.Tree, PackageTables.Nodes, rows.Nodes, Plain, "plan_id");
        yield return Table(SheetNames.Programmes, PackageTables.Programmes, rows.Programmes, Plain);
        yield return Table(SheetNames.Diagnostics, DiagnosticTable.Table, context.Entry.Reading.Diagnostics, Plain);
    }

    private static Sheet Table<TRow>(
        string name, Table<TRow> table, IEnumerable<TRow> rows, Func<TRow, Column<TRow>, Cell, SheetCell> cellOf,
        params string[] leftOut
    )
    {
        Column<TRow>[] columns =
        [
            .. table.Columns.Where(column => !OfThePlan.Contains(column.Name) && !leftOut.Contains(column.Name)),
        ];
        return new(name)
        {
            Widths = [.. columns.Select(Width)],
            Head = [.. columns.Select(column => column.Japanese)],
            Rows = rows.Select(row =>
                (IReadOnlyList<SheetCell>)[.. columns.Select(column => cellOf(row, column, column.Value(row)))]
            ),
        };
    }

    private static SheetCell Plain<TRow>(TRow row, Column<TRow> column, Cell cell) => SheetCell.Of(cell);

    private static SheetCell CellOf(ValueRow row, Column<ValueRow> column, Cell cell) =>
        cell.Number is { } number && Amounts.Contains(column.Name)
            ? SheetCell.OfAmount(number, UnitOf(row, column.Name))
            : SheetCell.Of(cell);

    private static Unit UnitOf(ValueRow row, string column) =>
        (column == "out_of" ? row.OutOf?.Unit : row.Value?.Unit) ?? row.Unit;

    private static SheetCell CellOf(
        (IndicatorPosition At, EvaluationResult Result) row,
        Column<(IndicatorPosition At, EvaluationResult Result)> column, Cell cell
    ) =>
        (column.Name, row.Result.Method.ValueKind) switch
        {
            ("value", EvaluationValueKind.Ratio) when cell.Number is { } ratio => SheetCell.OfFraction(ratio),
            ("value", EvaluationValueKind.Amount or EvaluationValueKind.AmountPerYear) => SheetCell.OfAmount(
                cell.Number,
                row.Result.Unit
            ),
            ("target_value", _) => SheetCell.OfAmount(cell.Number, row.Result.Inputs.Unit),
            _ => SheetCell.Of(cell),
        };

    private static int Width<TRow>(Column<TRow> column) => column.Kind switch
    {
        ColumnKind.Integer or ColumnKind.Number or ColumnKind.Truth => 12,
        _ when column.Words.Count > 0 => 12,
        _ when column.Name.Contains("explanation", StringComparison.Ordinal)
                || column.Name is "text" or "message" or "message_ja" => 60,
        _ => 22,
    };
}
