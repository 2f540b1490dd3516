using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Kinds;
using WelfarePlan.Files.Office.Excel;
using WelfarePlan.Files.Office.Slides;
using WelfarePlan.Files.Office.Word;
using WelfarePlan.Files.Pdf;
using WelfarePlan.Files.Text;
using WelfarePlan.Files.Web;
using WelfarePlan.Sources;

namespace WelfarePlan.Files;

/// <summary>Hands bytes to the front end of their kind and holds whatever it meets.</summary>
internal static class FileOpener
{
    public static SourceDocument Open(byte[] bytes, string? name, PlanFileOptions options)
    {
        options.CancellationToken.ThrowIfCancellationRequested();
        Detected detected = KindDetector.Detect(bytes);
        if (detected.Kind == FileKind.Pdf) return OpenPdf(bytes, options) with { Name = name };
        var reading = new FileReading(bytes, options);
        IReadOnlyList<SourcePage> pages = Guarded(detected, reading);
        return new()
        {
            Name = name,
            Kind = KindOf(detected.Kind),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            Pages = pages,
            Diagnostics = reading.Diagnostics,
        };
    }

    private static SourceDocument OpenPdf(byte[] bytes, PlanFileOptions options) =>
        options.Isolation is { } isolation ? isolation.Open(bytes, options) : PdfSource.Read(bytes, options);

    // The libraries below meet damaged and hostile bytes with exceptions of many types, documented and not.
    [SuppressMessage("Design", "CA1031:Do not catch general exception types",
        Justification = "Damage is a diagnostic, whatever a library throws.")]
    private static IReadOnlyList<SourcePage> Guarded(Detected detected, FileReading reading)
    {
        try
        {
            return LostLetters.LeftOut(Pages(detected, reading), reading);
        }
        catch (FileRefusedException refusal)
        {
            reading.Report(refusal.Rule, SourcePlace.Nowhere, refusal.Message);
        }
        catch (Exception damage) when (damage is not OperationCanceledException)
        {
            string why = damage.Message.ReplaceLineEndings(" ").TrimEnd('.');
            reading.Report(DiagnosticRules.FileDamaged, SourcePlace.Nowhere, $"{detected.Name}, {why}");
        }

        return [];
    }

    private static IReadOnlyList<SourcePage> Pages(Detected detected, FileReading reading) => detected.Kind switch
    {
        FileKind.Text => SourceDocument.OfText(detected.Text!).Pages,
        FileKind.Separated => SeparatedSource.Read(detected.Text!, reading),
        FileKind.Html => HtmlSource.Read(detected.Text!, reading),
        FileKind.Word => WordSource.Read(reading),
        FileKind.Workbook => WorkbookSource.Read(reading),
        FileKind.OldWorkbook => OldWorkbookSource.Read(reading),
        FileKind.Slides => SlideSource.Read(reading),
        FileKind.Empty => throw new FileRefusedException(DiagnosticRules.EmptyText, ""),
        FileKind.Damaged => throw new FileRefusedException(DiagnosticRules.FileDamaged, detected.Name),
        FileKind.Encrypted => throw new FileRefusedException(DiagnosticRules.FileEncrypted, detected.Name),
        _ => throw new FileRefusedException(DiagnosticRules.KindNotRead, detected.Name),
    };

    private static SourceKind KindOf(FileKind kind) => kind switch
    {
        FileKind.Separated => SourceKind.Csv,
        FileKind.Html => SourceKind.Html,
        FileKind.Pdf => SourceKind.Pdf,
        FileKind.Word => SourceKind.Docx,
        FileKind.Workbook or FileKind.OldWorkbook => SourceKind.Xlsx,
        FileKind.Slides => SourceKind.Pptx,
        _ => SourceKind.Text,
    };
}
