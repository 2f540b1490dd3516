using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Files;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A file named on the command line, as bytes or as text.</summary>
internal static class InputFile
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    public static bool TryReadText(
        string name,
        CommandStreams streams,
        [NotNullWhen(true)] out string? text,
        [NotNullWhen(false)] out string? failure
    )
    {
        text = null;
        if (!TryLoad(name, streams, out byte[]? bytes, out failure)) return false;
        if (TextDecoding.TryDecode(bytes, out text, out _)) return true;

        failure = "this is not text in UTF-8, UTF-16 or CP932.";
        return false;
    }

    public static bool TryLoad(
        string name,
        CommandStreams streams,
        [NotNullWhen(true)] out byte[]? bytes,
        [NotNullWhen(false)] out string? failure
    )
    {
        (bytes, failure) = (null, null);
        long limit;
        try
        {
            if (name == StandardInput)
            {
                bytes = BoundedBytes.Read(streams.Input, LimitOf, streams.CancellationToken, out limit);
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
                using var file = new FileStream(
                    name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0
                );
                bytes = BoundedBytes.Read(file, LimitOf, streams.CancellationToken, out limit);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            failure = problem.Message;
            return false;
        }

        if (bytes is null)
            failure = string.Create(
                CultureInfo.InvariantCulture,
                $"this is larger than {limit:N0} bytes, more than any plan."
            );
        return bytes is not null;
    }

    // Text of a plan is small; pictures and fonts make the others large.
    private static long LimitOf(ReadOnlyMemory<byte> start) =>
        start.Span.IndexOf("%PDF-"u8) >= 0
        || start.Span.StartsWith("PK"u8)
        || start.Span.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])
            ? PlanFileLimits.Default.MaximumBytes
            : ReadLimits.Default.MaximumBytes;
}
