using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Assembly;

/// <summary>Makes an indicator of a row: every value gets its type, its unit, its year, or the reason why it has
/// none.</summary>
internal sealed class IndicatorAssembler(PlaceRecorder places, ICollection<Diagnostic> log)
{
    // A plan looks back to its predecessor's baseline and ahead to its successor's target; one era is thirty years.
    private const int FarthestYears = 15;

    /// <summary>Gets or sets the plan period, by which a year that can't be right is known.</summary>
    public FiscalPeriod? Period { get; set; }

    public Indicator Assemble(IndicatorRow row, string pointer, string? heading)
    {
        Unit unit = UnitOf(row);
        var builder = new IndicatorParts();
        foreach (PlacedValue value in row.Values) Place(builder, value, unit);

        (Direction? direction, DirectionSource? source) = DirectionOf(row, builder);
        if (builder.SaysYearTwice()) log.Add(DiagnosticRules.IndicatorRepeated.At(row.Lines, row.Name));
        places.Add($"{pointer}/name", row.NameLines, row.Confidence);
        Record(pointer, row, builder);
        return new Indicator
        {
            Name = row.Name,
            Context = row.Context ?? ContextOf(row.Name, heading),
            Unit = unit,
            Direction = direction,
            DirectionSource = source,
            Basis = row.Basis ?? builder.Basis ?? BasisOf(row.Name),
            Baseline = builder.Baseline?.Observation,
            Actuals = [.. builder.Actuals.Select(actual => actual.Observation)],
            Targets = [.. builder.Targets.Select(target => target.Target)],
            Notes = row.Notes,
        };
    }

    private void Place(IndicatorParts parts, PlacedValue placed, Unit unit)
    {
        RoleLabel column = placed.Column;
        CellValue value = placed.Value;
        if (!HasRole(placed)) return;
        if (value.IsUnreadable) log.Add(DiagnosticRules.UnreadableNumber.At(placed.Lines, placed.Text));
        parts.Basis ??= value.Basis ?? column.Basis;
        FiscalYear? year = value.Year ?? (value.HasBadYear ? null : column.Year);
        if (year is { } written && IsFar(written))
            log.Add(DiagnosticRules.YearImplausible.At(placed.Lines, placed.Text));
        Unit own = UnitOf(placed, unit);
        if (column.Role == RoleKind.Target)
        {
            if (TargetOf(value, year, own, placed) is { } target) parts.Targets.Add((target, placed.Lines));
            return;
        }

        bool isBaseline = column.Role == RoleKind.Baseline && parts.Baseline is null;
        if (value.IsNone && isBaseline) return;
        Observation observation = ObservationOf(value, year, own, placed);
        if (isBaseline) parts.Baseline = (observation, placed.Lines);
        else parts.Actuals.Add((observation, placed.Lines));
    }

    private bool HasRole(PlacedValue placed)
    {
        if (placed.Column.Role == RoleKind.Direction || !placed.Column.Role.IsValue()) return false;
        if (placed.Column.Role != RoleKind.Unknown) return true;
        log.Add(DiagnosticRules.ColumnRoleUnknown.At(placed.Lines, placed.Text));
        return false;
    }

    private bool IsFar(FiscalYear year) =>
        Period is { } period && (period.From - year > FarthestYears || year - period.To > FarthestYears);

    private static Unit UnitOf(PlacedValue placed, Unit unit)
    {
        if (placed.Value.Unit.Length > 0) return Unit.Of(placed.Value.Unit);
        return placed.Column.Unit is { } shared ? Unit.Of(shared) : unit;
    }

    private Observation ObservationOf(CellValue value, FiscalYear? year, Unit unit, PlacedValue placed)
    {
        bool isLevel = value.Amount is not null && value.Upper is null && !value.IsUnreadable;
        if (!isLevel && value.Missing is null or MissingReason.NotNumeric)
            log.Add(DiagnosticRules.WordsInsteadOfNumber.At(placed.Lines, placed.Text));
        MissingReason missing = value.IsUnreadable
            ? MissingReason.Unreadable
            : value.Missing ?? MissingReason.NotNumeric;
        Observation observation = isLevel
            ? new Observation(year, new Quantity(value.Amount!.Value, unit))
            : new Observation(year, missing);
        return observation with
        {
            OutOf = isLevel && value.OutOf is { } whole ? new Quantity(whole, unit) : null,
            Text = placed.Text,
            Status = value.Status == default ? placed.Column.Status : value.Status,
            AsOf = value.AsOf ?? placed.Column.AsOf,
            Note = value.Note,
        };
    }

    private Target? TargetOf(CellValue value, FiscalYear? year, Unit unit, PlacedValue placed)
    {
        Target target;
        if (value.IsUnreadable) target = new Target(year, TargetBound.Qualitative);
        else if (value.Amount is { } amount && value.Upper is { } upper)
            target = new Target(year, new Quantity(amount, unit), new Quantity(upper, unit));
        else if (value.Amount is { } number) target = new Target(year, new Quantity(number, unit), value.Bound);
        else if (value.Bound is TargetBound.DirectionOnly or TargetBound.Maintain)
            target = new Target(year, value.Bound);
        else if (value.Missing is MissingReason.NotNumeric) target = new Target(year, TargetBound.Qualitative);
        else return null;

        if (target.Bound == TargetBound.Qualitative && !value.IsUnreadable)
            log.Add(DiagnosticRules.WordsInsteadOfNumber.At(placed.Lines, placed.Text));
        return target with
        {
            OutOf = value.OutOf is { } whole && value.Amount is not null ? new Quantity(whole, unit) : null,
            Text = placed.Text,
            AsOf = value.AsOf ?? placed.Column.AsOf,
            Note = value.Note,
            Revision = placed.Column.IsRevised ? new TargetRevision(null, null) : null,
            Basis = value.YearsCounted is null ? null : IndicatorBasis.Cumulative,
            Period = PeriodOf(value.YearsCounted, year),
        };
    }

    /// <summary>５年間で６人 by 令和6年度: the five years that end there.</summary>
    private static FiscalPeriod? PeriodOf(int? years, FiscalYear? last) =>
        years is > 0 and { } count && last is { } end ? new FiscalPeriod(end - (count - 1), end) : null;

    private void Record(string pointer, IndicatorRow row, IndicatorParts parts)
    {
        if (parts.Baseline is { } baseline)
            Record($"{pointer}/baseline", baseline.Lines, row.Confidence, baseline.Observation.Value is not null);
        for (int i = 0; i < parts.Actuals.Count; i++)
            Record(
                PlaceRecorder.Item(pointer, "actuals", i), parts.Actuals[i].Lines, row.Confidence,
                parts.Actuals[i].Observation.Value is not null
            );
        for (int i = 0; i < parts.Targets.Count; i++)
            Record(
                PlaceRecorder.Item(pointer, "targets", i), parts.Targets[i].Lines, row.Confidence,
                parts.Targets[i].Target.Value is not null
            );
    }

    private void Record(string pointer, LineSpan lines, Confidence confidence, bool hasValue)
    {
        places.Add(pointer, lines, confidence);
        if (hasValue) places.Add($"{pointer}/value", lines, confidence);
    }

    /// <summary>The unit most of the row's values print, else that of the unit column, else that in the name's
    /// brackets.</summary>
    private static Unit UnitOf(IndicatorRow row)
    {
        string? printed = row.Values.Where(value => value.Column.Role.IsValue() && value.Value.Unit.Length > 0)
            .GroupBy(value => Unit.Of(value.Value.Unit).Canonical, StringComparer.Ordinal)
            .MaxBy(group => group.Count())
            ?.First()
            .Value.Unit;
        string? column = row.Values.Select(value => value.Column.Unit).FirstOrDefault(text => text is not null);
        return Unit.Of(printed ?? row.Unit ?? column ?? NameUnits.Of(row.Name) ?? "");
    }

    private static (Direction?, DirectionSource?) DirectionOf(IndicatorRow row, IndicatorParts parts)
    {
        Direction? stated = row.Direction
            ?? row.Values.Where(value => value.Column.Role is RoleKind.Target or RoleKind.Direction)
                .Select(value => value.Value.Direction)
                .FirstOrDefault(direction => direction is not null)
            ?? NameDirections.Of(row.Name);
        if (stated is null && parts.Targets.Count > 0)
        {
            stated = parts.Targets[^1].Target.Bound switch
            {
                TargetBound.AtLeast => Direction.Increase,
                TargetBound.AtMost => Direction.Decrease,
                TargetBound.Between => Direction.Range,
                _ => null,
            };
        }

        return stated is null ? (null, null) : (stated, DirectionSource.Stated);
    }

    /// <summary>A name that many measures share (実施率) needs the heading above it.</summary>
    private static string? ContextOf(string name, string? heading) =>
        name.Length <= NameUnits.LongestBareName ? heading : null;

    private static IndicatorBasis? BasisOf(string name) =>
        name.Contains("累計", StringComparison.Ordinal)
        || name.Contains("延べ", StringComparison.Ordinal) && name.Contains('累', StringComparison.Ordinal)
            ? IndicatorBasis.Cumulative
        : name.Contains("年間", StringComparison.Ordinal) || name.Contains("単年度", StringComparison.Ordinal)
            ? IndicatorBasis.Annual
        : null;
}
