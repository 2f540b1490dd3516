namespace WelfarePlan.Evaluation;

/// <summary>A grade of a rating scheme.</summary>
public sealed record RatingGrade
{
    /// <summary>Gets the code, such as B*.</summary>
    public required string Code { get; init; }

    /// <summary>Gets the English words.</summary>
    public required string English { get; init; }

    /// <summary>Gets the Japanese words.</summary>
    public required string Japanese { get; init; }

    /// <summary>Gets a sign that tells the grades apart without colour, such as ◎.</summary>
    public required string Mark { get; init; }

    /// <summary>Gets the place among the grades, 0 for the best, or null for "could not be assessed".</summary>
    public int? Rank { get; init; }

    /// <summary>Gets the points that the grade counts in a composite, or null where it counts none.</summary>
    public decimal? Points { get; init; }

    /// <summary>Gets whether something could be said at all.</summary>
    public bool IsAssessed => Rank is not null;

    /// <summary>Returns the code.</summary>
    /// <returns>The code, such as B*.</returns>
    public override string ToString() => Code;
}
