using System.Globalization;
using System.Text;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>The indicators of the seeds under every method and four schemes, against an approved text.</summary>
public class SeedEvaluationTests
{
    private static readonly RatingScheme[] Schemes =
        [.. new[] { "plain", "kenko21", "growth-rate-ratio",
            "fuji" }.Select(name =>
            RatingScheme.TryFind(name, out RatingScheme? scheme) ? scheme : throw new KeyNotFoundException(name))];

    [Fact]
    public void Ten_indicators_of_the_progress_report_and_seven_of_the_priority_measures()
    {
        var text = new StringBuilder();
        Append(text, "Progress report, 令和3年度", SeedIndicators.Progress, new FiscalYear(2021));
        Append(text, "Priority measures, latest actual", SeedIndicators.Priority, year: null);

        ApprovedText.ShouldMatch("tests/WelfarePlan.Core.Tests/Goldens/seed-evaluation.txt", text.ToString());
    }

    private static void Append(StringBuilder text, string title, IReadOnlyList<Indicator> indicators, FiscalYear? year)
    {
        PlanEvaluation evaluation =
            new Plan { Indicators = indicators }.Evaluate(new EvaluationOptions { Year = year, Schemes = Schemes });
        text.Append(CultureInfo.InvariantCulture, $"# {title}\n");
        foreach (Indicator indicator in indicators)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {indicator.Name}\n");
            foreach (
                EvaluationResult result in evaluation.Results.Where(result =>
                    ReferenceEquals(result.Indicator, indicator)
                )
            )
            {
                string value = result.Value is { } number
                    ? $"{number.ToString(CultureInfo.InvariantCulture)}{result.Unit}"
                    : result.Undefined!.Value.ToString();
                string warnings = string.Concat(result.Warnings.Names.Select(warning => $" !{warning}"));
                text.Append(CultureInfo.InvariantCulture, $"{result.Method}: {value}{warnings}\n");
            }

            foreach (
                IndicatorRating rating in evaluation.Ratings.Where(rating =>
                    ReferenceEquals(rating.Indicator, indicator)
                )
            )
            {
                text.Append(CultureInfo.InvariantCulture, $"{rating.Scheme}: {rating.Grade} ({rating.Because})\n");
            }
        }

        foreach (RatingScheme scheme in Schemes)
        {
            RatingCounts counts = evaluation.Counts(scheme);
            string grades = string.Join(", ", counts.Grades.Select(grade => $"{grade.Grade} {grade.Count}"));
            string reasons = string.Concat(counts.NotAssessed.Select(reason => $", {reason.Reason} {reason.Count}"));
            text.Append(CultureInfo.InvariantCulture, $"\n= {scheme}: {grades}{reasons} of {counts.Total}");
        }

        text.Append("\n\n");
    }
}
