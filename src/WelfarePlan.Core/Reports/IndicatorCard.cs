using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Time;

namespace WelfarePlan.Reports;

/// <summary>An indicator with all that is shown of it.</summary>
internal sealed record IndicatorCard
{
    public required Indicator Indicator { get; init; }

    public required FiscalYear? Year { get; init; }

    public required EvaluationInputs Inputs { get; init; }

    public IReadOnlyList<EvaluationResult> Results { get; init; } = [];

    public IndicatorRating? Rating { get; init; }

    /// <summary>Gets the target that was evaluated, or the last one.</summary>
    public Target? Target =>
        Indicator.Targets.LastOrDefault(each =>
            Inputs.Target is not null && each.Value?.Amount == Inputs.Target && each.Year == Inputs.TargetYear
        ) ?? (Indicator.Targets is [.., var last] ? last : null);

    /// <summary>Gets the actual of the year that was evaluated; a correction counts more than what it
    /// corrects.</summary>
    public Observation? Actual => Evaluation.IndicatorFigures.ActualIn(Indicator, Year);

    /// <summary>Gets whether the indicator has moved away from its target.</summary>
    public bool IsWorse => ValueOf(EvaluationMethod.Improvement) < 0;

    /// <summary>Gets whether the indicator is on its way, but behind the line.</summary>
    public bool IsBehind =>
        !IsWorse && ValueOf(EvaluationMethod.AheadOfLine) < 0 && ValueOf(EvaluationMethod.Reached) != 1;

    public decimal? Expected => ValueOf(EvaluationMethod.Expected);

    public static IndicatorCard Of(Indicator indicator, ReportOptions options)
    {
        IndicatorRating rating = indicator.Rate(options.Scheme, options.Year);
        return new()
        {
            Indicator = indicator,
            Year = rating.Year,
            Inputs = rating.Inputs,
            Rating = rating,
            Results = [.. ShownMethods.All.Select(method => indicator.Evaluate(method, rating.Year))],
        };
    }

    /// <summary>Returns a card for each indicator of an evaluation, in its order.</summary>
    public static IReadOnlyList<IndicatorCard> Of(PlanEvaluation evaluation)
    {
        Indicator[] indicators = [.. evaluation.Plan.AllIndicators()];
        if (indicators.Length == 0) return [];
        int methods = evaluation.Results.Count / indicators.Length;
        int schemes = evaluation.Ratings.Count / indicators.Length;
        return [.. indicators.Select((indicator, i) => Of(
            indicator, evaluation.Year,
            [.. evaluation.Results.Skip(i * methods).Take(methods)],
            evaluation.Ratings.Skip(i * schemes).Take(schemes).FirstOrDefault()))];
    }

    public EvaluationResult? ResultOf(EvaluationMethod method) =>
        Results.FirstOrDefault(result => result.Method == method);

    public decimal? ValueOf(EvaluationMethod method) => ResultOf(method)?.Value;

    private static IndicatorCard Of(
        Indicator indicator, FiscalYear? asked, IReadOnlyList<EvaluationResult> results, IndicatorRating? rating
    )
    {
        FiscalYear? year = rating?.Year ?? (results is [var first, ..] ? first.Year : null) ?? asked;
        return new()
        {
            Indicator = indicator,
            Year = year,
            Inputs = rating?.Inputs ?? indicator.InputsIn(year),
            Results = results,
            Rating = rating,
        };
    }
}
