using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Gathers from an indicator what the formulas need; allocates nothing.</summary>
internal static class IndicatorFigures
{
    public static EvaluationInputs Gather(Indicator indicator, in FigureQuestion question) =>
        Gather(indicator, question, Targets.Of(indicator, question));

    public static EvaluationInputs Gather(Indicator indicator, in FigureQuestion question, Target? target)
    {
        var figures = new FigureReader(CommonUnit.Of(indicator));
        Observation? baseline = indicator.Baseline, actual = ActualIn(indicator, question.Year);
        (bool isSum, bool isMismatch, bool isAssumed) = TargetSpan.Between(indicator, target);
        decimal? from, value;
        FiscalYear? fromYear;
        UndefinedReason reason = ReasonOf(actual?.Missing);
        if (isSum)
        {
            // The count begins at nothing, in the year before the first that counts.
            YearlySum sum = TargetSpan.Sum(indicator, target!, question.Year, figures.Unit);
            (from, fromYear) = (
                0m,
                TargetSpan.FirstYear(indicator, target!) is { } first && first > FiscalYear.MinValue ? first - 1 : null
            );
            (value, reason) = (figures.Read(sum), sum.Reason ?? reason);
        }
        else
        {
            (from, fromYear) = (figures.Read(baseline, EvaluationWarnings.ProvisionalBaseline), baseline?.Year);
            value = figures.Read(actual, EvaluationWarnings.ProvisionalActual);
        }

        decimal? to = target is { Bound: TargetBound.Maintain, Value: null } ? from : figures.Read(target?.Value);
        (Direction? direction, DirectionSource? source) = Directions.Of(indicator, target, from, to);
        (bool isMixed, EvaluationWarnings seriesWarnings) = IndicatorSeries.Survey(
            indicator, question.UpTo, question.Excluded
        );
        EvaluationWarnings warnings = figures.Warnings | WarningsOf(indicator, question, target)
            | (seriesWarnings & EvaluationWarnings.CumulativeFalls);
        bool isDiscontinued = IsDiscontinued(indicator);
        if (isDiscontinued) warnings |= EvaluationWarnings.ProgrammeEnded;
        if (isAssumed) warnings |= EvaluationWarnings.BasisAssumed;
        if (isSum) warnings |= EvaluationWarnings.SummedOverPeriod;
        if (source == DirectionSource.Inferred) warnings |= EvaluationWarnings.InferredDirection;
        if (Directions.Contradict(direction, target?.Bound, from, to))
            warnings |= EvaluationWarnings.DirectionContradictsTarget;
        return new EvaluationInputs
        {
            Baseline = from,
            BaselineYear = fromYear,
            Actual = value,
            ActualYear = actual?.Year ?? question.Year,
            ActualReason = reason,
            Target = to,
            TargetUpper = figures.Read(target?.Upper),
            TargetYear = target?.Year,
            YearTarget = figures.Read(Targets.OfYear(indicator, target, question)?.Value),
            TargetBound = target?.Bound,
            TargetEveryYear = target?.EveryYear ?? false,
            Tolerance = target?.Tolerance is { } tolerance
                ? figures.Read(new Quantity(tolerance, target.Value?.Unit ?? Unit.None))
                : null,
            Limit = figures.Unit.Kind == UnitKind.Percent ? 100m : null,
            ChangeZ = Changes.Z(indicator, baseline, actual),
            Direction = direction,
            DirectionSource = source,
            Unit = figures.Unit,
            HasUnitMismatch = figures.HasUnitMismatch,
            HasSeriesUnitMismatch = isMixed,
            HasBasisMismatch = isMismatch,
            IsDiscontinued = isDiscontinued,
            Flags = indicator.Flags,
            Warnings = warnings,
            SeriesWarnings = seriesWarnings,
        };
    }

    /// <summary>The latest year after the baseline's with a number, not after a year; else the latest such year at all,
    /// or null.</summary>
    public static FiscalYear? LatestYear(Indicator indicator, FiscalYear? asOf)
    {
        FiscalYear? withNumber = null, any = null, baseline = indicator.Baseline?.Year;
        IReadOnlyList<Observation> actuals = indicator.Actuals;
        for (int i = 0; i < actuals.Count; i++)
        {
            if (actuals[i].Year is not { } year || year > asOf || year <= baseline) continue;
            if (any is null || year > any) any = year;
            if (actuals[i].Value is not null && (withNumber is null || year > withNumber)) withNumber = year;
        }

        return withNumber ?? any;
    }

    // Two cells for one year are a value and its correction: the later one with a number counts.
    public static Observation? ActualIn(Indicator indicator, FiscalYear? year)
    {
        Observation? found = null;
        IReadOnlyList<Observation> actuals = indicator.Actuals;
        for (int i = 0; i < actuals.Count; i++)
        {
            if (actuals[i].Year == year && (found is null || actuals[i].Value is not null)) found = actuals[i];
        }

        return found;
    }

    public static UndefinedReason ReasonOf(MissingReason? missing) => missing switch
    {
        MissingReason.Pending => UndefinedReason.ActualPending,
        MissingReason.NotConducted => UndefinedReason.ActualNotConducted,
        MissingReason.Discontinued => UndefinedReason.Discontinued,
        MissingReason.NotNumeric or MissingReason.Unreadable => UndefinedReason.ActualNotNumeric,
        _ => UndefinedReason.ActualNotAvailable,
    };

    public static bool IsOpen(Observation? observation) =>
        observation is { Value: not null, Status: ObservationStatus.Provisional or ObservationStatus.Estimated };

    private static EvaluationWarnings WarningsOf(Indicator indicator, in FigureQuestion question, Target? target)
    {
        EvaluationWarnings warnings = EvaluationWarnings.None;
        if (target?.Revision is not null) warnings |= EvaluationWarnings.RevisedTarget;
        if (target?.Status is ObservationStatus.Provisional or ObservationStatus.Estimated)
        {
            warnings |= EvaluationWarnings.ProvisionalTarget;
        }

        bool isHistory =
            indicator.Baseline?.Year is { } baseline && (question.Year is not { } year || year <= baseline);
        if (isHistory && ActualIn(indicator, year: null) is null && LatestYear(indicator, question.AsOf) is null)
        {
            warnings |= EvaluationWarnings.NoActualSinceBaseline;
        }

        return warnings;
    }

    // A programme that ended and has a later number again has not ended.
    private static bool IsDiscontinued(Indicator indicator)
    {
        FiscalYear? ended = null, last = null;
        bool isEnded = false;
        IReadOnlyList<Observation> actuals = indicator.Actuals;
        for (int i = 0; i < actuals.Count; i++)
        {
            Observation actual = actuals[i];
            if (actual.Missing == MissingReason.Discontinued)
                (isEnded, ended) = (true, ended > actual.Year ? ended : actual.Year);
            else if (actual is { Value: not null, Year: { } year } && (last is null || year > last)) last = year;
        }

        return isEnded && !(last > ended);
    }
}
