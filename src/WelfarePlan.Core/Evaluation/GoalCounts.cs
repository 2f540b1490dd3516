using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <summary>The counts of one goal.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Counts">The grades of the indicators under it.</param>
public sealed record GoalCounts(Goal Goal, RatingCounts Counts);
