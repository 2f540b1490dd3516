using WelfarePlan.Files.Isolation;

namespace WelfarePlan.Cli;

/// <summary>Starts this program again, to open PDFs apart from the process that goes on.</summary>
internal static class ThisProgram
{
    private const string Name = "welfareplan";

    // Where a host runs the program, as in tests and under dotnet run, the host runs the second one too.
    public static PlanFileIsolation Isolation() =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == Name
            ? PlanFileIsolation.WithTool(path)
            : new PlanFileIsolation(
                Host, Path.Combine(AppContext.BaseDirectory, Name + ".dll"), PlanFileIsolation.ServeCommand
            );

    private static string Host =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet"
        ? path
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
}
