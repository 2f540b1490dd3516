using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Json;

/// <summary>A plan with its results and grades, each of which points at its indicator.</summary>
internal sealed record PlanEvaluationJson
{
    public required PlanBodyJson Plan { get; init; }

    public FiscalYear? Year { get; init; }

    public required IReadOnlyList<ResultJson> Results { get; init; }

    public required IReadOnlyList<RatingJson> Ratings { get; init; }

    public static PlanEvaluationJson From(PlanEvaluation evaluation)
    {
        var pointers = new PartPointers(evaluation.Plan);
        return new()
        {
            Plan = PlanBodyJson.From(evaluation.Plan),
            Year = evaluation.Year,
            Results = [.. evaluation.Results.Select(result => ResultJson.From(result, pointers))],
            Ratings = [.. evaluation.Ratings.Select(rating => RatingJson.From(rating, pointers))],
        };
    }

    public PlanEvaluation ToEvaluation(JsonPlace place)
    {
        Plan plan = place.Within("plan", Plan, static (json, at) => json.ToPlan(at));
        var pointers = new PartPointers(plan);
        return new PlanEvaluation(
            plan, Year,
            place.Each("results", Results, (json, at) => json.ToResult(pointers, at)),
            place.Each("ratings", Ratings, (json, at) => json.ToRating(pointers, at)));
    }
}
