using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>What an evaluation keeps: bytes, which are the same on every machine.</summary>
public sealed class ResultSizeTests
{
    private const int Indicators = 1000;
    private const int MostBytes = 2048;

    [Fact]
    public void Every_method_of_an_indicator_takes_less_than_two_kilobytes()
    {
        var plan = new Plan { Indicators = [.. Enumerable.Range(0, Indicators).Select(Make)] };
        _ = plan.Evaluate();

        // The least of several runs: what the runtime does for itself in between is not ours.
        long least = long.MaxValue;
        for (int run = 0; run < 5; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            GC.KeepAlive(plan.Evaluate());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.InRange(least / Indicators, 1, MostBytes);
    }

    [Fact]
    public void Results_of_equal_indicators_are_equal_whatever_plan_they_stand_in()
    {
        PlanEvaluation one = new Plan { Indicators = [Make(1), Make(2)] }.Evaluate();
        PlanEvaluation other = new Plan { Indicators = [Make(1), Make(3)] }.Evaluate();
        int methods = EvaluationMethod.All.Count;

        Assert.Equal(one.Results.Take(methods), other.Results.Take(methods));
        Assert.All(one.Results.Zip(other.Results).Skip(methods), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.Equal(
            one.Results.Take(methods).Select(result => result.GetHashCode()),
            other.Results.Take(methods).Select(result => result.GetHashCode())
        );
    }

    private static Indicator Make(int number)
    {
        Unit unit = Unit.Of("件");
        return new Indicator
        {
            Name = $"相談件数{number}",
            Unit = unit,
            Baseline = new(new FiscalYear(2018), new Quantity(1000 + number, unit)),
            Actuals =
            [
                .. Enumerable.Range(0, 5).Select(i =>
                    new Observation(new FiscalYear(2019 + i), new Quantity(1000 + (number * (i + 7)), unit))
                ),
            ],
            Targets = [new Target(new FiscalYear(2026), new Quantity(2500 + number, unit))],
        };
    }
}
