using System.Diagnostics.CodeAnalysis;
using System.Globalization;
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
                bytes = BoundedBytes.Read(streams.Input, ReadLimits.Default.MaximumBytes, streams.CancellationToken);
            }
            else if (Directory.Exists(name))
            {
                failure = "this is a directory.";
                return false;
            }
            else if (!File.Exists(name))
            {
                failure = "there is no such file.";
                return false;
            }
            else
            {
                using var file = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
                bytes = BoundedBytes.Read(file, ReadLimits.Default.MaximumBytes, streams.CancellationToken);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            failure = problem.Message;
            return false;
        }

        if (bytes is null) failure = string.Create(CultureInfo.InvariantCulture, $"this is larger than {ReadLimits.Default.MaximumBytes:N0} bytes, more than any plan.");
        return bytes is not null;
    }
}
