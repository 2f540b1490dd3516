#:project ../src/WelfarePlan.Core
// An indicator written by hand, evaluated by every method: the value or the reason why there is none, and how it comes
// about.
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

var salons = new Indicator
{
    Name = "住民主体の通いの場の数",
    Unit = Unit.Of("か所"),
    Direction = Direction.Increase,
    DirectionSource = DirectionSource.Stated,
    Baseline = new Observation(new FiscalYear(2018), new Quantity(812, Unit.Of("か所"))),
    Actuals =
    [
        new Observation(new FiscalYear(2020), new Quantity(847, Unit.Of("か所"))),
        new Observation(new FiscalYear(2021), new Quantity(861, Unit.Of("か所"))),
    ],
    Targets = [new Target(new FiscalYear(2024), new Quantity(960, Unit.Of("か所")), TargetBound.AtLeast)],
};

foreach (EvaluationMethod method in EvaluationMethod.All)
{
    EvaluationResult result = salons.Evaluate(method, new FiscalYear(2021));
    Console.WriteLine($"{method.English}: {result.Explanation}");
    Console.WriteLine($"{method.Japanese}：{result.ExplanationJa}");
}
