using System.Text.Json.Serialization;
using WelfarePlan.Collections;

namespace WelfarePlan.Evaluation;

/// <summary>How many indicators have which grade of a scheme, and why some could not be assessed; never a
/// mean.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<RatingCounts>))]
public sealed record RatingCounts
{
    internal RatingCounts(RatingScheme scheme, IReadOnlyList<GradeCount> grades, IReadOnlyList<ReasonCount> reasons)
    {
        Scheme = scheme;
        Grades = ValueList.From(grades);
        NotAssessed = ValueList.From(reasons);
    }

    /// <summary>Gets the scheme.</summary>
    public RatingScheme Scheme { get; }

    /// <summary>Gets each grade of the scheme, best first, with its count, also where that is zero.</summary>
    public IReadOnlyList<GradeCount> Grades { get; }

    /// <summary>Gets why indicators could not be assessed, most frequent first.</summary>
    public IReadOnlyList<ReasonCount> NotAssessed { get; }

    /// <summary>Gets the number of indicators.</summary>
    public int Total => Assessed + NotAssessed.Sum(reason => reason.Count);

    /// <summary>Gets the number of indicators with a grade.</summary>
    public int Assessed => Grades.Sum(grade => grade.Count);

    /// <summary>Counts ratings.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="ratings">Ratings; those of other schemes are not counted.</param>
    /// <returns>The counts.</returns>
    public static RatingCounts Of(RatingScheme scheme, IEnumerable<IndicatorRating> ratings)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(ratings);
        IndicatorRating[] own = [.. ratings.Where(rating => rating.Scheme == scheme)];
        return new RatingCounts(
            scheme,
            [.. scheme.Grades.Select(grade => new GradeCount(grade, own.Count(rating => rating.Grade == grade)))],
            [
                .. own.Where(rating => !rating.Grade.IsAssessed)
                    .GroupBy(rating => rating.Undefined)
                    .Select(group => new ReasonCount(group.Key, group.Count()))
                    .OrderByDescending(reason => reason.Count).ThenBy(reason => reason.Reason),
            ]);
    }
}
