using WelfarePlan.Comparison;
using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A goal as each of the plans has it, null where a plan has none.</summary>
internal sealed record ComparedGoalJson
{
    public required IReadOnlyList<GoalJson?> Goals { get; init; }

    public required ComparisonObstacles Obstacles { get; init; }

    public static ComparedGoalJson From(ComparedGoal compared) => new()
    {
        Goals = [.. compared.Goals.Select(goal => goal is null ? null : GoalJson.From(goal))],
        Obstacles = compared.Obstacles,
    };

    public ComparedGoal ToCompared(JsonPlace place)
    {
        IReadOnlyList<Goal?> goals = place.EachOrNull("goals", Goals, static (json, at) => json.ToGoal(at));
        var compared = new ComparedGoal(goals, (Obstacles & ComparisonObstacles.Ambiguous) != ComparisonObstacles.None);
        return compared.Obstacles == Obstacles
            ? compared
            : throw place.Error("obstacles", "The goals have other obstacles.");
    }
}
