using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Notes;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Rows and values marked ※, with a note that dates their baselines, whatever the head of the column says:
/// ※印の現状値は、令和５年の調査の結果です。</summary>
/// <param name="stated">The years that sentences of the document state.</param>
internal sealed class MarkedRows(StatedYears stated)
{
    public List<PlacedValue> Dated(List<PlacedValue> values, GridMatrix grid, int row, List<int> names)
    {
        if (stated.Marked is null) return values;
        bool isMarked = names.Exists(column => grid[row, column]?.Text is [.., '※']);
        bool isOne(PlacedValue value) =>
            value.Column.Role == RoleKind.Baseline && (isMarked || value.Text.AsSpan().TrimEnd() is [.., '※']);
        return values.Exists(isOne) ? [.. values.Select(value => isOne(value) ? WithYear(value) : value)] : values;
    }

    private PlacedValue WithYear(PlacedValue value) =>
        value with { Column = value.Column with { Year = stated.Marked?.Year } };
}
