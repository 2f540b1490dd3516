using System.CommandLine;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan year TEXT…</c>: what written dates, years, periods and numbers mean.</summary>
internal static class YearCommand
{
    private const string Table = "table";
    private const string JsonLines = "jsonl";

    public static Command Create(CommandStreams streams)
    {
        var texts = new Argument<string[]>("TEXT")
        {
            Description = "A date, year, period or number, such as R6, 平成31年度 or 1億2,345万; - reads lines from standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var strict = new Option<bool>("--strict") { Description = "Refuse years that their era never had, such as 平成34年度." };
        var format = new Option<string>("--format")
        {
            Description = "table for people, jsonl for programs.",
            DefaultValueFactory = _ => Table,
        };
        format.AcceptOnlyFromAmong(Table, JsonLines);

        var command = new Command("year", "Says what written dates, years, periods and numbers mean.") { texts, strict, format };
        command.SetAction(parsed =>
        {
            ReadingContext context = parsed.GetValue(strict) ? ReadingContext.Strict : ReadingContext.Lenient;
            if (!TextLines.TryRead(parsed.GetRequiredValue(texts), streams, out List<string> lines)) return ExitCode.Incomplete;

            List<WrittenValue> values = [.. lines.Select(line => WrittenText.Interpret(line, context))];
            if (parsed.GetRequiredValue(format) == JsonLines) WrittenValueLines.Write(streams.Output, values);
            else WrittenValueTable.Write(streams, values);
            return values.TrueForAll(value => value.Error is null) ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
