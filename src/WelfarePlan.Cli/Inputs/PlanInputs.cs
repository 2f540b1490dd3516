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
    ) => ReadInto(
        names, streams, opening, make,
        all =>
        {
            foreach (T made in all) use(made);
        },
        isWatched
    );

    /// <summary>Makes something of every plan, and hands all of it to one user as it comes: no more plans are held than
    /// files are read at a time.</summary>
    public static int ReadInto<T>(
        IReadOnlyList<string> names, CommandStreams streams, PlanOpening opening, Func<ReportEntry, T> make,
        Action<IEnumerable<T>> use, bool isWatched = false
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
                use(Each(names, streams, report, opening, make, () =>
                {
                    task.Increment(1);
                    progress.Refresh();
                }));
            });
            report.Flush(streams);
        }
        else
        {
            use(Each(names, streams, report, opening, make, () => report.Flush(streams)));
        }

        if (names.Count > 1) streams.Say(report.Summary);
        return report.IsComplete ? ExitCode.Done : ExitCode.Incomplete;
    }

    private static IEnumerable<T> Each<T>(
        IReadOnlyList<string> names, CommandStreams streams, InputReport report, PlanOpening opening,
        Func<ReportEntry, T> make, Action next
    )
    {
        IEnumerable<ReadInput<T>> inputs = OrderedPipeline.Of(
            names, streams.Workers, name => ReadInput<T>.Of(name, streams, opening, make), streams.CancellationToken
        );
        foreach (ReadInput<T> input in inputs)
        {
            if (input.Failure is null) report.Add(input.Reading!.Source ?? input.Name, input.Reading);
            else report.Fail(input.Name, input.Failure);
            next();
            if (input.Failure is null) yield return input.Made!;
        }
    }

    private static IAnsiConsole Console(CommandStreams streams) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
}
