using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Sources;
using WelfarePlan.Testing;
using WelfarePlan.Testing.Hostile;

namespace WelfarePlan.Benchmarks;

/// <summary>Doubles texts of repeated heads and rows, and shows which cost more than twice as much: in bytes, steps and
/// CPU time.</summary>
internal static class Patterns
{
    private const int UsualPatterns = 1000;
    private const int UsualLength = 20_000;
    private const int WarmUp = 50;
    private const int Shown = 12;
    private const double LeastSeconds = 0.05;

    /// <summary>Prints the patterns that grow most; options are a count, the length of a text and the seed of the first
    /// pattern.</summary>
    public static int Run(string[] options)
    {
        int count = Number(options, 0, UsualPatterns);
        int length = Number(options, 1, UsualLength);
        int first = Number(options, 2, 0);
        for (int seed = 0; seed < WarmUp; seed++) CostOf(RowPatterns.Random(new Dice((ulong)seed)).ToText(length));
        var measured = new List<(string Pattern, double Bytes, double Steps, double Time, double Seconds)>();
        for (int seed = first; seed < first + count; seed++)
        {
            RowPattern pattern = RowPatterns.Random(new Dice((ulong)seed));
            (long bytes, long steps, double time) = CostOf(pattern.ToText(length));
            (long twiceBytes, long twiceSteps, double twiceTime) = CostOf(pattern.ToText(2 * length));
            measured.Add(
                (
                    $"seed {seed}: {pattern}", (double)twiceBytes / bytes, (double)twiceSteps / steps,
                    twiceTime / time, twiceTime
                )
            );
        }

        Print("bytes", measured.OrderByDescending(row => row.Bytes));
        Print("steps", measured.OrderByDescending(row => row.Steps));
        Print("time (not sharp)", measured.Where(row => row.Seconds > LeastSeconds).OrderByDescending(row => row.Time));
        Print("slowest", measured.OrderByDescending(row => row.Seconds));
        return 0;
    }

    private static void Print(
        string title,
        IEnumerable<(string Pattern, double Bytes, double Steps, double Time, double Seconds)> rows
    )
    {
        Console.WriteLine($"{title}: growth in bytes, steps and time; seconds for the longer text");
        foreach ((string pattern, double bytes, double steps, double time, double seconds) in rows.Take(Shown))
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {bytes:F2} {steps:F2} {time:F2} {seconds:F3} s  {pattern}"
                )
            );
        }
    }

    private static (long Bytes, long Steps, double Seconds) CostOf(string text)
    {
        var work = new ReadingWork();
        var document = SourceDocument.OfText(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        GC.KeepAlive(PlanDocument.Read(document, work));
        return (
            GC.GetAllocatedBytesForCurrentThread() - before, work.Steps,
            (Environment.CpuUsage.TotalTime - cpu).TotalSeconds
        );
    }

    private static int Number(string[] options, int index, int usual) =>
        options.Length > index ? int.Parse(options[index], NumberStyles.None, CultureInfo.InvariantCulture) : usual;
}
