using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using WelfarePlan.Documents;
using WelfarePlan.Files;
using WelfarePlan.Sources;
using WelfarePlan.Testing;

namespace WelfarePlan.Benchmarks;

/// <summary>Measures the whole job over files as people hold them: opening, layout, reading; run it on one core
/// (taskset).</summary>
internal static class FileSpeed
{
    private const int Runs = 3;

    public static int Run(string[] files)
    {
        Console.WriteLine(
            "| File | Pages | Numbers | Open, s | Read, s | Pages a second | Kept, MB | Peak memory, MB |"
        );
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (string file in files)
        {
            Job best = Once(file);
            for (int run = 1; run < Runs; run++)
            {
                Job job = Once(file);
                if (job.Seconds < best.Seconds) best = job;
            }

            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {Path.GetFileName(file)} | {best.Pages} | {best.Numbers} | {best.Open:0.00} | {best.Read:0.00} | "
                    + $"{best.Pages / best.Seconds:0} | {best.Kept / 1e6:0} | {process.PeakWorkingSet64 / 1e6:0} |"
            )
        );
        }

        return 0;
    }

    // A method of its own, so that nothing of one run lives on in the next. Time is that of the processor, garbage
    // collection included: what one core needs, whoever else uses the machine.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Job Once(string file)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        SourceDocument document = PlanFile.Open(file);
        TimeSpan opened = Environment.CpuUsage.TotalTime;
        PlanReading reading = PlanDocument.Read(document);
        TimeSpan end = Environment.CpuUsage.TotalTime;
        int numbers = StatedNumbers.Of(reading.Plan).Count();
        long kept = GC.GetTotalMemory(true);
        GC.KeepAlive(document);
        GC.KeepAlive(reading);
        return new(
            document.Pages.Count, numbers, (opened - start).TotalSeconds, (end - opened).TotalSeconds, kept
        );
    }

    private readonly record struct Job(int Pages, int Numbers, double Open, double Read, long Kept)
    {
        public double Seconds => Open + Read;
    }
}
