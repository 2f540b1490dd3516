namespace WelfarePlan.Evaluation;

/// <summary>A computed grade and what decided it.</summary>
public sealed record Rating
{
    /// <summary>Gets the grade.</summary>
    public required RatingGrade Grade { get; init; }

    /// <summary>Gets the measures and thresholds that decided, such as <c>Pace 0.62 ≥ 0.6, &lt; 1</c>, or why nothing
    /// could be said.</summary>
    public required string Because { get; init; }

    /// <summary>Gets the same in Japanese.</summary>
    public required string BecauseJa { get; init; }

    /// <summary>Gets what a reader should know before using the grade, from all measures that decided.</summary>
    public EvaluationWarnings Warnings { get; init; }

    /// <summary>Gets the figures that were rated: of several targets, those of the one that decided.</summary>
    public EvaluationInputs Inputs { get; init; }

    /// <summary>Gets why nothing could be said, or null where there is a grade.</summary>
    public UndefinedReason? Undefined { get; init; }
}
