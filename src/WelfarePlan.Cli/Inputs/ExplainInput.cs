using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Documents;
using WelfarePlan.Documents.Ledgers;
using WelfarePlan.Sources;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A document named on the command line, read with a trace.</summary>
internal static class ExplainInput
{
    public static bool TryRead(
        string name, CommandStreams streams, [NotNullWhen(true)] out SourceDocument? document,
        [NotNullWhen(true)] out ReadingTrace? trace, [NotNullWhen(false)] out string? failure)
    {
        (document, trace) = (null, null);
        if (!InputFile.TryLoad(name, streams, out byte[]? bytes, out failure)) return false;
        if (!InputDocument.TryOpen(name, bytes, streams, out document, out failure)) return false;
        trace = PlanDocument.Explain(document, new() { CancellationToken = streams.CancellationToken });
        return true;
    }
}
