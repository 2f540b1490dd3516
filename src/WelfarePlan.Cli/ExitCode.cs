namespace WelfarePlan.Cli;

/// <summary>What a command returns to the shell.</summary>
public static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Done = 0;

    /// <summary>Something was left out or failed; standard error says what.</summary>
    public const int Incomplete = 1;

    /// <summary>The command line was wrong; nothing was done.</summary>
    public const int WrongUsage = 2;
}
