using WelfarePlan.Collections;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>All indicators of a plan, evaluated: a flat list of results in the order of the plan and of the methods.</summary>
public sealed record PlanEvaluation
{
    private PlanEvaluation(FiscalYear? year, IReadOnlyList<EvaluationResult> results)
    {
        Year = year;
        Results = ValueList.From(results);
    }

    /// <summary>Gets the fiscal year asked for, or null where each indicator's latest actual was.</summary>
    public FiscalYear? Year { get; }

    /// <summary>Gets the results: for each indicator in printed order, each method in the order asked for.</summary>
    public IReadOnlyList<EvaluationResult> Results { get; }

    /// <summary>Evaluates a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">What to evaluate; null means <see cref="EvaluationOptions.Default"/>.</param>
    /// <returns>The results.</returns>
    public static PlanEvaluation Of(Plan plan, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= EvaluationOptions.Default;
        var results = new List<EvaluationResult>();
        foreach (Indicator indicator in plan.AllIndicators())
        {
            FiscalYear? year = options.Year ?? IndicatorFigures.LatestYear(indicator, options.AsOf);
            EvaluationInputs inputs = IndicatorFigures.Gather(indicator, year, options.Targets);
            SeriesPoint[] all = IndicatorEvaluation.SeriesOf(indicator, year, []);
            SeriesPoint[] series = options.ExcludedYears.Count == 0 ? all : IndicatorEvaluation.SeriesOf(indicator, year, options.ExcludedYears);
            foreach (EvaluationMethod method in options.Methods)
            {
                results.Add(IndicatorEvaluation.Result(indicator, year, method, inputs, series, all));
            }
        }

        return new PlanEvaluation(options.Year, results);
    }
}
