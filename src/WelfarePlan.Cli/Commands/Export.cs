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

        List<PlanEntry> entries = Read(names, plan, streams, out int exit);
        if (entries.Count == 0) return exit;
        using (var output = new BufferedStream(target.Stream))
        {
            if (plan.Format == ExportFormat.Workbook) PlanWorkbook.Write(output, entries[0]);
            else TidyCsv.WriteObservations(output, entries, plan.Dialect);
            output.Flush();
            target.Commit();
        }

        return exit;
    }

    private static int ToFolder(IReadOnlyList<string> names, ExportPlan plan, CommandStreams streams)
    {
        using var target = new OutputFolder(plan.Path!);
        if (target.Refusal() is { } refusal) return Refuse(refusal, streams);

        List<PlanEntry> entries = Read(names, plan, streams, out int exit);
        if (entries.Count == 0) return exit;
        switch (plan.Format)
        {
            case ExportFormat.Csv:
                TidyCsv.WriteFolder(target.Beside, entries, plan.Dialect);
                break;
            case ExportFormat.Parquet:
                PlanParquet.WriteAsync(target.Beside, entries, streams.CancellationToken).GetAwaiter().GetResult();
                break;
            default:
                PlanDataPackage.Write(target.Beside, entries);
                break;
        }

        target.Commit();
        return exit;
    }

    private static List<PlanEntry> Read(
        IReadOnlyList<string> names, ExportPlan plan, CommandStreams streams, out int exit
    )
    {
        var entries = new List<PlanEntry>();
        exit = PlanInputs.ReadAll(names, streams, reading => Entry(reading, plan), entries.Add);
        foreach (PlanEntry entry in entries) MunicipalityNote.Say(streams, entry.Reading.Source, entry);
        return entries;
    }

    private static PlanEntry Entry(PlanReading reading, ExportPlan plan)
    {
        var entry = new PlanEntry(reading, plan.Evaluation is { } options ? reading.Plan.Evaluate(options) : null);
        return plan.Municipality is { } place ? entry with { Municipality = place } : entry;
    }

    private static int Refuse(string refusal, CommandStreams streams)
    {
        streams.Say($"welfareplan: {refusal}");
        return ExitCode.WrongUsage;
    }
}
