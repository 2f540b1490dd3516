using System.Text;
using WelfarePlan.Cli;

namespace WelfarePlan.Tests.Cli;

/// <summary>A command run in this process: what it returned and what it wrote.</summary>
internal sealed record CommandRun(int Exit, string Output, string Error)
{
    public static CommandRun Of(params string[] arguments) => With("", arguments);

    public static CommandRun With(string input, params string[] arguments) =>
        Narrow(CommandStreams.UsualWidth, input, arguments);

    public static CommandRun Narrow(int width, string input, params string[] arguments)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exit = CommandLine.Invoke(arguments, new CommandStreams(standardInput, output, error) { Width = width });
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
