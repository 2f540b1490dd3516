using WelfarePlan.Tests.Cli;

namespace WelfarePlan.Tests;

/// <summary>Runs the commands of a README's console blocks inside the test.</summary>
internal static class ReadmeCommands
{
    private const string Prompt = "$ ";

    private static readonly string[] Ours = ["dotnet run --project src/WelfarePlan.Cli -- ", "welfareplan "];

    /// <summary>Returns a console block with what its commands print; a command that is not ours, or needs a shell, is
    /// left alone.</summary>
    public static string Filled(string block)
    {
        var filled = new List<string>();
        bool skips = false;
        foreach (string line in block.Split('\n'))
        {
            if (!line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                if (!skips) filled.Add(line);
                continue;
            }

            filled.Add(line);
            string? output = Run(line[Prompt.Length..]);
            skips = output is not null;
            if (output is { Length: > 0 }) filled.Add(output);
        }

        return string.Join('\n', filled);
    }

    private static string? Run(string command)
    {
        string? start = Ours.FirstOrDefault(start => command.StartsWith(start, StringComparison.Ordinal));
        if (start is null || command.AsSpan().ContainsAny("|<>'\"")) return null;

        // Commands run in the repository's folder; a test does not.
        string[] arguments = [.. command[start.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(argument =>
                File.Exists(RepositoryFolder.PathOf(argument)) ? RepositoryFolder.PathOf(argument) : argument
            ),
    ];
        var run = CommandRun.Of(arguments);

        Assert.True(run.Exit == 0, $"'{command}' ended with {run.Exit}: {run.Error}");
        return run.Output.ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
