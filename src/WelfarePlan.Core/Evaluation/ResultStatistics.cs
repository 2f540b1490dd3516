namespace WelfarePlan.Evaluation;

/// <summary>The numbers that stand beside a result of a trend, a projection or a growth rate.</summary>
internal static class ResultStatistics
{
    public static IReadOnlyList<EvaluationStatistic> Of(EvaluationResult result)
    {
        if (!result.Outcome.IsDefined) return [];

        var found = new List<EvaluationStatistic>();
        SeriesPoint[] series = [.. result.Series];
        if (result.Method == EvaluationMethod.SlopeOls) AddOls(found, series);
        else if (result.Method == EvaluationMethod.SlopeTheilSen) AddTheilSen(found, series);
        else if (result.Method == EvaluationMethod.MannKendall) AddMannKendall(found, series);
        else if (result.Method == EvaluationMethod.GrowthRateRatio) AddGrowth(found, result.Inputs);
        else if (IsProjection(result.Method)
            && MethodRules.ReachedBy(result.Value!.Value, result.Inputs) is { } reaches)
        {
            found.Add(new("reachesTarget", reaches ? 1 : 0));
        }

        if (result.AllYears.Value is { } all) found.Add(new("allYears", (double)all));
        return found;
    }

    internal static bool IsProjection(EvaluationMethod method) =>
        method == EvaluationMethod.ProjectionLastTwo || method == EvaluationMethod.ProjectionOls
        || method == EvaluationMethod.ProjectionTheilSen || method == EvaluationMethod.ProjectionStraightLine;

    private static void AddOls(List<EvaluationStatistic> found, SeriesPoint[] series)
    {
        var fit = LinearFit.Of(series);
        found.Add(new("n", fit.N));
        Add(found, "intercept", (double?)fit.Intercept.Value);
        Add(found, "rSquared", fit.RSquared);
        Add(found, "standardError", fit.StandardError);
        Add(found, "p", fit.P);
        AddInterval(found, fit.SlopeInterval());
    }

    private static void AddTheilSen(List<EvaluationStatistic> found, SeriesPoint[] series)
    {
        var fit = TheilSenFit.Of(series);
        found.Add(new("n", series.Length));
        Add(found, "interceptJoint", (double?)fit.InterceptJoint.Value);
        Add(found, "interceptSeparate", (double?)fit.InterceptSeparate.Value);
        AddInterval(found, fit.SlopeInterval(MannKendallTest.Of(series)));
    }

    private static void AddMannKendall(List<EvaluationStatistic> found, SeriesPoint[] series)
    {
        var test = MannKendallTest.Of(series);
        found.AddRange(
        [
            new("n", test.N), new("p", test.P), new("smallestP", test.SmallestP), new("isExact", test.IsExact ? 1 : 0),
            new("tauA", test.TauA), new("tauB", test.TauB),
        ]);
    }

    private static void AddGrowth(List<EvaluationStatistic> found, EvaluationInputs inputs)
    {
        (int elapsed, int total) =
            (inputs.ActualYear!.Value - inputs.BaselineYear!.Value,
            inputs.TargetYear!.Value - inputs.BaselineYear.Value);
        Add(found, "observedRate",
            (double?)GrowthRates.Annual(inputs.Baseline!.Value, inputs.Actual!.Value, elapsed).Value);
        Add(found, "requiredRate",
            (double?)GrowthRates.Annual(inputs.Baseline.Value, inputs.Target!.Value, total).Value);
    }

    private static void AddInterval(List<EvaluationStatistic> found, ConfidenceInterval? interval)
    {
        Add(found, "low", interval?.Low);
        Add(found, "high", interval?.High);
    }

    private static void Add(List<EvaluationStatistic> found, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number)) found.Add(new(name, number));
    }
}
