using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Labelled;

/// <summary>Gives values that only their year labels the role that columns of the same years would have: 現状 74人 →
/// 2026年度 130人 → 2028年度 200人.</summary>
internal static class ChainRoles
{
    /// <summary>Returns the values with their roles; what nothing decides has none, and is said.</summary>
    /// <param name="values">The values of one indicator, in printed order.</param>
    /// <param name="hasArrows">Whether arrows lead from the first to the last.</param>
    /// <param name="frame">What the document says of its years.</param>
    public static List<PlacedValue> Resolve(List<PlacedValue> values, bool hasArrows, TableFrame frame)
    {
        if (!hasArrows || !values.Exists(IsOpen)) return values;
        List<GridColumn> columns = [.. values.Select((value, index) => new GridColumn(index, "")
        {
            Use = ColumnUse.Value,
            Label = value.Column with { Year = value.Value.Year ?? value.Column.Year },
        })];
        columns = RolesByTime.Resolve(columns, frame, isDrawn: true, out _);
        bool isLeading = hasArrows && (frame.IsReport || frame.Period is null)
            && !columns.Exists(column => column.Label.Role is RoleKind.Actual or RoleKind.Target);
        for (int i = 0; i < values.Count; i++)
        {
            RoleKind role = columns[i].Label.Role;
            if (!IsOpen(values[i])) continue;

            // Of a plan that tells no period, and in a report, what an arrow leads to may have come or may be to come.
            bool isLater = isLeading && role == RoleKind.Year && !(frame.Latest >= columns[i].Label.Year);
            values[i] = values[i] with
            {
                Column = values[i].Column with { Role = isLater ? RoleKind.Unknown : role },
            };
        }

        return values;
    }

    private static bool IsOpen(PlacedValue value) => value.Column.Role == RoleKind.Year;
}
