using BenchmarkDotNet.Attributes;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Benchmarks;

/// <summary>One million indicators with six observations each: the arithmetic, on one thread and on two.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private const int Count = 1_000_000;

    private static readonly EvaluationMethod[] Methods =
    [
        EvaluationMethod.AchievementActualOverTarget, EvaluationMethod.Progress, EvaluationMethod.Expected,
        EvaluationMethod.Pace,
        EvaluationMethod.Gap, EvaluationMethod.RequiredAnnualChange, EvaluationMethod.Reached,
    ];

    private Indicator[] _indicators = [];

    /// <summary>Makes the indicators, all different.</summary>
    [GlobalSetup]
    public void Make() => _indicators = [.. Enumerable.Range(0, Count).Select(Make)];

    /// <summary>Gathers the figures and applies seven methods to each indicator.</summary>
    /// <returns>A sum that depends on every result.</returns>
    [Benchmark(Baseline = true)]
    public decimal Formulas() => Sum(0, Count, Apply);

    /// <summary>The same on two threads.</summary>
    /// <returns>The same sum.</returns>
    [Benchmark]
    public decimal FormulasOnTwoThreads()
    {
        decimal[] halves = new decimal[2];
        Parallel.For(
            0,
            2,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            half => halves[half] = Sum(half * Count / 2, (half + 1) * Count / 2, Apply)
        );
        return halves[0] + halves[1];
    }

    /// <summary>Gathers the series and applies OLS, Theil–Sen and the exact Mann–Kendall test to each
    /// indicator.</summary>
    /// <returns>A sum that depends on every result.</returns>
    [Benchmark]
    public decimal Trends() => Sum(0, Count, ApplyTrends);

    private static Indicator Make(int number)
    {
        Unit unit = Unit.Of("件");
        return new Indicator
        {
            Name = "相談件数",
            Unit = unit,
            Baseline = new(new FiscalYear(2018), new Quantity(1000 + (number % 977), unit)),
            Actuals =
            [
                .. Enumerable
                    .Range(0, 5)
                    .Select(i => new Observation(
                        new FiscalYear(2019 + i),
                        new Quantity(1000 + ((number * (i + 7)) % 1009), unit)
                    )),
            ],
            Targets = [new Target(new FiscalYear(2026), new Quantity(2500 + (number % 13), unit))],
        };
    }

    private decimal Sum(int from, int to, Func<Indicator, decimal> evaluate)
    {
        decimal sum = 0;
        for (int i = from; i < to; i++) sum += evaluate(_indicators[i]);
        return sum;
    }

    private static decimal Apply(Indicator indicator)
    {
        EvaluationInputs inputs = indicator.InputsIn(new FiscalYear(2023));
        decimal sum = 0;
        foreach (EvaluationMethod method in Methods) sum += method.Apply(inputs).Value ?? 0;
        return sum;
    }

    private static decimal ApplyTrends(Indicator indicator)
    {
        EvaluationInputs inputs = indicator.InputsIn(new FiscalYear(2023));
        Span<SeriesPoint> series = stackalloc SeriesPoint[8];
        series = series[..IndicatorSeries.Gather(indicator, new FiscalYear(2023), [], series)];
        return (EvaluationMethod.SlopeOls.Apply(inputs, series).Value ?? 0)
            + (EvaluationMethod.SlopeTheilSen.Apply(inputs, series).Value ?? 0)
            + (EvaluationMethod.MannKendall.Apply(inputs, series).Value ?? 0);
    }
}
