using System.CommandLine;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Json;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan year TEXT…</c>: what a written date, year, period or number means.</summary>
internal static class YearCommand
{
    private const string Table = "table";
    private const string JsonLines = "jsonl";

    public static Command Create(CommandStreams streams)
    {
        var texts = new Argument<string[]>("TEXT")
        {
            Arity = ArgumentArity.OneOrMore,
            Description =
                "A date, year, fiscal year, period or number as written, or - for the lines of standard input.",
        };
        var strict = new Option<bool>("--strict")
        {
            Arity = ArgumentArity.Zero,
            Description = "Refuse eras that were not in force: H34年度.",
        };
        var format = new Option<string>("--format")
        {
            Description = "table for people, jsonl for programs.",
            DefaultValueFactory = _ => Table,
        };
        format.AcceptOnlyFromAmong(Table, JsonLines);

        var command = new Command("year", "Says what written dates, years, periods and numbers mean.")
        {
            texts, strict, format,
        };
        command.SetAction(parsed =>
        {
            if (!TextInputs.TryRead(parsed.GetRequiredValue(texts), streams, out IReadOnlyList<string> written))
                return ExitCode.Incomplete;

            ReadingContext context = parsed.GetValue(strict) ? ReadingContext.Strict : ReadingContext.Lenient;
            WrittenValue[] values = [.. written.Select(text => WrittenText.Interpret(text, context))];
            if (parsed.GetRequiredValue(format) == Table) WrittenTable.Write(streams, values);
            else foreach (WrittenValue value in values) streams.Output.WriteLine(WrittenValueJson.Write(value));
            return values.All(value => value.Error is null) ? ExitCode.Done : ExitCode.Incomplete;
        });
        return command;
    }
}
