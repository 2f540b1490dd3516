using System.Runtime.InteropServices;
using System.Text;
using WelfarePlan.Cli;

using Stream? standardError = StandardStreams.Error();

// Without standard error nobody could be told what was left out.
if (standardError is null) return ExitCode.Incomplete;

using var error = new StreamWriter(standardError, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false))
{
    AutoFlush = true,
};
using Stream? output = StandardStreams.Output();
if (output is null)
{
    error.WriteLine("welfareplan: error: standard output is closed.");
    return ExitCode.Incomplete;
}

// A terminal must be told that it gets UTF-8; a pipe or a file gets the bytes as they are.
if (!Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;

using var stop = new CancellationTokenSource();
using PosixSignalRegistration interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using PosixSignalRegistration terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using PosixSignalRegistration hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
using Stream input = StandardStreams.Input();

return CommandLine.Invoke(args, new CommandStreams(input, output, error)
{
    IsOutputTerminal = !Console.IsOutputRedirected,
    HasColours = !Console.IsOutputRedirected && HasColours(),
    IsErrorTerminal = !Console.IsErrorRedirected,
    Width = Console.IsOutputRedirected ? CommandStreams.UsualWidth : Console.WindowWidth,
    CancellationToken = stop.Token,
    Language = Language.OfEnvironment(Environment.GetEnvironmentVariable),
    ShowsFaults = Environment.GetEnvironmentVariable(Fault.Variable) is { Length: > 0 },
});

// https://no-color.org; a terminal of Unix says in TERM what it is.
static bool HasColours() =>
    Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 }
    && (OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb"));

// The second time the process ends at once.
void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
