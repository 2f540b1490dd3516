using System.Text.Json.Serialization;
using WelfarePlan.Collections;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>All indicators of a plan, evaluated: a flat list of results in the order of the plan and of the
/// methods.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<PlanEvaluation>))]
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public sealed partial record PlanEvaluation
{
    internal PlanEvaluation(Plan plan, FiscalYear? year, IReadOnlyList<EvaluationResult> results,
        IReadOnlyList<IndicatorRating> ratings)
    {
        Plan = plan;
        Year = year;
        Results = ValueList.From(results);
        Ratings = ValueList.From(ratings);
    }

    /// <summary>Gets the plan.</summary>
    public Plan Plan { get; }

    /// <summary>Gets the fiscal year asked for, or null where each indicator's latest actual was.</summary>
    public FiscalYear? Year { get; }

    /// <summary>Gets the results: for each indicator in printed order, each method in the order asked for.</summary>
    public IReadOnlyList<EvaluationResult> Results { get; }

    /// <summary>Gets the computed grades: for each indicator in printed order, each scheme in the order asked
    /// for.</summary>
    public IReadOnlyList<IndicatorRating> Ratings { get; }

    /// <summary>Evaluates a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">What to evaluate; null means <see cref="EvaluationOptions.Default"/>.</param>
    /// <returns>The results.</returns>
    internal static PlanEvaluation Of(Plan plan, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= EvaluationOptions.Default;
        Indicator[] indicators = [.. plan.AllIndicators()];
        var results = new EvaluationResult[indicators.Length * options.Methods.Count];
        var ratings = new IndicatorRating[indicators.Length * options.Schemes.Count];
        for (int i = 0; i < indicators.Length; i++)
        {
            Evaluate(
                indicators[i], options,
                results.AsSpan(i * options.Methods.Count, options.Methods.Count),
                ratings.AsSpan(i * options.Schemes.Count, options.Schemes.Count)
            );
        }

        return new PlanEvaluation(
            plan, options.Year, new ValueList<EvaluationResult>(results), new ValueList<IndicatorRating>(ratings)
        );
    }

    /// <summary>Counts the grades of all indicators.</summary>
    /// <param name="scheme">One of the schemes asked for.</param>
    /// <returns>The counts, and why some indicators could not be assessed.</returns>
    public RatingCounts Counts(RatingScheme scheme) => RatingCounts.Of(scheme, Ratings);

    /// <summary>Counts the grades of the indicators under each goal.</summary>
    /// <param name="scheme">One of the schemes asked for.</param>
    /// <returns>Each goal of the plan in order, with its counts.</returns>
    public IReadOnlyList<GoalCounts> CountsByGoal(RatingScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var bySelf = (IEqualityComparer<Indicator>)ReferenceEqualityComparer.Instance;
        ILookup<Indicator, IndicatorRating> rated = Ratings.Where(rating => rating.Scheme == scheme)
            .ToLookup(rating => rating.Indicator, bySelf);
        IEnumerable<IndicatorRating> Under(Goal goal) =>
            new Plan { Goals = [goal] }.AllIndicators().Distinct(bySelf).SelectMany(indicator => rated[indicator]);

        return ValueList.From<GoalCounts>([
            .. Plan.Goals.Select(goal => new GoalCounts(goal, RatingCounts.Of(scheme, Under(goal)))),
        ]);
    }

    // The figures of an indicator are gathered once for all methods.
    private static void Evaluate(
        Indicator indicator, EvaluationOptions options, Span<EvaluationResult> results, Span<IndicatorRating> ratings
    )
    {
        FiscalYear? year = options.Year ?? IndicatorFigures.LatestYear(indicator, options.AsOf);
        var question = FigureQuestion.Of(year, options);
        SeriesPoint[] all = IndicatorEvaluation.SeriesOf(indicator, question.UpTo, []);
        SeriesPoint[] series = options.ExcludedYears.Count == 0
            ? all
            : IndicatorEvaluation.SeriesOf(indicator, question.UpTo, options.ExcludedYears);
        var basis = new ResultBasis(
            indicator, year, IndicatorFigures.Gather(indicator, question), new ValueList<SeriesPoint>(series)
        );
        for (int i = 0; i < results.Length; i++)
            results[i] = IndicatorEvaluation.Result(basis, options.Methods[i], series, all);
        for (int i = 0; i < ratings.Length; i++)
        {
            RatingScheme scheme = options.Schemes[i];
            Rating rating = IndicatorEvaluation.RatingOf(indicator, scheme, question, series);
            ratings[i] = new IndicatorRating(indicator, year, scheme, rating);
        }
    }
}
