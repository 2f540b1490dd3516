using WelfarePlan.Cli.Outputs;

namespace WelfarePlan.Cli.Inputs;

/// <summary>Texts named on the command line, with the lines of standard input in place of <c>-</c>.</summary>
internal static class TextInputs
{
    public static bool TryRead(IEnumerable<string> arguments, CommandStreams streams, out IReadOnlyList<string> texts)
    {
        var found = new List<string>();
        texts = found;
        foreach (string argument in arguments)
        {
            if (argument != InputFile.StandardInput)
            {
                found.Add(argument);
                continue;
            }

            if (!InputFile.TryReadText(argument, streams, out string? text, out string? failure))
            {
                streams.Say($"{argument}: error: {failure}");
                return false;
            }

            string[] lines = text.Split('\n');
            found.AddRange((lines[^1].Length == 0 ? lines[..^1] : lines).Select(line => line.TrimEnd('\r')));
        }

        return true;
    }
}
