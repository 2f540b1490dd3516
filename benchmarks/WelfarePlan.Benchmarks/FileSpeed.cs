using System.Diagnostics;
using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Files;
using WelfarePlan.Sources;

namespace WelfarePlan.Benchmarks;

/// <summary>Measures the whole job over files as people hold them: opening, layout, reading; run it on one core
/// (taskset).</summary>
internal static class FileSpeed
{
    private const int Runs = 3;

    public static int Run(string[] files)
    {
        Console.WriteLine("| File | Pages | Numbers | Open, s | Read, s | Pages a second | Peak memory, MB |");
        Console.WriteLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (string file in files)
        {
            (double open, double read) = (double.MaxValue, double.MaxValue);
            (int pages, int numbers) = (0, 0);
            for (int run = 0; run < Runs; run++)
            {
                long start = Stopwatch.GetTimestamp();
                SourceDocument document = PlanFile.Open(file);
                double opened = Stopwatch.GetElapsedTime(start).TotalSeconds;
                start = Stopwatch.GetTimestamp();
                PlanReading reading = PlanDocument.Read(document);
                double took = Stopwatch.GetElapsedTime(start).TotalSeconds;
                if (opened + took < open + read) (open, read) = (opened, took);
                (pages, numbers) = (document.Pages.Count, Testing.StatedNumbers.Of(reading.Plan).Count());
            }

            using var process = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {Path.GetFileName(file)} | {pages} | {numbers} | {open:0.00} | {read:0.00} | "
                    + $"{pages / (open + read):0} | {process.PeakWorkingSet64 / 1e6:0} |"
            )
        );
        }

        return 0;
    }
}
