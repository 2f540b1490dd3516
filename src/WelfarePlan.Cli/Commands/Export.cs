using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Exchange;

namespace WelfarePlan.Cli.Commands;

/// <summary>Reads plans and writes them as one file or one folder; an old file or folder stands until the new one is
/// whole.</summary>
internal static class Export
{
    // Twelve digits of a hash are enough for every plan of every year, and short enough to type.
    private const int DigitsOfId = 12;

    public static int Run(string[] files, ExportPlan plan, CommandStreams streams)
    {
        IReadOnlyList<string> names = InputFolders.Expand(files);
        return plan.IsOneFile ? ToFile(names, plan, streams) : ToFolder(names, plan, streams);
    }

    private static int ToFile(IReadOnlyList<string> names, ExportPlan plan, CommandStreams streams)
    {
        using var target = new OutputTarget(plan.Path, streams);
        if (target.Refusal(names.Where(name => name != InputFile.StandardInput)) is { } refusal)
            return Refuse(refusal, streams);

        return Read(names, plan, streams, entries =>
        {
            using var output = new BufferedStream(target.Stream);
            if (plan.Format == ExportFormat.Workbook) PlanWorkbook.Write(output, entries.First());
            else TidyCsv.WriteObservations(output, entries, plan.Dialect);
            output.Flush();
            target.Commit();
        });
    }

    private static int ToFolder(IReadOnlyList<string> names, ExportPlan plan, CommandStreams streams)
    {
        using var target = new OutputFolder(plan.Path!);
        if (target.Refusal() is { } refusal) return Refuse(refusal, streams);

        return Read(names, plan, streams, entries =>
        {
            switch (plan.Format)
            {
                case ExportFormat.Csv:
                    TidyCsv.WriteFolder(target.Beside, entries, plan.Dialect);
                    break;
                case ExportFormat.Parquet:
                    WriteParquet(target.Beside, entries, plan.Part, streams.CancellationToken).GetAwaiter().GetResult();
                    break;
                default:
                    PlanDataPackage.Write(target.Beside, entries);
                    break;
            }

            target.Commit();
        });
    }

    // Plans go to the writer as they are read; notes wait, since a bar may stand where they would be said.
    private static int Read(
        IReadOnlyList<string> names, ExportPlan plan, CommandStreams streams, Action<IEnumerable<PlanEntry>> write
    )
    {
        var notes = new List<string>();
        int exit = PlanInputs.ReadInto(
            names, streams, PlanOpening.PlanOnly, entry => Entry(entry.Reading, plan),
            entries =>
            {
                using IEnumerator<PlanEntry> all = entries.GetEnumerator();
                if (all.MoveNext()) write(Noted(all, notes));
            }
        );
        notes.ForEach(streams.Say);
        return exit;
    }

    private static IEnumerable<PlanEntry> Noted(IEnumerator<PlanEntry> entries, List<string> notes)
    {
        do
        {
            if (MunicipalityNote.Of(entries.Current) is { } note) notes.Add(note);
            yield return entries.Current;
        } while (entries.MoveNext());
    }

    private static Task WriteParquet(
        string folder, IEnumerable<PlanEntry> entries, string? part, CancellationToken stop
    ) => part is null
        ? PlanParquet.WriteAsync(folder, entries, stop)
        : PlanParquet.WriteAsync(folder, entries, part, stop);

    private static PlanEntry Entry(PlanReading reading, ExportPlan plan)
    {
        var entry = new PlanEntry(reading, plan.Evaluation is { } options ? reading.Plan.Evaluate(options) : null);
        if (plan.Part is not null) entry = entry with { Id = reading.Sha256?[..DigitsOfId] };
        return plan.Municipality is { } place ? entry with { Municipality = place } : entry;
    }

    private static int Refuse(string refusal, CommandStreams streams)
    {
        streams.Say($"welfareplan: {refusal}");
        return ExitCode.WrongUsage;
    }
}
