using WelfarePlan.Collections;
using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <content>From an indicator to what was found about it.</content>
/// <remarks>An indicator is found by identity, because two indicators may say the same and stand in two
/// places.</remarks>
public sealed partial record PlanEvaluation
{
    /// <summary>Returns the results of one indicator.</summary>
    /// <param name="indicator">An indicator of <see cref="Plan"/>.</param>
    /// <returns>A result for each method, in the order asked for; empty where the indicator is not of this
    /// plan.</returns>
    public IReadOnlyList<EvaluationResult> ResultsOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return ValueList.From<EvaluationResult>([
            .. Results
                .Where(result => ReferenceEquals(result.Indicator, indicator))
                .DistinctBy(result => result.Method),
        ]);
    }

    /// <summary>Returns the result of one indicator by one method.</summary>
    /// <param name="indicator">An indicator of <see cref="Plan"/>.</param>
    /// <param name="method">One of the methods asked for.</param>
    /// <returns>The result, or null where the indicator is not of this plan or the method was not asked for.</returns>
    public EvaluationResult? ResultOf(Indicator indicator, EvaluationMethod method)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(method);
        return Results.FirstOrDefault(result =>
            ReferenceEquals(result.Indicator, indicator) && result.Method == method
        );
    }

    /// <summary>Returns the computed grades of one indicator.</summary>
    /// <param name="indicator">An indicator of <see cref="Plan"/>.</param>
    /// <returns>A grade for each scheme, in the order asked for; empty where the indicator is not of this
    /// plan.</returns>
    public IReadOnlyList<IndicatorRating> RatingsOf(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return ValueList.From<IndicatorRating>([
            .. Ratings
                .Where(rating => ReferenceEquals(rating.Indicator, indicator))
                .DistinctBy(rating => rating.Scheme),
        ]);
    }
}
