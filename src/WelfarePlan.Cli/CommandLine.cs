using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using WelfarePlan.Cli.Commands;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Files.Isolation;
using WelfarePlan.Reports;

namespace WelfarePlan.Cli;

/// <summary>The command line <c>welfareplan</c>.</summary>
public static class CommandLine
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs a command.</summary>
    /// <param name="arguments">The words behind the command's name; none shows the help.</param>
    /// <param name="streams">Where to read from and write to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "The last line of defence: a fault is a message and an exit code, not an abort."
    )]
    public static int Invoke(IReadOnlyList<string> arguments, CommandStreams streams)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(streams);

        try
        {
            return Run(arguments.Count == 0 ? ["--help"] : arguments, streams);
        }
        catch (OperationCanceledException)
        {
            streams.SayLast("welfareplan: interrupted.");
        }
        catch (Exception failure) when (BrokenPipe.Is(failure))
        {
            // Who asked for the output has enough of it: nothing to say.
            return ExitCode.Incomplete;
        }
        catch (ObjectDisposedException) when (!streams.Output.CanWrite)
        {
            // A pipe that broke while writers were closed one in another; the outer one meets a closed stream.
            return ExitCode.Incomplete;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            streams.SayLast($"welfareplan: error: {failure.Message}");
        }
        catch (Exception fault)
        {
            streams.SayLast($"welfareplan: error: {Fault.Of(fault, streams)}");
        }

        return ExitCode.Incomplete;
    }

    private static int Run(IReadOnlyList<string> arguments, CommandStreams streams)
    {
        using PlanFileIsolation isolation = ThisProgram.Isolation();
        streams = streams with
        {
            Isolation = streams.Isolation ?? isolation,
            Language = Language.Of(arguments) ?? streams.Language,
        };
        if (streams.IsOutputTerminal) streams = streams with { Output = new TerminalOutput(streams.Output) };
        RootCommand root = Root(streams);
        bool isJapanese = Wording.Of(streams).Language == ReportLanguage.Japanese;
        if (isJapanese) JapaneseHelp.Translate(root);
        ParseResult parsed = root.Parse(arguments);
        string[] mistakes = [.. Mistakes.Of(parsed, arguments)];
        if (mistakes.Length > 0) return Refuse(mistakes, parsed.CommandResult, streams);

        if (parsed.Action is HelpAction action)
        {
            // Lines are ours to break: the parser counts a kanji as one column, and knows no Japanese without cultures.
            action.MaxWidth = int.MaxValue;
            using var written = new StringWriter { NewLine = "\n" };
            parsed.Invoke(new InvocationConfiguration { Output = written });
            string help = isJapanese ? JapaneseHelp.Frame(written.ToString()) : written.ToString();
            streams.Output.Write(Utf8.GetBytes(HelpLayout.Fit(help, streams.Width)));
            return ExitCode.Done;
        }

        using var output = new StreamWriter(streams.Output, Utf8, leaveOpen: true);
        return parsed.Invoke(
            new InvocationConfiguration
            {
                Output = output,
                Error = streams.Error,
                EnableDefaultExceptionHandler = false,
            }
        );
    }

    /// <summary>Makes the commands.</summary>
    internal static RootCommand Root(CommandStreams streams)
    {
        var root = new RootCommand("Reads Japanese community welfare plans, evaluates their indicators, writes JSON.")
        {
            ReadCommand.Create(streams), ExplainCommand.Create(streams),
            EvaluateCommand.Create(streams),
            ExportCommand.Create(streams),
            CompareCommand.Create(streams),
            ReportCommand.Create(streams),
            YearCommand.Create(streams),
            SchemaCommand.Create(streams),
            CompletionCommand.Create(streams),
            OpenPdfCommand.Create(streams),
        };
        root.Add(LanguageOption.Create());
        return root;
    }

    private static int Refuse(string[] mistakes, CommandResult command, CommandStreams streams)
    {
        foreach (string mistake in mistakes) streams.Say($"welfareplan: {mistake}");
        streams.Say(
            command.Command is RootCommand
                ? "Try 'welfareplan --help'."
                : $"Try 'welfareplan {command.Command.Name} --help'."
        );
        return ExitCode.WrongUsage;
    }
}
