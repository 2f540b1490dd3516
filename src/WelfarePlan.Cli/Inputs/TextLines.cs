using WelfarePlan.Documents;

namespace WelfarePlan.Cli.Inputs;

/// <summary>Texts named on the command line, or the lines of standard input.</summary>
internal static class TextLines
{
    private const string StandardInput = "-";

    /// <summary>Reads the texts; an empty line is none. Says on standard error where standard input is no text.</summary>
    public static bool TryRead(IReadOnlyList<string> arguments, CommandStreams streams, out List<string> lines)
    {
        lines = [];
        foreach (string argument in arguments)
        {
            if (argument != StandardInput)
            {
                lines.Add(argument);
                continue;
            }

            using var copy = new MemoryStream();
            streams.Input.CopyTo(copy);
            if (!TextDecoding.TryDecode(copy.ToArray(), out string? text, out _))
            {
                streams.Error.WriteLine("-: error: this is not text in UTF-8, UTF-16 or CP932.");
                return false;
            }

            lines.AddRange(text.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0));
        }

        return true;
    }
}
