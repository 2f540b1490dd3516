using System.CommandLine;
using WelfarePlan.Files.Isolation;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan open-pdf</c>: what a process does that opens PDFs for another; nobody types it.</summary>
internal static class OpenPdfCommand
{
    public static Command Create(CommandStreams streams)
    {
        var command = new Command(PlanFileIsolation.ServeCommand, "Opens PDFs for another process.") { Hidden = true };
        command.SetAction(_ =>
        {
            PlanFileIsolation.Serve(streams.Input, streams.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
