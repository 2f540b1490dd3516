using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Documents;
using WelfarePlan.Json;

namespace WelfarePlan.Cli.Inputs;

/// <summary>One file named on the command line: the text of a plan, or JSON of ours.</summary>
internal static class PlanInput
{
    private const string StandardInput = "-";

    public static bool TryRead(
        string name, CommandStreams streams, [NotNullWhen(true)] out PlanEnvelope? envelope, [NotNullWhen(false)] out string? failure)
    {
        envelope = null;
        if (!TryLoad(name, streams, out byte[]? bytes, out failure)) return false;
        if (!TextDecoding.TryDecode(bytes, out string? text, out _))
        {
            failure = bytes.AsSpan().StartsWith("%PDF-"u8)
                ? "this is a PDF; extract its text first."
                : "this is not text in UTF-8, UTF-16 or CP932.";
            return false;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            failure = "there is no text in it.";
            return false;
        }

        string? source = name == StandardInput ? null : Path.GetFileName(name);
        if (!text.AsSpan().TrimStart().StartsWith('{') && !name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            envelope = PlanEnvelope.Of(PlanDocument.Read(text), source);
            return true;
        }

        if (!PlanJson.TryParse(text, out envelope, out PlanJsonError? error))
        {
            failure = $"this is not a {PlanJson.SchemaName} document: {error}";
            return false;
        }

        return true;
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
                return true;
            }

            if (Directory.Exists(name)) failure = "this is a directory.";
            else if (!File.Exists(name)) failure = "there is no such file.";
            else bytes = File.ReadAllBytes(name);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            failure = problem.Message;
        }

        return bytes is not null;
    }
}
