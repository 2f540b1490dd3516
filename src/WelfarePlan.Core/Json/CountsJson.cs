using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>How many indicators have which grade of a scheme.</summary>
internal sealed record CountsJson
{
    public required RatingScheme Scheme { get; init; }

    public required IReadOnlyList<CountJson> Grades { get; init; }

    public required IReadOnlyList<ReasonCount> NotAssessed { get; init; }

    public static CountsJson From(RatingCounts counts) => new()
    {
        Scheme = counts.Scheme,
        Grades = [.. counts.Grades.Select(count => new CountJson { Grade = count.Grade.Code, Count = count.Count })],
        NotAssessed = counts.NotAssessed,
    };

    public RatingCounts ToCounts(JsonPlace place) => new(
        Scheme,
        place.Each("grades", Grades, (json, at) => new GradeCount(
            RatingJson.GradeOf(Scheme, json.Grade)
                ?? throw at.Error("grade", "The scheme has no such grade."),
            json.Count
        )
),
        NotAssessed);

    /// <summary>How many indicators have one grade, by its code.</summary>
    internal sealed record CountJson
    {
        public required string Grade { get; init; }

        public required int Count { get; init; }
    }
}
