using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Documents;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A file named on the command line, as text.</summary>
internal static class InputFile
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    public static bool TryReadText(
        string name, CommandStreams streams, [NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? failure)
    {
        text = null;
        if (!TryLoad(name, streams, out byte[]? bytes, out failure)) return false;
        if (TextDecoding.TryDecode(bytes, out text, out _)) return true;

        failure = bytes.AsSpan().StartsWith("%PDF-"u8)
            ? "this is a PDF; extract its text first."
            : "this is not text in UTF-8, UTF-16 or CP932.";
        return false;
    }

    private static bool TryLoad(
        string name, CommandStreams streams, [NotNullWhen(true)] out byte[]? bytes, [NotNullWhen(false)] out string? failure)
    {
        (bytes, failure) = (null, null);
        try
        {
            if (name == StandardInput)
            {
                using var copy = new MemoryStream();
                streams.Input.CopyTo(copy);
                bytes = copy.ToArray();
            }
            else if (Directory.Exists(name))
            {
                failure = "this is a directory.";
            }
            else if (!File.Exists(name))
            {
                failure = "there is no such file.";
            }
            else
            {
                bytes = File.ReadAllBytes(name);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            failure = problem.Message;
        }

        return bytes is not null;
    }
}
