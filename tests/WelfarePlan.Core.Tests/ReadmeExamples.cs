using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;
using Console = WelfarePlan.Tests.ExampleConsole;
using File = WelfarePlan.Tests.ExampleFile;

namespace WelfarePlan.Tests;

/// <summary>The code of README.md and README.ja.md, between the markers.</summary>
internal static class ReadmeExamples
{
    /// <summary>Gets what runs each example.</summary>
    public static IReadOnlyDictionary<string, Action> All { get; } = new Dictionary<string, Action>(StringComparer.Ordinal)
    {
        ["read and evaluate"] = ReadAndEvaluate,
        ["worked example"] = WorkedExample,
        ["fiscal years"] = FiscalYears,
    };

    private static void ReadAndEvaluate()
    {
        // README: read and evaluate
        ReadResult<Plan> read = PlanDocument.Read(File.ReadAllText("seeds/kumamoto-progress-4th.txt"));
        Plan plan = read.Value;
        Indicator indicator = plan.AllIndicators().First();
        var year = new FiscalYear(2021);

        Console.WriteLine($"{plan.Title}, {plan.Period}");
        Console.WriteLine(indicator.Name);
        Console.WriteLine(indicator.ProgressIn(year).Explanation);
        Console.WriteLine(indicator.ProgressIn(year).ExplanationJa);
        Console.WriteLine(plan.AllIndicators().ElementAt(4).ProgressIn(year).Undefined);
        read.Sources.TryFind("/goals/0/measures/0/indicators/0/baseline/value", out SourceLocation? place);
        Console.WriteLine($"{indicator.Baseline?.Value}: line {place?.Lines}, {place?.Confidence}");
        // End of README
    }

    private static void WorkedExample()
    {
        // README: worked example
        static Quantity Percent(decimal amount) => new(amount, Unit.Percent);

        var filled = new Indicator
        {
            Name = "定員充足率",
            Unit = Unit.Percent,
            Direction = Direction.Increase,
            Baseline = new(new FiscalYear(2018), Percent(95.1m)),
            Actuals = [new(new FiscalYear(2020), Percent(91.8m)), new(new FiscalYear(2021), Percent(92.43m))],
            Targets = [new(new FiscalYear(2024), Percent(100m))],
        };

        foreach (EvaluationMethod method in EvaluationMethod.All)
        {
            Console.WriteLine($"{method.Name}: {filled.Evaluate(method, new FiscalYear(2021)).Explanation}");
        }
        // End of README
    }

    private static void FiscalYears()
    {
        // README: fiscal years
        var year = new FiscalYear(2024);

        Console.WriteLine($"{year.Start:yyyy-MM-dd} .. {year.End:yyyy-MM-dd}");
        Console.WriteLine(FiscalYear.Containing(year.Start.PlusDays(-1)));
        // End of README
    }
}
