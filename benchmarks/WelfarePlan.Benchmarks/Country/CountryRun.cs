using System.Diagnostics;
using System.Globalization;
using WelfarePlan.Cli;

namespace WelfarePlan.Benchmarks.Country;

/// <summary>The whole country: makes a plan for every municipality, reads and evaluates them as the command line does,
/// writes Parquet by prefecture, and asks DuckDB which indicators move away from their targets.</summary>
internal static class CountryRun
{
    private const int Few = 100;

    /// <summary>Runs it twice, for a hundred towns and for all; options are a folder outside the repository, the number
    /// of towns and kilobytes of prose to put behind each plan.</summary>
    public static int Run(string[] options)
    {
        string folder = Path.GetFullPath(options[0]);
        int towns = options.Length > 1 ? int.Parse(options[1], CultureInfo.InvariantCulture) : GeneratedTowns.All.Count;
        int kilobytes = options.Length > 2 ? int.Parse(options[2], CultureInfo.InvariantCulture) : 0;
        if (!IsOutside(folder))
        {
            Console.Error.WriteLine($"{folder} lies in the repository; name a folder elsewhere.");
            return 2;
        }

        // The first run pays for the compiler.
        _ = Export(folder, Few, 0);
        Console.WriteLine(
            $"{"towns",6}{"MB",8}{"seconds",9}{"CPU s",8}{"files/s",9}{"MB/s",7}{"peak MB",9}{"ms a town",11}"
        );
        Measure(folder, Few, kilobytes);
        Measure(folder, towns, kilobytes);
        NationalQuestion.Ask(Path.Combine(folder, "dataset"));
        return Halves.AreAll(folder, Path.Combine(folder, "dataset")) ? 0 : 1;
    }

    private static void Measure(string folder, int towns, int kilobytes)
    {
        (double seconds, double cpu, long bytes) = Export(folder, towns, kilobytes);
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{towns,6}{bytes / 1e6,8:F1}{seconds,9:F1}{cpu,8:F1}{towns / seconds,9:F0}{bytes / 1e6 / seconds,7:F1}"
                + $"{self.PeakWorkingSet64 / 1e6,9:F0}{cpu * 1000 / towns,11:F1}"
        ));
    }

    private static (double Seconds, double Cpu, long Bytes) Export(string folder, int towns, int kilobytes)
    {
        string texts = Path.Combine(folder, "towns");
        long bytes = GeneratedTowns.Write(texts, towns, kilobytes);
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        Into(Path.Combine(folder, "dataset"), texts, "0");
        return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds, bytes);
    }

    /// <summary>Exports a folder of texts as one part of a data set.</summary>
    public static void Into(string folder, string texts, string part)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        int exit = Cli.CommandLine.Invoke(
            ["export", texts, "--to", "parquet", "--part", part, "-o", folder],
            new CommandStreams(Stream.Null, Stream.Null, TextWriter.Null)
        );

        // Some generated plans have rows that the reader leaves out, and says so: that is no fault of the run.
        if (exit is not (ExitCode.Done or ExitCode.Incomplete))
            Console.WriteLine($"The export of {texts} ended with {exit}.");
    }

    private static bool IsOutside(string folder) =>
        Path.GetRelativePath(RepositoryTexts.Root(), folder).StartsWith("..", StringComparison.Ordinal);
}
