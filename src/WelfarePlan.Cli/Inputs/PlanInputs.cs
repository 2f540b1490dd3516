using Spectre.Console;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Documents;
using WelfarePlan.Reports;

namespace WelfarePlan.Cli.Inputs;

/// <summary>Reads the files named on the command line, several at a time, and reports on them in their order.</summary>
internal static class PlanInputs
{
    private const int ManyFiles = 3;

    /// <summary>Makes something of every plan, and uses what was made; the exit code says whether anything was left
    /// out.</summary>
    public static int ReadAll<T>(
        IReadOnlyList<string> names, CommandStreams streams, Func<PlanReading, T> make, Action<T> use,
        bool isWatched = false
    ) => ReadAll(names, streams, PlanOpening.PlanOnly, entry => make(entry.Reading), use, isWatched);

    /// <summary>Does the same with the documents at hand.</summary>
    public static int ReadAll<T>(
        IReadOnlyList<string> names, CommandStreams streams, PlanOpening opening, Func<ReportEntry, T> make,
        Action<T> use, bool isWatched = false
    )
    {
        var report = new InputReport(Wording.Of(streams));
        names = InputFolders.Expand(names);

        // A bar and data on one terminal would overwrite each other.
        if (names.Count >= ManyFiles && streams.IsErrorTerminal && !isWatched)
        {
            // Drawn here and not by a thread of its own, on which a closed standard error would abort the process.
            Console(streams).Progress().AutoClear(true).AutoRefresh(false).Start(progress =>
            {
                ProgressTask task = progress.AddTask("Reading", maxValue: names.Count);
                ReadAll(names, streams, report, opening, make, use, () =>
                {
                    task.Increment(1);
                    progress.Refresh();
                });
            });
            report.Flush(streams);
        }
        else
        {
            ReadAll(names, streams, report, opening, make, use, () => report.Flush(streams));
        }

        if (names.Count > 1) streams.Say(report.Summary);
        return report.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static void ReadAll<T>(
        IReadOnlyList<string> names, CommandStreams streams, InputReport report, PlanOpening opening,
        Func<ReportEntry, T> make, Action<T> use, Action next
    ) =>
        OrderedPipeline.Run(
            names,
            Environment.ProcessorCount,
            name => ReadInput<T>.Of(name, streams, opening, make),
            input =>
            {
                if (input.Failure is null)
                {
                    report.Add(input.Reading!.Source ?? input.Name, input.Reading);
                    use(input.Made!);
                }
                else
                {
                    report.Fail(input.Name, input.Failure);
                }

                next();
            },
            streams.CancellationToken);

    private static IAnsiConsole Console(CommandStreams streams) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
}
