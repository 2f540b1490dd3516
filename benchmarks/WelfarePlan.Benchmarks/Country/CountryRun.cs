using System.Diagnostics;
using System.Globalization;
using WelfarePlan.Cli;

namespace WelfarePlan.Benchmarks.Country;

/// <summary>The whole country: makes a plan for every municipality, a sample of them as PDF, reads and evaluates
/// them as the command line does, writes Parquet by prefecture, and asks DuckDB which indicators move away from their
/// targets.</summary>
internal static class CountryRun
{
    private const int Few = 100;
    private const string DataSet = "dataset";

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
        _ = Export(folder, Texts(folder, Few, 0));
        Console.WriteLine(
            $"{"towns",10}{"MB",8}{"seconds",9}{"CPU s",8}{"files/s",9}{"MB/s",7}{"peak MB",9}{"ms a town",11}"
        );
        Measure(folder, Texts(folder, Few, kilobytes));
        Measure(folder, Texts(folder, towns, kilobytes));
        TownFiles? printed = PrintedTowns.Write(Path.Combine(folder, "pdf"), Math.Min(Few, towns));
        if (printed is not null) Measure(folder, printed);
        NationalQuestion.Ask(Path.Combine(folder, DataSet));
        if (printed is not null) NationalQuestion.Ask(Path.Combine(folder, printed.DataSet));
        return Halves.AreAll(folder, Path.Combine(folder, DataSet)) ? 0 : 1;
    }

    private static TownFiles Texts(string folder, int towns, int kilobytes)
    {
        string texts = Path.Combine(folder, "towns");
        return new(texts, DataSet, towns, GeneratedTowns.Write(texts, towns, kilobytes));
    }

    // PDFs are opened in processes of their own: what these use is not in the CPU seconds and the peak.
    private static void Measure(string folder, TownFiles files)
    {
        (double seconds, double cpu) = Export(folder, files);
        using var self = Process.GetCurrentProcess();
        double megabytes = files.Bytes / 1e6;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{files.Towns,6}{Path.GetExtension(Directory.EnumerateFiles(files.Folder).First()),4}{megabytes,8:F1}"
                + $"{seconds,9:F1}{cpu,8:F1}{files.Towns / seconds,9:F0}{megabytes / seconds,7:F1}"
                + $"{self.PeakWorkingSet64 / 1e6,9:F0}{cpu * 1000 / files.Towns,11:F1}"
        ));
    }

    private static (double Seconds, double Cpu) Export(string folder, TownFiles files)
    {
        TimeSpan cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        Into(Path.Combine(folder, files.DataSet), files.Folder, "0");
        return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
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
