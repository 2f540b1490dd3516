namespace WelfarePlan.Evaluation;

/// <summary>The methods that look at the whole series: trends, projections and growth.</summary>
internal static class CourseRules
{
    private const double Significant = 1.959963984540054;

    public static Outcome SlopeOls(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        Trends.OlsSlope(series);

    public static Outcome SlopeTheilSen(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        Trends.TheilSenSlope(series);

    public static Outcome MannKendall(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        var test = MannKendallTest.Of(series);
        if (test.Undefined is { } reason) return Outcome.Because(reason);
        return Outcome.Of(
            test.S, test.SmallestP > 0.05 ? EvaluationWarnings.TooFewForSignificance : EvaluationWarnings.None);
    }

    public static Outcome ProjectionLastTwo(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        NotAhead(inputs) is { } reason
            ? Outcome.Because(reason)
            : Seen(Projections.LastTwo(series, inputs.TargetYear!.Value.Year), inputs, series);

    public static Outcome ProjectionOls(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        NotAhead(inputs) is { } reason
            ? Outcome.Because(reason)
            : Seen(Projections.Ols(series, inputs.TargetYear!.Value.Year), inputs, series);

    public static Outcome ProjectionTheilSen(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        NotAhead(inputs) is { } reason
            ? Outcome.Because(reason)
            : Seen(Projections.TheilSen(series, inputs.TargetYear!.Value.Year), inputs, series);

    public static Outcome ProjectionStraightLine(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        const Needs Needed = Needs.Baseline | Needs.Actual | Needs.BaselineYear | Needs.ActualYear;
        UndefinedReason? missing = MethodRules.Missing(inputs, Needed) ?? NotAhead(inputs);
        if (missing is { } reason) return Outcome.Because(reason);
        if (inputs.ActualYear!.Value <= inputs.BaselineYear!.Value)
        {
            return Outcome.Because(UndefinedReason.YearOutsidePlan);
        }

        var from = new SeriesPoint(inputs.BaselineYear.Value.Year, inputs.Baseline!.Value);
        var to = new SeriesPoint(inputs.ActualYear.Value.Year, inputs.Actual!.Value);
        return Seen(Projections.Along(from, to, inputs.TargetYear!.Value.Year), inputs, series);
    }

    public static Outcome GrowthRateRatio(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (MethodRules.Missing(inputs, Needs.Figures | Needs.Years) is { } reason) return Outcome.Because(reason);
        if (Unsigned(inputs) is { } direction) return Outcome.Because(direction);
        if (inputs.IsLimit) return Outcome.Because(UndefinedReason.NotApplicableToDirection);
        return GrowthRates.Ratio(
            inputs.Baseline!.Value, inputs.Actual!.Value, inputs.Target!.Value,
            inputs.ActualYear!.Value - inputs.BaselineYear!.Value,
            inputs.TargetYear!.Value - inputs.BaselineYear.Value, inputs.Sign);
    }

    public static Outcome GrowthRate(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        Outcome plain = PlainGrowthRate(inputs, series);
        if (plain.Value is not { } rate || rate == 0 || inputs.Limit is not { } limit) return plain;

        double share = GrowthRates.LimitShare(inputs.Baseline!.Value, limit);
        return share > 0 ? GrowthRates.OfDouble((double)rate / share) : Outcome.Because(UndefinedReason.Overflow);
    }

    public static Outcome PlainGrowthRate(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        const Needs Needed = Needs.Baseline | Needs.Actual | Needs.BaselineYear | Needs.ActualYear;
        if (MethodRules.Missing(inputs, Needed) is { } reason) return Outcome.Because(reason);
        if (Unsigned(inputs) is { } direction) return Outcome.Because(direction);
        int elapsed = inputs.ActualYear!.Value - inputs.BaselineYear!.Value;
        Outcome rate = GrowthRates.Annual(inputs.Baseline!.Value, inputs.Actual!.Value, elapsed);

        // For values below zero growth means further down.
        return rate.Value is { } value ? Outcome.Of((inputs.Baseline > 0 ? inputs.Sign : -inputs.Sign) * value) : rate;
    }

    public static Outcome RelativeImprovement(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (MethodRules.Missing(inputs, Needs.Baseline | Needs.Actual) is { } reason) return Outcome.Because(reason);
        if (Unsigned(inputs) is { } direction) return Outcome.Because(direction);
        return Signed(EvaluationFormulas.RelativeChange(inputs.Baseline!.Value, inputs.Actual!.Value), inputs);
    }

    public static Outcome ChangeFromBaseline(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (MethodRules.Missing(inputs, Needs.Baseline | Needs.Actual) is { } reason) return Outcome.Because(reason);
        return Unsigned(inputs) is { } direction
            ? Outcome.Because(direction)
            : Signed(Outcome.Of((Guarded)inputs.Actual!.Value - inputs.Baseline!.Value), inputs);
    }

    public static Outcome SignificantImprovement(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (MethodRules.Missing(inputs, Needs.Baseline | Needs.Actual) is { } reason) return Outcome.Because(reason);
        if (Unsigned(inputs) is { } direction) return Outcome.Because(direction);
        if (inputs.ChangeZ is not { } z) return Outcome.Because(UndefinedReason.StandardErrorUnknown);
        return Outcome.Of(Math.Abs(z) >= Significant ? Math.Sign(z) * inputs.Sign : 0m);
    }

    public static Outcome AheadOfLine(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (Unsigned(inputs) is { } direction) return Outcome.Because(direction);
        if (inputs.Actual is not { } actual) return Outcome.Because(inputs.ActualReason);
        Outcome expected = MethodRules.Expected(inputs, series);
        return expected.Value is { } line ? Signed(Outcome.Of((Guarded)actual - line), inputs) : expected;
    }

    public static Outcome ExpectedOverActual(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (inputs.Direction is null) return Outcome.Because(UndefinedReason.DirectionUnknown);
        if (inputs.Sign >= 0) return Outcome.Because(UndefinedReason.NotApplicableToDirection);
        if (MethodRules.Missing(inputs, Needs.Actual) is { } reason) return Outcome.Because(reason);
        Outcome expected = MethodRules.Expected(inputs, series);
        return expected.Value is { } line ? EvaluationFormulas.TargetOverActual(inputs.Actual!.Value, line) : expected;
    }

    public static Outcome RecentImprovement(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        Unsigned(inputs) is { } direction
            ? Outcome.Because(direction)
            : Signed(RecentCourse.MeanChange(series), inputs);

    public static Outcome LastRelativeImprovement(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        Unsigned(inputs) is { } direction
            ? Outcome.Because(direction)
            : Signed(RecentCourse.LastRelativeChange(series), inputs);

    public static Outcome LastImprovement(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series) =>
        Unsigned(inputs) is { } direction
            ? Outcome.Because(direction)
            : Signed(RecentCourse.LastChange(series), inputs);

    public static Outcome ForecastMiss(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        const Needs Needed = Needs.Actual | Needs.Target | Needs.ActualYear | Needs.TargetYear;
        UndefinedReason? missing = MethodRules.Missing(inputs, Needed);
        if (missing is { } reason) return Outcome.Because(reason);
        if (Unsigned(inputs) is { } direction) return Outcome.Because(direction);
        if (!RecentCourse.TryWindow(series, out SeriesPoint first, out SeriesPoint last))
        {
            return Outcome.Because(UndefinedReason.InsufficientPoints);
        }

        (decimal actual, decimal target) = (inputs.Actual!.Value, inputs.Target!.Value);
        if (actual == target) return Outcome.Of(0m);

        // Multiplied before it is divided, so that a forecast that meets the target exactly does so here too.
        Guarded years = (decimal)Math.Max(0, inputs.TargetYear!.Value - inputs.ActualYear!.Value);
        Guarded forecast = actual + (((Guarded)last.Value - first.Value) * years / ((Guarded)last.Year - first.Year));
        return Signed(Outcome.Of((target - forecast) / ((Guarded)Math.Max(actual, target) - Math.Min(actual, target))),
            inputs);
    }

    private static UndefinedReason? Unsigned(in EvaluationInputs inputs)
    {
        if (inputs.HasUnitMismatch) return UndefinedReason.UnitMismatch;
        if (inputs.Direction is null) return UndefinedReason.DirectionUnknown;
        return inputs.Sign == 0 ? UndefinedReason.NotApplicableToDirection : null;
    }

    private static Outcome Signed(Outcome outcome, in EvaluationInputs inputs) =>
        outcome.Value is { } value ? Outcome.Of(inputs.Sign * value, outcome.Warnings) : outcome;

    private static UndefinedReason? NotAhead(in EvaluationInputs inputs)
    {
        if (inputs.TargetBound is null) return UndefinedReason.TargetMissing;
        if (inputs.HasUnitMismatch) return UndefinedReason.UnitMismatch;
        if (inputs.TargetYear is not { } target) return UndefinedReason.TargetYearUnknown;
        return inputs.ActualYear is { } year && year >= target ? UndefinedReason.TargetYearPassed : null;
    }

    // What stands in the data or is aimed at is possible, so a rate of 105% may be projected where one was reached.
    private static Outcome Seen(Outcome projected, in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        if (projected.Value is not { } value) return projected;

        bool couldBeNegative = IsBelow(inputs.Baseline, 0) || IsBelow(inputs.Actual, 0) || IsBelow(inputs.Target, 0);
        bool couldPass = inputs.Baseline > inputs.Limit || inputs.Actual > inputs.Limit
            || (inputs.TargetUpper ?? inputs.Target) > inputs.Limit;
        foreach (SeriesPoint point in series)
        {
            couldBeNegative |= point.Value < 0;
            couldPass |= point.Value > inputs.Limit;
        }

        bool isImpossible = (value < 0 && !couldBeNegative) || (value > inputs.Limit && !couldPass);
        return isImpossible ? projected.With(EvaluationWarnings.ImpossibleValue) : projected;
    }

    private static bool IsBelow(decimal? value, decimal limit) => value < limit;
}
