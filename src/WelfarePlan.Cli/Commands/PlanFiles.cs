using System.CommandLine;

namespace WelfarePlan.Cli.Commands;

/// <summary>The argument <c>FILE…</c> that several commands take.</summary>
internal static class PlanFiles
{
    public static Argument<string[]> Argument() => new("FILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description =
            "A PDF, Word, Excel, PowerPoint, HTML, CSV or text file, JSON written by 'read', a folder of them, or - "
                + "for standard input.",
    };
}
