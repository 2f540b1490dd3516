using WelfarePlan.Documents.Tokens;
using WelfarePlan.Quantities;

namespace WelfarePlan.Documents.Tables;

/// <summary>The units along a row, which say whether the row was cut rightly.</summary>
internal static class RowUnits
{
    public static bool Clash(List<PlacedValue> values)
    {
        string? seen = null;
        foreach (PlacedValue value in values)
        {
            if (!value.Column.Role.IsValue() || value.Value.Unit.Length == 0) continue;
            string unit = Unit.Of(value.Value.Unit).Canonical;
            if (seen is not null && !string.Equals(seen, unit, StringComparison.Ordinal)) return true;
            seen = unit;
        }

        return false;
    }

    /// <summary>12件 41 15件: a bare number among values of one unit may be none of the row.</summary>
    public static bool IsMissing(IndicatorRow row)
    {
        int values = 0;
        int bare = 0;
        foreach (PlacedValue value in row.Values)
        {
            if (value.Value.Amount is null || !value.Column.Role.IsValue()) continue;
            values++;
            if (value.Value.Unit.Length == 0 && value.Column.Unit is null && value.Value.Amount != 0) bare++;
        }

        return row.Unit is null && bare > 0 && bare < values;
    }
}
