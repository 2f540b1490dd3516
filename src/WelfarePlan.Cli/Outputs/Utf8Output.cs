using System.Text;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Lines of UTF-8 on a stream, ended by a line feed on every machine.</summary>
internal static class Utf8Output
{
    /// <summary>Writes a line of data as it is.</summary>
    public static void WriteLine(this Stream output, string text)
    {
        // One write a line: standard output has no buffer of its own.
        output.Write(Encoding.UTF8.GetBytes($"{text}\n"));
    }

    /// <summary>Writes a line for a person, with nothing in it that steers a terminal.</summary>
    public static void WriteText(this Stream output, string text) => output.WriteLine(VisibleText.Of(text));
}
