using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables;

/// <summary>What a row alone gives cause to say.</summary>
internal static class RowChecks
{
    public static void Report(IndicatorRow row, ICollection<Diagnostic> log)
    {
        if (RowUnits.Clash(row.Values) || RowUnits.IsMissing(row))
            log.Add(DiagnosticRules.UnitsDisagree.At(row.Lines, row.Name));
        if (row.Values.Count > 0 && NameEndings.IsDoubtful(row.Name))
            log.Add(DiagnosticRules.NameMayBeCut.At(row.Lines, row.Name));
        if (HasUndated(row)) log.Add(DiagnosticRules.YearNotStated.At(row.Lines, row.Name));
        if (IsStartOrResult(row)) log.Add(DiagnosticRules.RoleAssumed.At(row.Lines, row.Name));
        foreach (PlacedValue value in row.Values)
        {
            if (value.Column.Role.IsValue()) Report(value, row, log);
        }
    }

    private static void Report(PlacedValue value, IndicatorRow row, ICollection<Diagnostic> log)
    {
        if (value.Value.IsBehindWords) log.Add(DiagnosticRules.ValueBehindWords.At(value.Lines, value.Text));
        if (value.Value.Grade is not null) log.Add(DiagnosticRules.GradeTakenOff.At(value.Lines, value.Text));
        if (value.Value.Year is { } own && value.Column.Year is { } column && own != column)
            log.Add(DiagnosticRules.LabelDisagrees.At(value.Lines, value.Text));
        if (IsOddZero(value, row)) log.Add(DiagnosticRules.ZeroMayBeBlank.At(value.Lines, row.Name));
    }

    /// <summary>実績 of one year, and then targets: it may be where the plan starts from.</summary>
    private static bool IsStartOrResult(IndicatorRow row)
    {
        PlacedValue? only = null;
        int values = 0;
        foreach (PlacedValue value in row.Values)
        {
            if (!value.Column.Role.IsValue()) continue;
            values++;
            if (value.Column.Role == RoleKind.Baseline) return false;
            if (value.Column.Role != RoleKind.Actual) continue;
            if (only is not null) return false;
            only = value;
        }

        if (only is null || values < 2) return false;
        foreach (PlacedValue value in row.Values)
        {
            if (!value.Column.Role.IsValue() || ReferenceEquals(value, only)) continue;
            bool isLater = (value.Value.Year ?? value.Column.Year) > (only.Value.Year ?? only.Column.Year);
            if (value.Column.Role != RoleKind.Target || !isLater) return false;
        }

        return true;
    }

    private static bool HasUndated(IndicatorRow row)
    {
        foreach (PlacedValue value in row.Values)
        {
            if (
                value.Column is { Year: null }
                && value.Column.Role.IsValue()
                && value.Value is { Amount: not null, Year: null }
            )
                return true;
        }

        return false;
    }

    /// <summary>Returns whether a target is dated before the baseline.</summary>
    public static bool IsDatedBackwards(IndicatorRow row)
    {
        FiscalYear? from = null;
        FiscalYear? to = null;
        foreach (PlacedValue value in row.Values)
        {
            FiscalYear? year = value.Value.Year ?? value.Column.Year;
            if (value.Column.Role == RoleKind.Baseline && !(year <= from)) from = year ?? from;
            if (value.Column.Role == RoleKind.Target && !(year >= to)) to = year ?? to;
        }

        return to < from;
    }

    // A true zero is printed with the unit that its neighbours have.
    private static bool IsOddZero(PlacedValue value, IndicatorRow row) =>
        value.Value is { Amount: 0, Unit: "" }
        && row.Values.Any(other =>
            other.Column.Role.IsValue() && (other.Value.Unit.Length > 0 || other.Value.Amount >= 10)
        );
}
