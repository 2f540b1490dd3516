using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Documents;
using WelfarePlan.Json;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A plan named on the command line: its text, or JSON of ours.</summary>
internal static class PlanInput
{
    /// <summary>Reads a plan and makes something of it; whatever goes wrong is said of this file and ends no batch.</summary>
    /// <exception cref="OperationCanceledException">The command was interrupted.</exception>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A fault that one file lays bare must not take the others along; it is reported.")]
    public static bool TryMake<T>(
        string name, CommandStreams streams, Func<PlanReading, T> make,
        [NotNullWhen(true)] out PlanReading? envelope, [MaybeNullWhen(false)] out T made, [NotNullWhen(false)] out string? failure)
    {
        (envelope, made) = (null, default);
        try
        {
            if (!TryRead(name, streams, out envelope, out failure)) return false;
            made = make(envelope);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            failure = Fault.Of(fault, streams);
            return false;
        }
    }

    private static bool TryRead(
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
            var options = new ReadOptions { CancellationToken = streams.CancellationToken };
            envelope = PlanDocument.Read(text, options) with { Source = name == InputFile.StandardInput ? null : Path.GetFileName(name) };
            return true;
        }

        if (PlanJson.TryParse(text, out envelope, out PlanJsonError? error)) return true;
        failure = $"this is not a {PlanJson.SchemaName} document: {error}";
        return false;
    }

    private static bool IsJson(string name, string text) =>
        text.AsSpan().TrimStart().StartsWith('{') || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
