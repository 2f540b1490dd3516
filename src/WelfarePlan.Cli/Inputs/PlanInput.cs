using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Documents;
using WelfarePlan.Json;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A plan named on the command line: its text, or JSON of ours.</summary>
internal static class PlanInput
{
    public static bool TryRead(
        string name, CommandStreams streams, [NotNullWhen(true)] out PlanReading? envelope, [NotNullWhen(false)] out string? failure)
    {
        envelope = null;
        if (!InputFile.TryReadText(name, streams, out string? text, out failure)) return false;
        if (string.IsNullOrWhiteSpace(text))
        {
            failure = "there is no text in it.";
            return false;
        }

        if (!IsJson(name, text))
        {
            envelope = PlanDocument.Read(text) with { Source = name == InputFile.StandardInput ? null : Path.GetFileName(name) };
            return true;
        }

        if (PlanJson.TryParse(text, out envelope, out PlanJsonError? error)) return true;
        failure = $"this is not a {PlanJson.SchemaName} document: {error}";
        return false;
    }

    private static bool IsJson(string name, string text) =>
        text.AsSpan().TrimStart().StartsWith('{') || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
