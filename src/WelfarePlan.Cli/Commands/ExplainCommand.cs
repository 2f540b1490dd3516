using System.CommandLine;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan explain FILE</c>: how the tables were read, and what became of every line.</summary>
internal static class ExplainCommand
{
    private const string Table = "table";
    private const string Json = "json";

    public static Command Create(CommandStreams streams)
    {
        var file = new Argument<string>("FILE") { Description = "A document to read, or - for standard input." };
        var line = new Option<int?>("--line") { Description = "Only what concerns this line of the text." };
        var page = new Option<int?>("--page") { Description = "Only what concerns this page or slide." };
        var format = new Option<string>("--format") { Description = "table: for reading; json: for programs.", DefaultValueFactory = _ => Table };
        format.AcceptOnlyFromAmong(Table, Json);

        var command = new Command("explain", "Says how a document was read: its tables, what their columns were taken for and why, and what became of every line.") { file, line, page, format };
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(file);
            if (!ExplainInput.TryRead(name, streams, out Documents.Ledgers.ReadingTrace? trace, out string? failure))
            {
                streams.Error.WriteLine($"{name}: error: {failure}");
                return ExitCode.Incomplete;
            }

            var selection = new ExplainSelection(parsed.GetValue(line), parsed.GetValue(page));
            if (parsed.GetValue(format) == Json) ExplainJson.Write(trace, selection, streams.Output);
            else ExplainText.Write(trace, selection, streams.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
