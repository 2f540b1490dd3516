using System.Globalization;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;

namespace WelfarePlan.Benchmarks;

/// <summary>The CPU time of the evaluation of a million indicators, which hangs less on what else the machine does
/// than its wall time; and the bytes that the evaluation of a plan allocates.</summary>
internal static class EvaluationSpeed
{
    private const int Runs = 3;

    /// <summary>Prints a line for one method, those without a series and all: the least CPU time of three
    /// runs.</summary>
    public static int Run()
    {
        var benchmarks = new EvaluationBenchmarks();
        benchmarks.Make();
        Console.WriteLine("| A million indicators, one thread | Methods | CPU, s | Ratio |");
        Console.WriteLine("|---|--:|--:|--:|");
        int formulas = EvaluationMethod.All.Count(method => !method.UsesSeries);
        double one = Least(benchmarks.OneMethod);
        Print("one method", 1, one, one);
        Print("every method without a series", formulas, Least(benchmarks.MethodsWithoutSeries), one);
        Print("every method", EvaluationMethod.All.Count, Least(benchmarks.AllMethods), one);
        PrintBytes();
        return 0;
    }

    private static void Print(string what, int methods, double cpu, double one) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"| {what} | {methods} | {cpu:F2} | {cpu / one:F1} |"));

    private static double Least(Func<decimal> work)
    {
        double least = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            _ = work();
            least = Math.Min(least, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return least;
    }

    private static void PrintBytes()
    {
        foreach ((string name, string text) in RepositoryTexts.Seeds())
        {
            Plan plan = Documents.PlanDocument.Read(text).Plan;
            int indicators = plan.AllIndicators().Count();
            if (indicators == 0) continue;
            _ = plan.Evaluate();
            long before = GC.GetAllocatedBytesForCurrentThread();
            int results = plan.Evaluate().Results.Count;
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {indicators} indicators, {results} results, {bytes / indicators} bytes an indicator, "
                    + $"{bytes / Math.Max(1, results)} a result"
            ));
        }
    }
}
