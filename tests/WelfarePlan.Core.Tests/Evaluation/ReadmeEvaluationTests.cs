using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;
using Console = WelfarePlan.Tests.ExampleConsole;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>The examples of the evaluation section: what they print is approved as a text.</summary>
public class ReadmeEvaluationTests
{
    [Fact]
    public void The_worked_example_prints_every_method_as_approved() =>
        ApprovedText.ShouldMatch("tests/WelfarePlan.Core.Tests/Goldens/readme-evaluation.txt",
            ExampleConsole.Run(Methods));

    [Fact]
    public void The_rating_prints_its_grade_and_what_decided() =>
        ApprovedText.ShouldMatch("tests/WelfarePlan.Core.Tests/Goldens/readme-rating.txt", ExampleConsole.Run(Rating));

    private static Indicator Posts()
    {
        var posts = new Indicator
        {
            Name = "民生委員の定員充足率",
            Unit = Unit.Percent,
            Baseline = new(new FiscalYear(2018), new Quantity(95.1m, Unit.Percent)),
            Actuals =
            [
                new(new FiscalYear(2020), new Quantity(91.8m, Unit.Percent)),
                new(new FiscalYear(2021), new Quantity(92.43m, Unit.Percent)),
            ],
            Targets = [new(new FiscalYear(2024), new Quantity(100m, Unit.Percent))],
        };
        return posts;
    }

    private static void Methods()
    {
        Indicator posts = Posts();

        foreach (EvaluationMethod method in EvaluationMethod.All)
        {
            EvaluationResult result = posts.Evaluate(method, new FiscalYear(2021));
            Console.WriteLine($"{method.Name}: {result.Explanation}");
        }
    }

    private static void Rating()
    {
        Indicator posts = Posts();

        IndicatorRating rating = posts.Rate(RatingScheme.Named("kenko21"));
        Console.WriteLine($"{rating.Grade.Code} {rating.Grade.Japanese}: {rating.Because}");
    }
}
