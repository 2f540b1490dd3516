using System.CommandLine;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Json;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan read FILE…</c>: plans as JSON.</summary>
internal static class ReadCommand
{
    private const string Json = "json";
    private const string JsonLines = "jsonl";

    public static Command Create(CommandStreams streams)
    {
        Argument<string[]> files = PlanFiles.Argument();
        var format = new Option<string?>("--format")
        {
            Description =
                "json: one indented document; jsonl: one document a line; csv, xlsx, datapackage, parquet: the values, "
                    + "as 'export' writes them. [default: json, jsonl for several files]",
        };
        format.AcceptOnlyFromAmong([Json, JsonLines, .. ExportFormat.All]);
        var path = new Option<string?>("--output", "-o")
        {
            Description = "The file to write instead of standard output; a folder for datapackage and parquet.",
        };

        var command = new Command(
            "read",
            "Reads plans and writes them as JSON, with what could not be read on standard error."
        )
        {
            files, format, path,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is { } file && string.IsNullOrWhiteSpace(file))
                result.AddError("--output needs the name of a file.");
            string? form = result.GetValue(format);
            if (form is not null && ExportFormat.All.Contains(form))
            {
                foreach (
                    string mistake in ExportPlan.Mistakes(
                        "--format", form, result.GetValue(path), result.GetValue(files) ?? []
                    )
                )
                    result.AddError(mistake);
            }

            if (form == Json && InputFolders.Expand(result.GetValue(files) ?? []).Count > 1)
            {
                result.AddError("--format json writes one plan; use --format jsonl for several files.");
            }
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) is { } form && ExportFormat.All.Contains(form))
            {
                return Export.Run(parsed.GetRequiredValue(files), new ExportPlan(form, parsed.GetValue(path)), streams);
            }

            IReadOnlyList<string> names = InputFolders.Expand(parsed.GetRequiredValue(files));
            bool isIndented = (parsed.GetValue(format) ?? (names.Count > 1 ? JsonLines : Json)) == Json;
            using var target = new OutputTarget(parsed.GetValue(path), streams);
            if (target.Refusal(names.Where(name => name != InputFile.StandardInput)) is { } refusal)
            {
                streams.Say($"welfareplan: {refusal}");
                return ExitCode.WrongUsage;
            }

            int exit = PlanInputs.ReadAll(
                names, streams,
                envelope => PlanJson.Write(envelope, isIndented),
                json => target.Stream.WriteLine(json),
                target.IsWatched
            );
            target.Commit();
            return exit;
        });
        return command;
    }
}
