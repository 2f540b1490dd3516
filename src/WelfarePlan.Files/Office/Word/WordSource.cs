using DocumentFormat.OpenXml.Packaging;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Turns a document of Word (.docx) into one page: where its pages break is decided by each printer
/// anew.</summary>
internal static class WordSource
{
    public static IReadOnlyList<SourcePage> Read(FileReading reading)
    {
        OpenSettings settings = PackageGate.Check(reading);
        using WordprocessingDocument document = WordprocessingDocument.Open(
            new MemoryStream(reading.Bytes, writable: false), isEditable: false, settings);
        MainDocumentPart main = PackageGate.Seen(document.MainDocumentPart);
        var context = new WordContext(main, reading);
        var parts = new List<SourcePart>();
        if (main.Document.Body is { } body) new WordBlocks(context, "", parts).Read(body);
        context.Report();
        return [new() { Number = 1, Parts = parts }];
    }
}
