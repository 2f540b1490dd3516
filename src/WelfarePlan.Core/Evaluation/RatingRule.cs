namespace WelfarePlan.Evaluation;

/// <summary>A rule of a scheme: the grade that it gives when all its conditions hold.</summary>
internal sealed record RatingRule(RatingGrade Grade, IReadOnlyList<RatingCondition> Conditions)
{
    /// <summary>The targets that the rule is for; empty means those with a number.</summary>
    public IReadOnlyList<TargetMode> For { get; init; } = [TargetMode.Reach, TargetMode.Hold];

    /// <summary>Whether the next rule is tried when a measure is undefined; else the answer is "not
    /// assessed".</summary>
    public bool SkipIfUndefined { get; init; }
}
