using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Rows whose names are marked ※, with a note that dates their baselines: ※印の現状値は、令和５年の調査の結果です。</summary>
/// <param name="columns">The columns of the table.</param>
/// <param name="stated">The years that sentences of the document state.</param>
internal sealed class MarkedRows(List<GridColumn> columns, StatedYears stated)
{
    // A year in the head of the column is nearer to its values than any note.
    private readonly bool _mayDate =
        stated.Marked is not null
        && !columns.Any(static column =>
            column is { IsValue: true, Label.Role: RoleKind.Baseline }
            && column.Head.AsSpan().ContainsAnyInRange('0', '9'));

    public List<PlacedValue> Dated(List<PlacedValue> values, GridMatrix grid, int row, List<int> names) =>
        _mayDate && names.Exists(column => grid[row, column]?.Text is [.., '※'])
            ? [.. values.Select(value => value.Column.Role == RoleKind.Baseline ? WithYear(value) : value)]
            : values;

    private PlacedValue WithYear(PlacedValue value) =>
        value with { Column = value.Column with { Year = stated.Marked?.Year } };
}
