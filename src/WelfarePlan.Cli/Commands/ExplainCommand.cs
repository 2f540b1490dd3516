using System.CommandLine;
using System.Text;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Documents;
using WelfarePlan.Documents.Ledgers;
using WelfarePlan.Reports;
using WelfarePlan.Sources;

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
        var format = new Option<string>("--format")
        {
            Description = "table: for reading; json: for programs.",
            DefaultValueFactory = _ => Table,
        };
        format.AcceptOnlyFromAmong(Table, Json);
        var svg = new Option<string?>("--svg")
        {
            Description = "Draw the page into this file instead: its lines, its cells and the values that were read.",
        };

        var command = new Command(
            "explain",
            "Says how a document was read: its tables, what their columns were taken for and why, and what became of "
                + "every line."
        )
        {
            file, line, page, format, svg,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(svg) is not { } path) return;
            if (string.IsNullOrWhiteSpace(path)) result.AddError("--svg needs the name of a file.");
            if (result.GetValue(page) is null) result.AddError("--svg draws one page; say which with --page.");
        });
        command.SetAction(parsed =>
        {
            string name = parsed.GetRequiredValue(file);
            if (
                !ExplainInput.TryRead(
                    name, streams, out SourceDocument? document, out ReadingTrace? trace, out string? failure
                )
            )
            {
                return Fail(name, failure, streams);
            }

            if (parsed.GetValue(svg) is { } path)
                return Draw(name, document, trace.Reading, parsed.GetValue(page)!.Value, path, streams);

            var selection = new ExplainSelection(parsed.GetValue(line), parsed.GetValue(page));
            if (parsed.GetValue(format) == Json) ExplainJson.Write(trace, selection, streams.Output);
            else ExplainText.Write(trace, selection, streams.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static int Draw(
        string name, SourceDocument document, PlanReading reading, int number, string path, CommandStreams streams
    )
    {
        using var target = new OutputTarget(path, streams);
        if (target.Refusal([name]) is { } refusal)
        {
            streams.Say($"welfareplan: {refusal}");
            return ExitCode.WrongUsage;
        }

        if (document.Pages.FirstOrDefault(each => each.Number == number) is not { } page)
            return Fail(name, "there is no such page.", streams);
        if (PageDrawing.ToSvg(page, reading) is not { } svg)
            return Fail(name, "pages of this kind of file have no size and cannot be drawn.", streams);
        target.Stream.Write(Encoding.UTF8.GetBytes(svg));
        target.Commit();
        return ExitCode.Done;
    }

    private static int Fail(string name, string failure, CommandStreams streams)
    {
        streams.Say($"{name}: error: {failure}");
        return ExitCode.Incomplete;
    }
}
