using System.Text;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Lines of UTF-8 on a stream, ended by a line feed on every machine.</summary>
internal static class Utf8Output
{
    public static void WriteLine(this Stream output, string text)
    {
        // One write a line: standard output has no buffer of its own.
        output.Write(Encoding.UTF8.GetBytes($"{text}\n"));
    }
}
