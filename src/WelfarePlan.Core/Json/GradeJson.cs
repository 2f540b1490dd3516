using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A grade that a document prints for an indicator.</summary>
internal sealed record GradeJson
{
    public int? FiscalYear { get; init; }

    public required string Grade { get; init; }

    public string? Scheme { get; init; }

    public static GradeJson From(PublishedGrade grade) =>
        new()
        {
            FiscalYear = grade.Year?.Year,
            Grade = grade.Grade,
            Scheme = grade.Scheme,
        };

    public PublishedGrade ToGrade(JsonPlace place) => new(place.Year("fiscalYear", FiscalYear), Grade, Scheme);
}
