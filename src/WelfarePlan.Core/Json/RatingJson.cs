using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Time;

namespace WelfarePlan.Json;

/// <summary>One computed grade with all that it takes to have it back.</summary>
/// <remarks>The grades that the document prints follow from the indicator: they are written for readers.</remarks>
internal sealed record RatingJson
{
    public IndicatorJson? Indicator { get; init; }

    /// <summary>Gets the JSON pointer of the indicator, where the plan stands beside.</summary>
    public string? At { get; init; }

    public FiscalYear? Year { get; init; }

    public required RatingScheme Scheme { get; init; }

    public required string Grade { get; init; }

    public UndefinedReason? Undefined { get; init; }

    public required string Because { get; init; }

    public required string BecauseJa { get; init; }

    public EvaluationWarnings? Warnings { get; init; }

    public EvaluationInputs? Inputs { get; init; }

    public IReadOnlyList<GradeJson>? Published { get; init; }

    public static RatingJson From(IndicatorRating rating) => From(rating, null);

    public static RatingJson From(IndicatorRating rating, PartPointers? pointers)
    {
        string? at = pointers?.Of(rating.Indicator);
        return new()
        {
            Indicator = at is null ? IndicatorJson.From(rating.Indicator) : null,
            At = at,
            Year = rating.Year,
            Scheme = rating.Scheme,
            Grade = rating.Grade.Code,
            Undefined = rating.Undefined,
            Because = rating.Because,
            BecauseJa = rating.BecauseJa,
            Warnings = rating.Warnings == EvaluationWarnings.None ? null : rating.Warnings,
            Inputs = rating.Inputs == default ? null : rating.Inputs,
            Published = rating.Published.OrAbsent(GradeJson.From),
        };
    }

    public IndicatorRating ToRating(JsonPlace place) => ToRating(null, place);

    public IndicatorRating ToRating(PartPointers? pointers, JsonPlace place) =>
        new(IndicatorAt.Read(Indicator, At, pointers, place), Year, Scheme, new Rating
        {
            Grade = GradeOf(Scheme, Grade) ?? throw place.Error("grade", "The scheme has no such grade."),
            Because = Because,
            BecauseJa = BecauseJa,
            Warnings = Warnings ?? EvaluationWarnings.None,
            Inputs = Inputs ?? default,
            Undefined = Undefined,
        });

    internal static RatingGrade? GradeOf(RatingScheme scheme, string code) =>
        scheme
            .Grades.Append(scheme.NotAssessed)
            .FirstOrDefault(grade => string.Equals(grade.Code, code, StringComparison.Ordinal));
}
