using System.CommandLine;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Json;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan schema</c>: the JSON Schema of what <c>read</c> writes.</summary>
internal static class SchemaCommand
{
    public static Command Create(CommandStreams streams)
    {
        var command = new Command("schema", "Writes the JSON Schema (2020-12) of the documents that 'read' writes.");
        command.SetAction(_ =>
        {
            streams.Output.WriteLine(PlanJson.Schema);
            return ExitCode.Done;
        });
        return command;
    }
}
