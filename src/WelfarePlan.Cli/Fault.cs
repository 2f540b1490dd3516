namespace WelfarePlan.Cli;

/// <summary>What is said of a fault of the program itself.</summary>
internal static class Fault
{
    /// <summary>Set, it shows all that is known of a fault.</summary>
    public const string Variable = "WELFAREPLAN_DEBUG";

    public static string Of(Exception fault, CommandStreams streams) =>
        $"a fault of welfareplan itself; please report it, with what {Variable}=1 "
            + $"adds.{(streams.ShowsFaults ? $" {fault}" : "")}";
}
