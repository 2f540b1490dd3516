using System.Diagnostics.CodeAnalysis;
using WelfarePlan.Files;
using WelfarePlan.Sources;

namespace WelfarePlan.Cli.Inputs;

/// <summary>A file named on the command line, as a document of any kind that is told by its content.</summary>
internal static class InputDocument
{
    private const string NoText = "there is no text in it.";

    public static bool TryOpen(
        string name, byte[] bytes, CommandStreams streams,
        [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out string? failure)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        document = PlanFile.Open(stream, NameOf(name), new() { CancellationToken = streams.CancellationToken });
        failure = bytes.Length == 0 || IsBlankText(document) ? NoText : ReasonAgainst(document);
        if (failure is not null) document = null;
        return failure is null;
    }

    private static string? NameOf(string name) => name == InputFile.StandardInput ? null : Path.GetFileName(name);

    private static string? ReasonAgainst(SourceDocument document) => document.Pages.Count > 0
        ? null
        : string.Join(' ', document.Diagnostics.Select(told => $"{told.Id}: {told.Message}"));

    private static bool IsBlankText(SourceDocument document) =>
        document.Kind == SourceKind.Text && document.Pages.Count > 0 && document.Pages.All(page => page.Parts.All(IsBlank));

    private static bool IsBlank(SourcePart part) => part is SourceLine line && string.IsNullOrWhiteSpace(line.Text);
}
