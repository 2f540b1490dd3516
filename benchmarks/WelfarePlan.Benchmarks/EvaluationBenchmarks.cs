using BenchmarkDotNet.Attributes;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Benchmarks;

/// <summary>One million indicators with six observations each: one method, several and all, on one thread and on
/// two.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private const int Count = 1_000_000;

    private static readonly FiscalYear Year = new(2023);
    private static readonly EvaluationMethod[] All = [.. EvaluationMethod.All];
    private static readonly EvaluationMethod[] Formulas = [.. All.Where(method => !method.UsesSeries)];

    private Indicator[] _indicators = [];

    /// <summary>Makes the indicators, all different.</summary>
    [GlobalSetup]
    public void Make() => _indicators = [.. Enumerable.Range(0, Count).Select(Make)];

    /// <summary>Gathers the figures and applies one method to each indicator.</summary>
    /// <returns>A sum that depends on every result.</returns>
    [Benchmark(Baseline = true)]
    public decimal OneMethod() =>
        Sum(0, Count, indicator => EvaluationMethod.Progress.Apply(indicator.InputsIn(Year)).Value ?? 0);

    /// <summary>Gathers the figures once and applies every method that needs no series.</summary>
    /// <returns>A sum that depends on every result.</returns>
    [Benchmark]
    public decimal MethodsWithoutSeries() => Sum(0, Count, ApplyFormulas);

    /// <summary>The same on two threads.</summary>
    /// <returns>The same sum.</returns>
    [Benchmark]
    public decimal MethodsWithoutSeriesOnTwoThreads()
    {
        decimal[] halves = new decimal[2];
        Parallel.For(
            0,
            2,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            half => halves[half] = Sum(half * Count / 2, (half + 1) * Count / 2, ApplyFormulas)
        );
        return halves[0] + halves[1];
    }

    /// <summary>Gathers figures and series once and applies every method, trends and projections among them.</summary>
    /// <returns>A sum that depends on every result.</returns>
    [Benchmark]
    public decimal AllMethods() => Sum(0, Count, ApplyAll);

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

    private static decimal ApplyFormulas(Indicator indicator)
    {
        EvaluationInputs inputs = indicator.InputsIn(Year);
        decimal sum = 0;
        foreach (EvaluationMethod method in Formulas) sum += method.Apply(inputs).Value ?? 0;
        return sum;
    }

    private static decimal ApplyAll(Indicator indicator)
    {
        EvaluationInputs inputs = indicator.InputsIn(Year);
        Span<SeriesPoint> series = stackalloc SeriesPoint[8];
        series = series[..IndicatorSeries.Gather(indicator, Year, [], series)];
        decimal sum = 0;
        foreach (EvaluationMethod method in All) sum += method.Apply(inputs, series).Value ?? 0;
        return sum;
    }
}
