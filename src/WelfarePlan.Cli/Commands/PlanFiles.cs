using System.CommandLine;

namespace WelfarePlan.Cli.Commands;

/// <summary>The argument <c>FILE…</c> that several commands take.</summary>
internal static class PlanFiles
{
    public static Argument<string[]> Argument() => new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The text of a plan (UTF-8 or CP932), JSON written by 'read', or - for standard input.",
    };
}
