using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>The arithmetic allocates nothing and does not depend on the thread.</summary>
public class AllocationTests
{
    private static readonly FiscalYear Year = new(2021);

    // Theil–Sen and the rest over a handful of points stay on the stack; ratings write sentences and are not meant.
    private static readonly EvaluationMethod[] Methods = [.. EvaluationMethod.All];

    [Fact]
    public void Gathering_figures_and_applying_every_method_allocates_nothing()
    {
        decimal warm = Sum(SeedIndicators.Progress, 20);

        // The least of several runs: what the runtime does for itself in between is not ours.
        long least = long.MaxValue;
        for (int run = 0; run < 10; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            decimal measured = Sum(SeedIndicators.Progress, 20);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Equal(warm, measured);
        }

        Assert.Equal(0, least);
    }

    [Fact]
    public void Two_threads_give_the_same_results_as_one()
    {
        decimal one = Sum(SeedIndicators.Progress, 50);
        decimal[] two = new decimal[2];

        Parallel.For(
            0,
            2,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            i => two[i] = Sum(SeedIndicators.Progress, 50)
        );

        Assert.All(two, sum => Assert.Equal(one, sum));
    }

    private static decimal Sum(IReadOnlyList<Indicator> indicators, int times)
    {
        decimal sum = 0;
        for (int i = 0; i < times * indicators.Count; i++) sum += Apply(indicators[i % indicators.Count]);
        return sum;
    }

    private static decimal Apply(Indicator indicator)
    {
        EvaluationInputs inputs = indicator.InputsIn(Year);
        Span<SeriesPoint> points = stackalloc SeriesPoint[8];
        points = points[..IndicatorSeries.Gather(indicator, Year, [], points)];
        decimal sum = 0;
        for (int i = 0; i < Methods.Length; i++) sum += Methods[i].Apply(inputs, points).Value ?? 0;
        return sum;
    }
}
