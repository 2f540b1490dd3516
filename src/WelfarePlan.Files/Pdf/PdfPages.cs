using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Ink;
using WelfarePlan.Files.Pdf.Layout;
using WelfarePlan.Files.Pdf.Pages;
using WelfarePlan.Files.Pdf.Pieces;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Pdf;

/// <summary>Reads the pages of an open PDF, one after the other.</summary>
internal static class PdfPages
{
    private const int FewLetters = 3;                       // a page number drawn over a scan
    private const int ManyCurves = 200;                     // letters that were turned into shapes

    public static SourceDocument Read(SourceDocument document, PdfDocument pdf, PlanFileOptions options)
    {
        var log = new List<Diagnostic>();
        var pages = new List<LaidPage>();
        int count = pdf.NumberOfPages;
        if (count == 0) log.Add(DiagnosticRules.FileDamaged.At(SourcePlace.Nowhere, "no pages"));
        if (count > options.Limits.MaximumPages)
        {
            count = options.Limits.MaximumPages;
            log.Add(DiagnosticRules.LimitExceeded.At(SourcePlace.Nowhere, PdfSource.Limit("pages", count)));
        }

        var circles = new DrawingCircles(pdf);
        var fonts = new FontHealth();
        long cells = 0;
        for (int number = 1; number <= count; number++)
        {
            options.CancellationToken.ThrowIfCancellationRequested();
            LaidPage page = ReadPage(pdf, number, circles, fonts, log);
            pages.Add(page);
            cells += page.Parts.Sum(part => part is LaidGrid grid ? grid.Cells.Count : 1);
            if (cells <= options.Limits.MaximumCells) continue;
            string limit = PdfSource.Limit("cells", options.Limits.MaximumCells);
            log.Add(DiagnosticRules.LimitExceeded.At(SourcePlace.Nowhere, limit));
            break;
        }

        LeaveOut(pages, fonts.Doubts(), log);
        RunningHeads.Remove(pages);
        GridContinuation.Join(pages);
        CutRows.Report(pages, log);
        return document with { Pages = [.. pages.Select(SourceParts.Page)], Diagnostics = log };
    }

    private static void LeaveOut(List<LaidPage> pages, IReadOnlyDictionary<int, string> doubts, List<Diagnostic> log)
    {
        foreach (LaidPage page in pages)
        {
            if (page.Parts.Count == 0 || !doubts.TryGetValue(page.Number, out string? share)) continue;
            page.Parts.Clear();
            log.Add(DiagnosticRules.LettersNotTrusted.At(At(page.Number, page.Width, page.Height), share));
        }
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types",
        Justification = "A damaged page can make the library throw anything; it becomes a diagnostic of the page.")]
    private static LaidPage ReadPage(
        PdfDocument pdf, int number, DrawingCircles circles, FontHealth fonts, List<Diagnostic> log)
    {
        try
        {
            if (circles.HasAny(number))
            {
                log.Add(DiagnosticRules.PageDamaged.At(At(number, 0, 0), "a drawing that draws itself"));
                return new(number, 0, 0, []);
            }

            Page page = pdf.GetPage(number);
            fonts.Add(number, page.Letters);
            PageInk ink = InkReader.Read(page);
            return Lay(page, ink, log);
        }
        catch (Exception damage) when (damage is not (OperationCanceledException or OutOfMemoryException))
        {
            log.Add(DiagnosticRules.PageDamaged.At(At(number, 0, 0), damage.Message.TrimEnd('.')));
            return new(number, 0, 0, []);
        }
    }

    private static LaidPage Lay(Page page, PageInk ink, List<Diagnostic> log)
    {
        BoxPlace place = At(ink.Number, ink.Width, ink.Height);
        int letters = ink.Glyphs.Count + ink.Askew.Count;
        if (ShownText.Doubt(page) is var (lost, operators))
        {
            log.Add(DiagnosticRules.LettersMissing.At(place, Share(lost, operators)));
        }
        else if (letters <= FewLetters && (page.NumberOfImages > 0 || page.Paths.Count > ManyCurves))
        {
            log.Add(DiagnosticRules.PageIsPicture.At(place));
            return new(ink.Number, ink.Width, ink.Height, PageLayout.Of(ink)) { IsPicture = true };
        }

        if (LetterHealth.Doubt(ink.Glyphs) is { } share)
        {
            log.Add(DiagnosticRules.LettersNotTrusted.At(place, share));
            return new(ink.Number, ink.Width, ink.Height, []);
        }

        return new(ink.Number, ink.Width, ink.Height, PageLayout.Of(ink));
    }

    private static string Share(int part, int whole) => string.Create(CultureInfo.InvariantCulture, $"{part}/{whole}");

    private static BoxPlace At(int page, double width, double height) => new(page, new(0, 0, width, height));
}
