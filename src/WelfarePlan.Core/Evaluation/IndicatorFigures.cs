using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Gathers from an indicator what the formulas need; allocates nothing.</summary>
internal static class IndicatorFigures
{
    public static EvaluationInputs Gather(Indicator indicator, FiscalYear? year, TargetEdition edition) =>
        Gather(indicator, year, TargetFor(indicator, year, edition));

    public static EvaluationInputs Gather(Indicator indicator, FiscalYear? year, Target? target)
    {
        Observation? baseline = indicator.Baseline;
        Observation? actual = ActualIn(indicator, year);
        decimal? from = baseline?.Value?.Amount;
        decimal? to = target is { Bound: TargetBound.Maintain, Value: null } ? from : target?.Value?.Amount;
        (Direction? direction, DirectionSource? source) = DirectionOf(indicator, target, from);
        return new EvaluationInputs
        {
            Baseline = from,
            BaselineYear = baseline?.Year,
            Actual = actual?.Value?.Amount,
            ActualYear = actual?.Year ?? year,
            ActualReason = ReasonOf(actual?.Missing),
            Target = to,
            TargetUpper = target?.Upper?.Amount,
            TargetYear = target?.Year,
            TargetBound = target?.Bound,
            TargetEveryYear = target?.EveryYear ?? false,
            Tolerance = target?.Tolerance,
            Limit = UnitOf(indicator, actual, target).Kind == UnitKind.Percent ? 100m : null,
            ChangeZ = Changes.Z(indicator, baseline, actual),
            Direction = direction,
            DirectionSource = source,
            Unit = UnitOf(indicator, actual, target),
            HasUnitMismatch = !AreOneUnit(indicator.Unit, baseline?.Value, actual?.Value, target?.Value),
            Warnings = WarningsOf(baseline, actual, target, direction),
        };
    }

    /// <summary>The latest year with a number not after a year, or the latest year at all, or null.</summary>
    public static FiscalYear? LatestYear(Indicator indicator, FiscalYear? asOf)
    {
        FiscalYear? withNumber = null, any = null;
        IReadOnlyList<Observation> actuals = indicator.Actuals;
        for (int i = 0; i < actuals.Count; i++)
        {
            if (actuals[i].Year is not { } year || year > asOf) continue;
            if (any is null || year > any) any = year;
            if (actuals[i].Value is not null && (withNumber is null || year > withNumber)) withNumber = year;
        }

        return withNumber ?? any;
    }

    // Two cells for one year are a value and its correction: the later one with a number counts.
    private static Observation? ActualIn(Indicator indicator, FiscalYear? year)
    {
        Observation? found = null;
        IReadOnlyList<Observation> actuals = indicator.Actuals;
        for (int i = 0; i < actuals.Count; i++)
        {
            if (actuals[i].Year == year && (found is null || actuals[i].Value is not null)) found = actuals[i];
        }

        return found;
    }

    /// <summary>The earliest target year that is not before the year, else the last one; one without a year comes last.</summary>
    public static Target? TargetFor(Indicator indicator, FiscalYear? year, TargetEdition edition)
    {
        Target? best = null;
        IReadOnlyList<Target> targets = indicator.Targets;
        for (int i = 0; i < targets.Count; i++)
        {
            Target candidate = targets[i];
            if (best is null || IsNearer(candidate.Year, best.Year, year)) best = candidate;
            else if (candidate.Year == best.Year && edition == TargetEdition.Current) best = candidate;
        }

        return best;
    }

    private static bool IsNearer(FiscalYear? candidate, FiscalYear? best, FiscalYear? year)
    {
        if (candidate == best) return false;

        bool candidateAhead = candidate is null || year is null || candidate >= year;
        bool bestAhead = best is null || year is null || best >= year;
        if (candidateAhead != bestAhead) return candidateAhead;

        // Both ahead: the earlier; both behind: the later. Without a year to ask for, the last target of all.
        bool isEarlier = best is null || (candidate is not null && candidate < best);
        return isEarlier == (candidateAhead && year is not null);
    }

    private static (Direction? Direction, DirectionSource? Source) DirectionOf(Indicator indicator, Target? target,
        decimal? baseline)
    {
        if (indicator.Direction is { } stated) return (stated, indicator.DirectionSource ?? DirectionSource.Stated);
        return target?.Bound switch
        {
            TargetBound.AtLeast => (Direction.Increase, DirectionSource.Stated),
            TargetBound.AtMost =>
                (baseline < target.Value?.Amount ? Direction.Contain : Direction.Decrease, DirectionSource.Stated),
            TargetBound.Between => (Direction.Range, DirectionSource.Stated),
            TargetBound.Maintain => (Direction.Maintain, DirectionSource.Stated),
            TargetBound.Exact when baseline < target.Value?.Amount => (Direction.Increase, DirectionSource.Inferred),
            TargetBound.Exact when baseline > target.Value?.Amount => (Direction.Decrease, DirectionSource.Inferred),
            _ => (null, null),
        };
    }

    private static UndefinedReason ReasonOf(MissingReason? missing) => missing switch
    {
        MissingReason.Pending => UndefinedReason.ActualPending,
        MissingReason.NotConducted => UndefinedReason.ActualNotConducted,
        MissingReason.Discontinued => UndefinedReason.Discontinued,
        MissingReason.NotNumeric or MissingReason.Unreadable => UndefinedReason.ActualNotNumeric,
        _ => UndefinedReason.ActualNotAvailable,
    };

    private static Unit UnitOf(Indicator indicator, Observation? actual, Target? target) =>
        indicator.Unit.Kind != UnitKind.None ? indicator.Unit : actual?.Value?.Unit ?? target?.Value?.Unit ?? Unit.None;

    // A number printed without a unit is in the unit of its table; two written units must agree.
    private static bool AreOneUnit(Unit unit, Quantity? first, Quantity? second, Quantity? third) =>
        Agree(ref unit, first) && Agree(ref unit, second) && Agree(ref unit, third);

    private static bool Agree(ref Unit unit, Quantity? quantity)
    {
        if (quantity is not { } written || written.Unit.Kind == UnitKind.None) return true;
        if (unit.Kind == UnitKind.None) unit = written.Unit;
        return unit == written.Unit;
    }

    private static EvaluationWarnings WarningsOf(
        Observation? baseline, Observation? actual, Target? target, Direction? direction)
    {
        EvaluationWarnings warnings = EvaluationWarnings.None;
        if (IsOpen(baseline)) warnings |= EvaluationWarnings.ProvisionalBaseline;
        if (IsOpen(actual)) warnings |= EvaluationWarnings.ProvisionalActual;
        if (target?.Revision is not null) warnings |= EvaluationWarnings.RevisedTarget;
        if (target?.Bound == TargetBound.AtLeast && direction is Direction.Decrease or Direction.Contain
            || target?.Bound == TargetBound.AtMost && direction == Direction.Increase)
        {
            warnings |= EvaluationWarnings.DirectionContradictsTarget;
        }

        return warnings;
    }

    private static bool IsOpen(Observation? observation) =>
        observation is { Value: not null, Status: ObservationStatus.Provisional or ObservationStatus.Estimated };
}
