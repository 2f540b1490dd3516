using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A goal that lies across all others.</summary>
internal sealed record CrossCuttingGoalJson
{
    public string? Number { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public static CrossCuttingGoalJson From(CrossCuttingGoal goal) => new()
    {
        Number = goal.Number,
        Title = goal.Title,
        Description = goal.Description,
    };

    public CrossCuttingGoal ToGoal() => new() { Number = Number, Title = Title, Description = Description };
}
