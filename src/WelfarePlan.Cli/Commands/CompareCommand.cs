using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Comparison;
using WelfarePlan.Documents;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan compare FILE FILE…</c>: goals and indicators of plans side by side.</summary>
internal static class CompareCommand
{
    private const string Table = "table";
    private const string Json = "json";
    private const string Csv = "csv";

    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
    };

    public static Command Create(CommandStreams streams)
    {
        Argument<string[]> files = PlanFiles.Argument();
        files.Arity = new ArgumentArity(2, 1000);

        var format = new Option<string>("--format")
        {
            Description = "table for people, json or csv for programs.",
            DefaultValueFactory = _ => Table,
        };
        format.AcceptOnlyFromAmong(Table, Json, Csv);

        var command = new Command(
            "compare",
            "Puts goals and indicators of plans side by side and says what cannot be compared."
        )
        {
            files, format,
        };
        command.SetAction(parsed =>
        {
            var envelopes = new List<PlanReading>();
            int exit = PlanInputs.ReadAll(parsed.GetRequiredValue(files), streams, envelope => envelope, envelopes.Add);
            if (envelopes.Count > 1) Write(parsed.GetRequiredValue(format), envelopes, streams);
            return exit;
        });
        return command;
    }

    private static void Write(string format, IReadOnlyList<PlanReading> envelopes, CommandStreams streams)
    {
        switch (format)
        {
            case Json:
                var comparison = PlanComparison.Of([.. envelopes.Select(envelope => envelope.Plan)]);
                streams.Output.WriteLine(JsonSerializer.Serialize(comparison, Readable));
                break;
            case Csv:
                ComparisonCsv.Write(streams.Output, envelopes);
                break;
            default:
                ComparisonTable.Write(streams, envelopes);
                break;
        }
    }
}
