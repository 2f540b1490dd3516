using Spectre.Console;
using WelfarePlan.Documents;

namespace WelfarePlan.Cli.Inputs;

/// <summary>Reads the files named on the command line one after another and reports on them.</summary>
internal static class PlanInputs
{
    private const int ManyFiles = 3;

    // A bar and data on one terminal would overwrite each other.
    public static int ReadAll(IReadOnlyList<string> names, CommandStreams streams, Action<PlanReading> use, bool isWatched = false)
    {
        var report = new InputReport();
        if (names.Count >= ManyFiles && streams.IsErrorTerminal && !isWatched)
        {
            Console(streams).Progress().AutoClear(true).Start(progress =>
            {
                ProgressTask task = progress.AddTask("Reading", maxValue: names.Count);
                ReadAll(names, streams, report, use, () => task.Increment(1));
            });
            report.Flush(streams.Error);
        }
        else
        {
            ReadAll(names, streams, report, use, () => report.Flush(streams.Error));
        }

        if (names.Count > 1) streams.Error.WriteLine(report.Summary);
        return report.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static void ReadAll(IReadOnlyList<string> names, CommandStreams streams, InputReport report, Action<PlanReading> use, Action next)
    {
        foreach (string name in names)
        {
            if (PlanInput.TryRead(name, streams, out PlanReading? envelope, out string? failure))
            {
                report.Add(envelope.Source ?? name, envelope);
                use(envelope);
            }
            else
            {
                report.Fail(name, failure);
            }

            next();
        }
    }

    private static IAnsiConsole Console(CommandStreams streams) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
}
