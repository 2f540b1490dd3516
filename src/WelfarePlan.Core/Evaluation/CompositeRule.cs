namespace WelfarePlan.Evaluation;

/// <summary>How grades of several indicators become one: by their mean points, or by the share of one grade.</summary>
internal sealed record CompositeRule
{
    /// <summary>The grade whose share counts, or null where mean points do.</summary>
    public RatingGrade? ShareOf { get; init; }

    /// <summary>How mean points are rounded before they are looked up, or null for not at all.</summary>
    public RoundingPolicy? Rounding { get; init; }

    /// <summary>The grades with the least number that earns them, best first.</summary>
    public required IReadOnlyList<(RatingGrade Grade, decimal? From)> Bands { get; init; }

    public RatingGrade? Combine(IReadOnlyList<RatingGrade> grades)
    {
        IReadOnlyList<RatingGrade> counted = ShareOf is null
            ? [.. grades.Where(grade => grade.Points is not null)]
            : grades;
        if (counted.Count == 0) return null;

        Guarded sum = 0m;
        foreach (RatingGrade grade in counted)
            sum +=
                ShareOf is null ? grade.Points!.Value
                : grade == ShareOf ? 1m
                : 0m;
        if (Outcome.Of(sum / (decimal)counted.Count).Value is not { } mean) return null;

        decimal number = Rounding?.Round(mean) ?? mean;
        foreach ((RatingGrade grade, decimal? from) in Bands) if (from is null || number >= from) return grade;
        return null;
    }
}
