using System.CommandLine;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Documents;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan compare FILE FILE…</c>: goals and indicators of plans side by side.</summary>
internal static class CompareCommand
{
    public static Command Create(CommandStreams streams)
    {
        Argument<string[]> files = PlanFiles.Argument();
        files.Arity = new ArgumentArity(2, 1000);

        var command = new Command(
            "compare",
            "Puts goals and indicators of plans side by side and says what cannot be compared."
        )
        {
            files,
        };
        command.SetAction(parsed =>
        {
            var envelopes = new List<PlanReading>();
            int exit = PlanInputs.ReadAll(parsed.GetRequiredValue(files), streams, envelope => envelope, envelopes.Add);
            if (envelopes.Count > 1) ComparisonTable.Write(streams, envelopes);
            return exit;
        });
        return command;
    }
}
