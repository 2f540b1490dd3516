using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Notes;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Columns whose cells string values together: 31か所 → 33か所 → 37か所, dated by their head or by a
/// legend.</summary>
internal static class ValueChains
{
    private const double Most = 0.6;
    private const int LeastSteps = 3;

    /// <summary>Returns whether a cell holds numbers between arrows that are no one value.</summary>
    public static bool Are(CellToken cell) =>
        cell.Value is null
        && cell.Text.AsSpan().ContainsAny(ArrowSigns.All)
        && cell.Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Returns the columns, those of dated chains with the labels of their steps.</summary>
    public static List<GridColumn> Complete(List<GridColumn> columns, GridSection section, TableFrame frame)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            GridColumn column = columns[i];
            bool mayBe = column.Use == ColumnUse.Other || column is { IsValue: true, Label.HasYear: false };
            if (!mayBe || StepsOf(section, i) is not (>= LeastSteps and var steps)) continue;
            IReadOnlyList<RoleLabel> legend = ChainLegend.Read(column.Head, frame.Years);
            if (legend.Count != steps) legend = frame.Chain;
            if (legend.Count != steps) continue;
            columns[i] = column with { Use = ColumnUse.Value, Label = legend[0], Chain = [.. legend.Select(Result)] };
        }

        return columns;
    }

    /// <summary>Returns the values of a cell, each with the label of its step; none where it is no such
    /// chain.</summary>
    public static List<PlacedValue> ValuesOf(CellToken cell, IReadOnlyList<RoleLabel> steps, YearContext years)
    {
        var values = new List<PlacedValue>(steps.Count);
        string text = cell.Text;
        int start = 0;
        foreach (RoleLabel step in steps)
        {
            if (start > text.Length) return [];
            int arrow = text.AsSpan(start).IndexOfAny(ArrowSigns.All);
            int end = arrow < 0 ? text.Length : start + arrow;
            string part = text[start..end].Trim();
            if (ValueReader.Read(part, years) is not { IsUnreadable: false } value) return [];
            values.Add(new PlacedValue(step, value, part, cell.Lines));
            start = end + 1;
        }

        return start > text.Length ? values : [];
    }

    // What stands on the way, and says no more than its year, is a result.
    private static RoleLabel Result(RoleLabel step) =>
        step.Role == RoleKind.Year ? step with { Role = RoleKind.Actual } : step;

    /// <summary>Returns how many steps most of the cells of a column have, or 0.</summary>
    private static int StepsOf(GridSection section, int column)
    {
        var counts = new Dictionary<int, int>();
        int filled = 0;
        foreach (BodyRow row in section.Body)
        {
            if (section.Grid[row.Row, column] is not { } cell || cell.Column != column || cell.ColumnSpan > 1) continue;
            filled++;
            int arrows = cell.Text.AsSpan().CountAny(ArrowSigns.All);
            if (arrows > 0) counts[arrows + 1] = counts.GetValueOrDefault(arrows + 1) + 1;
        }

        foreach ((int steps, int count) in counts)
        {
            if (count >= filled * Most) return steps;
        }

        return 0;
    }
}
