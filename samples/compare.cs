#:project ../src/WelfarePlan.Files
// Puts two plans side by side: how far each has come with the indicators that they share, and what cannot be compared.
using WelfarePlan.Comparison;
using WelfarePlan.Evaluation;
using WelfarePlan.Files;
using WelfarePlan.Plans;

string[] files = args is [_, _, ..] ? args : ["samples/plans/mihon.pdf", "samples/plans/reiji.pdf"];
Plan[] plans = [.. files.Select(file => PlanFile.Read(file).Plan)];

foreach (ComparedIndicator row in PlanComparison.Of(plans).Indicators)
{
    Console.WriteLine(row.Indicators.OfType<Indicator>().First().Name);
    if (!row.IsComparable) Console.WriteLine($"  {string.Join(' ', row.Obstacles.Japanese)}");
    foreach ((Plan plan, Indicator? indicator) in plans.Zip(row.Indicators))
    {
        if (indicator is not { Actuals: [.., { Year: { } year } last] }) continue;
        EvaluationResult progress = indicator.ProgressIn(year);
        Console.WriteLine($"  {plan.Municipality} {last.Value} {progress.ExplanationJa}");
    }
}
