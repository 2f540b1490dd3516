using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Text;
using WelfarePlan.Cli.Commands;

namespace WelfarePlan.Cli;

/// <summary>The command line <c>welfareplan</c>.</summary>
public static class CommandLine
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The words behind the command's name.</param>
    /// <param name="streams">Where to read from and write to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Invoke(IReadOnlyList<string> arguments, CommandStreams streams)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(streams);

        var root = new RootCommand("Reads Japanese community welfare plans, evaluates their indicators, writes JSON.")
        {
            ReadCommand.Create(streams),
            EvaluateCommand.Create(streams),
            CompareCommand.Create(streams),
            YearCommand.Create(streams),
            SchemaCommand.Create(streams),
        };
        try
        {
            ParseResult parsed = root.Parse(arguments);
            return parsed.Action is ParseErrorAction ? Refuse(parsed, streams) : Run(parsed, streams);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"welfareplan: error: {failure.Message}");
            return ExitCode.Incomplete;
        }
    }

    private static int Refuse(ParseResult parsed, CommandStreams streams)
    {
        foreach (ParseError error in parsed.Errors) streams.Error.WriteLine($"welfareplan: {error.Message}");
        streams.Error.WriteLine("Try 'welfareplan --help'.");
        return ExitCode.WrongUsage;
    }

    private static int Run(ParseResult parsed, CommandStreams streams)
    {
        using var output = new StreamWriter(streams.Output, Utf8, leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = streams.Error, EnableDefaultExceptionHandler = false });
    }
}
