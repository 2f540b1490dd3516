using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Web;

/// <summary>Turns a web page into one page: its content, without what surrounds it.</summary>
internal static class HtmlSource
{
    public static IReadOnlyList<SourcePage> Read(string text, FileReading reading)
    {
        HtmlDepth.Check(text, reading);
        var parser = new HtmlParser(
            new HtmlParserOptions { MaximumDepth = reading.Limits.MaximumDepth, SkipComments = true }
        );
        using IHtmlDocument document = parser.ParseDocument(text);
        if (document.Body is not { } body) return [new() { Number = 1 }];

        var surroundings = new HtmlSurroundings(body);
        var page = new HtmlPage(reading, surroundings);
        var blocks = new HtmlBlocks(page, "");
        blocks.Read(surroundings.Content);
        if (surroundings.FirstLeftOut() is { Length: > 0 } leftOut)
        {
            reading.Report(DiagnosticRules.BoilerplatePassedOver, SourcePlace.Nowhere, leftOut);
        }

        string? title = document.Title is { Length: > 0 } named ? named.Trim() : null;
        return [new() { Number = 1, Name = title, Parts = blocks.Parts }];
    }
}
