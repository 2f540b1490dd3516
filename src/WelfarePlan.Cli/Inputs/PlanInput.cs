using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Reports;
using WelfarePlan.Sources;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A plan named on the command line: a document of any kind, or JSON of ours.</summary>
internal static class PlanInput
{
    /// <summary>Reads a plan and makes something of it; whatever goes wrong is said of this file and ends no
    /// batch.</summary>
    /// <exception cref="OperationCanceledException">The command was interrupted.</exception>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "A fault that one file lays bare must not take the others along; it is reported."
    )]
    public static bool TryMake<T>(
        string name, CommandStreams streams, PlanOpening opening, Func<ReportEntry, T> make,
        [NotNullWhen(true)] out PlanReading? envelope,
        [MaybeNullWhen(false)] out T made,
        [NotNullWhen(false)] out string? failure
    )
    {
        (envelope, made) = (null, default);
        try
        {
            if (!TryRead(name, streams, opening, out ReportEntry? entry, out failure)) return false;
            envelope = entry.Reading;
            made = make(entry);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            failure = Fault.Of(fault, streams);
            return false;
        }
    }

    private static bool TryRead(
        string name,
        CommandStreams streams,
        PlanOpening opening,
        [NotNullWhen(true)] out ReportEntry? entry,
        [NotNullWhen(false)] out string? failure
    )
    {
        entry = null;
        if (!InputFile.TryLoad(name, streams, out byte[]? bytes, out failure)) return false;
        PlanReading? envelope;
        if (!TextDecoding.TryDecode(bytes, out string? text, out _) || !IsJson(name, text))
        {
            if (EditedWorkbook.Is(bytes))
            {
                if (!EditedWorkbook.TryRead(bytes, out envelope, out failure)) return false;
                entry = new ReportEntry(envelope);
                return true;
            }

            if (!InputDocument.TryOpen(name, bytes, streams, out SourceDocument? document, out failure)) return false;
            var options = new ReadOptions { CancellationToken = streams.CancellationToken };
            entry = opening == PlanOpening.Traced
                ? ReportEntry.Read(document, options)
                : new ReportEntry(PlanDocument.Read(document, options));
            return true;
        }

        if (PlanJson.TryParse(text, out envelope, out PlanJsonError? error))
        {
            entry = new ReportEntry(envelope);
            return true;
        }

        failure = $"this is not a {PlanJson.SchemaName} document: {error}";
        return false;
    }

    private static bool IsJson(string name, string text) =>
        (text.AsSpan().TrimStart().StartsWith('{') && !text.StartsWith("{\\rtf", StringComparison.Ordinal))
        || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
