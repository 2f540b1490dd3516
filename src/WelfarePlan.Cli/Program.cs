using System.Text;
using WelfarePlan.Cli;

// A terminal must be told that it gets UTF-8; a pipe or a file gets the bytes as they are.
if (!Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;

using Stream input = Console.OpenStandardInput();
using Stream output = Console.OpenStandardOutput();
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

return CommandLine.Invoke(args, new CommandStreams(input, output, error)
{
    IsOutputTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
    Width = Console.IsOutputRedirected ? CommandStreams.UsualWidth : Console.WindowWidth,
});
