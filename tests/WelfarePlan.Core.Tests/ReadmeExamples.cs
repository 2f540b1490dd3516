using System.Text.Json;
using NodaTime;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Seeds;
using WelfarePlan.Testing;
using WelfarePlan.Time;
using Console = WelfarePlan.Tests.ExampleConsole;
using File = WelfarePlan.Tests.ExampleFile;

namespace WelfarePlan.Tests;

/// <summary>The code of README.md and the pages in docs, between the markers.</summary>
internal static class ReadmeExamples
{
    /// <summary>Gets what runs each example.</summary>
    public static IReadOnlyDictionary<string, Action> All { get; } =
        new Dictionary<string, Action>(StringComparer.Ordinal)
        {
            ["five lines"] = FiveLines,
            ["read and evaluate"] = ReadAndEvaluate,
            ["worked example"] = WorkedExample,
            ["whole plan"] = WholePlan,
            ["types that travel"] = TravellingTypes,
            ["fiscal years"] = FiscalYears,
            ["generated documents"] = GeneratedDocuments,
        };

    private static void FiveLines()
    {
        // README: five lines
        Plan plan = SeedPlans.KumamotoProgress4th.Plan; // or PlanDocument.Read(text).Plan
        Indicator indicator = plan.AllIndicators().First();
        Console.WriteLine($"{plan.Title}, {plan.Period}");
        Console.WriteLine($"{indicator.Name}: {indicator.ProgressIn(new FiscalYear(2021)).Explanation}");
        // End of README
    }

    private static void ReadAndEvaluate()
    {
        // README: read and evaluate
        PlanReading read = PlanDocument.Read(File.ReadAllText("seeds/kumamoto-progress-4th.txt"));
        Plan plan = read.Plan;
        Indicator indicator = plan.AllIndicators().First();
        var year = new FiscalYear(2021);

        Console.WriteLine($"{plan.Title}, {plan.Period}");
        Console.WriteLine(indicator.Name);
        Console.WriteLine(indicator.ProgressIn(year).Explanation);
        Console.WriteLine(indicator.ProgressIn(year).ExplanationJa);
        Console.WriteLine(plan.AllIndicators().ElementAt(4).ProgressIn(year).Undefined);
        SourceLocation? place = read.PlaceOf(indicator.Baseline);
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

    private static void WholePlan()
    {
        // README: whole plan
        RatingScheme scheme = RatingScheme.Named("plain");
        Plan plan = SeedPlans.KumamotoProgress4th.Plan;
        var options = new EvaluationOptions { Year = new FiscalYear(2021), Schemes = [scheme] };
        PlanEvaluation evaluation = plan.Evaluate(options);
        RatingCounts counts = evaluation.Counts(scheme);

        foreach (GradeCount grade in counts.Grades) Console.WriteLine($"{grade.Grade.English}: {grade.Count}");
        foreach (ReasonCount none in counts.NotAssessed)
            Console.WriteLine($"not assessed, {none.Reason}: {none.Count}");
        Console.WriteLine($"{evaluation.Ratings[0].Grade.English}: {evaluation.Ratings[0].Because}");
        Console.WriteLine(new RoundingPolicy(1, Rounding.FiveDownSixUp).PrintPercent(-267m / 490m));
        // End of README
    }

    private static void TravellingTypes()
    {
        // README: types that travel
        Indicator indicator = SeedPlans.KumamotoProgress4th.Plan.AllIndicators().First();
        string text = JsonSerializer.Serialize(indicator.Baseline, JsonSerializerOptions.Web);
        Console.WriteLine(JsonSerializer.Deserialize<Observation>(text) == indicator.Baseline);
        var byYear = new Dictionary<FiscalYear, Quantity> { [new(2024)] = new(3.50m, Unit.None) };
        Console.WriteLine(JsonSerializer.Serialize(byYear));

        Plan plan = SeedPlans.KumamotoProgress4th.Plan;
        Observation printed = indicator.Actuals[0];
        Plan corrected = plan.Replace(printed, printed with { Status = ObservationStatus.Revised });
        Console.WriteLine(corrected.AllIndicators().First().Actuals[0].Status);
        // End of README
    }

    private static void FiscalYears()
    {
        // README: fiscal years
        FiscalYear target = FiscalYear.Parse("H34年度"); // an era that was over by then
        Console.WriteLine($"{target} {target:E} {target.Start:uuuu-MM-dd}");
        Console.WriteLine(FiscalPeriod.Parse("平成27～31年度").ToString(JapaneseStyle.Standard));
        Console.WriteLine(FiscalYearPattern.Standard.Parse("令和6（2023）年度").Exception.Message);
        JapaneseStyle both = JapaneseStyle.Standard with { Naming = FiscalYearNaming.Both };
        Console.WriteLine(new LocalDate(2019, 4, 30).ToFiscalYear().ToString(both));
        // End of README
    }

    private static void GeneratedDocuments()
    {
        // README: generated documents
        DocumentRecipe recipe = DocumentGenerator.Recipe(DocumentShape.Tabs, seed: 1);
        GeneratedDocument document = (recipe with { Damages = [Damage.FullWidth] }).Print();
        var score = ReadingScore.Of(PlanDocument.Read(document.Text), document);

        Console.WriteLine($"{document.Shape}: {score.Right} of {score.Total} numbers found, {score.Wrong} wrong");
        // End of README
    }
}
