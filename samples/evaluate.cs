#:project ../src/WelfarePlan.Core
// Reads a progress report and shows how far one of its indicators has come: the value, or the reason why there is none.
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Time;

string file = args is [string given, ..] ? given : "seeds/kumamoto-progress-4th.txt";
Plan plan = PlanDocument.Read(File.ReadAllText(file)).Plan;
Indicator indicator = plan.AllIndicators().First();

Console.WriteLine(plan.Title);
Console.WriteLine($"計画期間 {plan.Period}");
Console.WriteLine(indicator.Name);
foreach (EvaluationMethod method in EvaluationMethod.All)
{
    EvaluationResult result = indicator.Evaluate(method, new FiscalYear(2021));
    Console.WriteLine($"  {method.English}: {result.Explanation}");
}
