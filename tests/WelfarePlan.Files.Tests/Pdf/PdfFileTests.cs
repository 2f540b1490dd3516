using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf;
using WelfarePlan.Files.Pdf.Pages;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Tests.Pdf;

public sealed class PdfFileTests
{
    private static byte[] Plan => TinyPdf.Of("BT /F1 12 Tf 72 700 Td (Plan) Tj ET");

    [Fact]
    public void A_page_gives_its_lines_with_their_places()
    {
        SourceDocument document = PdfSource.Read(TinyPdf.Of("BT /F1 12 Tf 72 700 Td <907D97F18CBB> Tj ET"));

        SourceLine line = Assert.IsType<SourceLine>(Assert.Single(Assert.Single(document.Pages).Parts));
        Assert.Equal(12, line.FontSize);
        Assert.Equal(1, line.Place.PageNumber);
        Assert.Equal(72, Assert.IsType<BoxPlace>(line.Place).Box.Left);
        Assert.Equal(SourceKind.Pdf, document.Kind);
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void A_page_printed_sideways_is_turned_back()
    {
        SourceDocument document = PdfSource.Read(TinyPdf.Of("BT /F1 12 Tf 0 1 -1 0 100 200 Tm (Plan) Tj ET"));

        SourcePage page = Assert.Single(document.Pages);
        Assert.Equal("Plan", Assert.IsType<SourceLine>(Assert.Single(page.Parts)).Text);
        Assert.Equal((842, 595), (page.Width, page.Height));
    }

    [Fact]
    public void A_font_whose_letters_cannot_be_told_is_reported_with_its_page() =>
        ShouldTell("WP1011", 1, TinyPdf.Of("BT /F1 12 Tf 72 700 Td <8140> Tj ET", encoding: "UniJIS-UTF32-H"));

    [Theory]
    [InlineData(@"(\376\377\(A\)) Tj", "þÿ(A)")]
    [InlineData("[(B\\\\) -100 (\\377\\376\\\nA)] TJ", @"B\ÿþA")]
    [InlineData("(A(þÿ)) Tj (þÿ) Tj (C) '", "A(þÿ)þÿ C")]
    public void Codes_of_letters_are_not_taken_for_the_mark_of_another_encoding(string shown, string text)
    {
        SourceDocument document = PdfSource.Read(TinyPdf.Latin($"BT /F1 12 Tf 14 TL 72 700 Td {shown} ET"));

        Assert.Equal(text, string.Join(' ', document.Pages[0].Parts.OfType<SourceLine>().Select(line => line.Text)));
        Assert.Empty(document.Diagnostics);
    }

    [Fact]
    public void Codes_that_the_library_takes_for_another_encoding_are_reported() =>
        ShouldTell("WP1011", 1, TinyPdf.Latin("BT /F1 12 Tf 72 700 Td (A) Tj (þÿAB) Tj ET", filter: ""));

    [Fact]
    public void A_scanned_page_is_reported_and_marked()
    {
        byte[] scan = TinyPdf.Of("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q");

        SourceDocument document = ShouldTell("WP1010", 1, scan);

        Assert.True(Assert.Single(document.Pages).IsPicture);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4\nnothing else")]
    [InlineData("%PDF-1.4\nxref\n0 1\n0000000000 65535 f\ntrailer << /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF")]
    public void A_damaged_file_is_a_diagnostic(string text) =>
        Assert.Equal("WP1033", Assert.Single(PdfSource.Read(Encoding.Latin1.GetBytes(text)).Diagnostics).Id);

    [Fact]
    public void Pages_that_hold_themselves_are_a_diagnostic() =>
        Assert.Equal(
            "WP1033",
            Assert
                .Single(
                    PdfSource
                        .Read(
                            TinyPdf.OfObjects(
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>")).Diagnostics).Id);

    [Fact]
    public void Pages_a_thousand_deep_are_read()
    {
        const int Depth = 1000;
        IEnumerable<string> tree = Enumerable
            .Range(3, Depth)
            .Select(next => $"<< /Type /Pages /Kids [{next} 0 R] /Count 1 >>");
        const string Page = "<< /Type /Page /MediaBox [0 0 595 842] /Resources << >> >>";

        Assert.Single(PdfSource.Read(TinyPdf.OfObjects(["<< /Type /Catalog /Pages 2 0 R >>", .. tree, Page])).Pages);
    }

    // As issue19800.pdf of the test corpus of pdf.js, which ends the process of the library below.
    [Theory]
    [InlineData("", "")]
    [InlineData("/Resources << /XObject << /X 6 0 R >> >>", "/Resources << /XObject << /X 5 0 R >> >>")]
    public void Drawings_that_draw_themselves_are_refused_with_their_page(string resources, string others) =>
        ShouldTell(
            "WP1013",
            1,
            TinyPdf.OfObjects(
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> "
            + ">>",
        "<< /Length 5 >>\nstream\n/X Do\nendstream",
        Drawing(resources),
        Drawing(others)));

    [Fact]
    public void Drawings_that_share_their_resources_are_read()
    {
        byte[] file = TinyPdf.OfObjects(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources 7 0 R >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
            "<< /Length 5 >>\nstream\n/X Do\nendstream",
            Drawing("/Resources 7 0 R", "/Y Do"),
            Drawing("/Resources 7 0 R", "0 0 9 9 re f"),
            "<< /XObject << /X 5 0 R /Y 6 0 R >> >>");

        Assert.Empty(PdfSource.Read(file).Diagnostics);
    }

    [Fact]
    public void Objects_that_hold_each_other_without_end_are_a_diagnostic()
    {
        string deep = new string('[', 100_000) + new string(']', 100_000);
        byte[] file = TinyPdf.OfObjects(
            $"<< /Type /Catalog /Pages 2 0 R /X {deep} >>",
            "<< /Type /Pages /Kids [] /Count 0 >>"
        );

        Assert.Equal("WP1033", Assert.Single(PdfSource.Read(file).Diagnostics).Id);
    }

    [Fact]
    public void A_file_cut_short_is_a_diagnostic_or_a_document()
    {
        byte[] whole = Plan;
        for (int length = 0; length < whole.Length; length += 37)
        {
            SourceDocument document = PdfSource.Read(whole[..length]);

            Assert.True(document.Pages.Count > 0 || document.Diagnostics.Count > 0);
        }
    }

    [Fact]
    public void Cross_reference_tables_that_lead_back_to_themselves_are_found() =>
        Assert.True(PdfGate.HasEndlessTables("%PDF-1.4\nxref\ntrailer << /Prev 9 >>\nstartxref\n9\n%%EOF"u8));

    [Theory]
    [InlineData("[1 2 1]", false)]
    [InlineData("[1 2 166666666666666666]", true)]
    public void Cross_reference_fields_that_no_stack_holds_are_found(string widths, bool isFound) =>
        Assert.Equal(isFound, PdfGate.HasEndlessFields(
            Encoding.ASCII.GetBytes($"%PDF-1.5\n1 0 obj\n<< /Type /XRef /W {widths} /Size 7 >>\nstream\n")));

    [Theory]
    [InlineData("MaximumBytes")]
    [InlineData("MaximumPages")]
    [InlineData("MaximumCells")]
    public void Limits_are_kept(string limit)
    {
        PlanFileLimits limits = limit switch
        {
            "MaximumBytes" => new() { MaximumBytes = 10 },
            "MaximumPages" => new() { MaximumPages = 0 },
            _ => new() { MaximumCells = 0 },
        };
        SourceDocument document = PdfSource.Read(Plan, new() { Limits = limits });

        Assert.Equal("WP1034", Assert.Single(document.Diagnostics).Id);
    }

    [Fact]
    public void A_token_stops_the_work()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            PdfSource.Read(Plan, new() { CancellationToken = source.Token }));
    }

    [Theory]
    [InlineData("\uE000")]
    [InlineData("\uFFFD")]
    [InlineData("\u0378")]
    public void Letters_that_are_no_characters_cast_doubt_on_a_page(string lost)
    {
        var pen = new PagePen().Text(50, 100, string.Concat(Enumerable.Repeat(lost, 4)) + new string('字', 96));

        Assert.Equal("4/100", LetterHealth.Doubt(pen.Ink().Glyphs));
        Assert.Null(LetterHealth.Doubt(new PagePen().Text(50, 100, lost + new string('字', 96)).Ink().Glyphs));
    }

    private static string Drawing(string resources, string content = "/X Do") =>
        $"<< /Length {content.Length} /Type /XObject /Subtype /Form /BBox [0 0 9 9] {resources} >>\nstream\n{content}\n"
            + "endstream";

    private static SourceDocument ShouldTell(string id, int page, byte[] file)
    {
        SourceDocument document = PdfSource.Read(file);
        Diagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal((id, page), (told.Id, told.Place.PageNumber ?? 0));
        return document;
    }
}
