using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Tables;

/// <summary>A grade of an indicator: computed by a scheme, or printed in the document.</summary>
internal sealed record GradeRow(
    IndicatorPosition At, FiscalYear? Year, string? Scheme, string Grade, string? Mark, string? Japanese
)
{
    public UndefinedReason? Undefined { get; private init; }

    public string? BecauseJa { get; private init; }

    public string? Because { get; private init; }

    public EvaluationWarnings Warnings { get; private init; }

    public bool IsComputed { get; private init; }

    public static IEnumerable<GradeRow> Of(PlanContext context) =>
        context.Ratings.Select(pair => Of(pair.At, pair.Rating))
            .Concat(context.Indicators.SelectMany(at => at.Indicator.Grades.Select(grade => Of(at, grade))));

    private static GradeRow Of(IndicatorPosition at, IndicatorRating rating) =>
        new(at, rating.Year, rating.Scheme.Name, rating.Grade.Code, rating.Grade.Mark, rating.Grade.Japanese)
        {
            Undefined = rating.Undefined,
            BecauseJa = rating.BecauseJa,
            Because = rating.Because,
            Warnings = rating.Warnings,
            IsComputed = true,
        };

    private static GradeRow Of(IndicatorPosition at, PublishedGrade grade) =>
        new(at, grade.Year, grade.Scheme, grade.Grade, null, grade.Grade);
}
