using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using WelfarePlan.Diagnostics;
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
        document = PlanFile.Open(
            stream,
            NameOf(name),
            new() { CancellationToken = streams.CancellationToken, Isolation = streams.Isolation }
        );
        failure = bytes.Length == 0 ? NoText : HasText(document) ? null : ReasonAgainst(document);
        if (failure is not null) document = null;
        return failure is null;
    }

    private static string? NameOf(string name) => name == InputFile.StandardInput ? null : Path.GetFileName(name);

    // A scan of two hundred pages has one reason and not two hundred.
    private static string ReasonAgainst(SourceDocument document) => document.Diagnostics.Count == 0
        ? NoText
        : string.Join(' ', document.Diagnostics.GroupBy(told => told.Id, StringComparer.Ordinal).Select(Words));

    private static string Words(IGrouping<string, Diagnostic> told)
    {
        int pages = told.Select(each => each.Place.PageNumber).Distinct().Count();
        string more = pages > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({pages} pages)") : "";
        return $"{told.Key}: {told.First().Message}{more}";
    }

    private static bool HasText(SourceDocument document) => document.Pages.Any(page => page.Parts.Any(HasText));

    private static bool HasText(SourcePart part) =>
        part is not SourceLine line || !string.IsNullOrWhiteSpace(line.Text);
}
