namespace WelfarePlan.Evaluation;

/// <summary>How many indicators have a grade.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Count">The number of indicators.</param>
public readonly record struct GradeCount(RatingGrade Grade, int Count);
