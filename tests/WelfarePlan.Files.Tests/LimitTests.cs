using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Tests;

public sealed class LimitTests
{
    private static readonly byte[] Word = WordFile.Of(WordFile.Paragraph("計画"));
    private static readonly byte[] Workbook = WorkbookFile.Of(WorkbookFile.Rows(["指標", "目標"], ["件数", "1"]));
    private static readonly byte[] Slides = SlideFile.Of((SlideFile.Shape(0, 0, SlideFile.Paragraph("計画")), ""));

    [Fact]
    public void A_file_that_is_too_large_is_not_loaded()
    {
        Assert.Equal("bytes (10)", Refusal(Word, new() { MaximumBytes = 10 }));
        Assert.Equal(
            [DiagnosticRules.LimitExceeded.Id],
            Opened.From(Encoding.UTF8.GetBytes("計画の本文"), new() { MaximumBytes = 10 }).Ids()
        );
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("customXml/item1.xml")]
    public void An_archive_that_unpacks_without_end_is_refused(string entry)
    {
        byte[] bomb = ZipFile.With(Word, entry, text => text + new string(' ', 3_000_000));

        Assert.Equal("bytes after decompression (1000000)", Refusal(bomb, new() { MaximumUnpackedBytes = 1_000_000 }));
        Assert.Empty(Opened.From(Word, new() { MaximumUnpackedBytes = 1_000_000 }).Diagnostics);
    }

    public static TheoryData<string, string> Entries => new()
    {
        { "docx", "word/document.xml" },
        { "xlsx", "xl/workbook.xml" },
        { "xlsx", "xl/worksheets/sheet1.xml" },
        { "pptx", "ppt/presentation.xml" },
    };

    [Theory]
    [MemberData(nameof(Entries))]
    public void Document_types_and_their_entities_are_refused(string kind, string entry)
    {
        byte[] bomb = ZipFile.With(
            FileOf(kind),
            entry,
            text => "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + Bare(text)
        );

        Assert.Equal([DiagnosticRules.FileDamaged.Id], Opened.From(bomb).Ids());
    }

    [Theory]
    [MemberData(nameof(Entries))]
    public void Elements_nested_too_deep_are_refused(string kind, string entry)
    {
        string nest =
            string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000));
        byte[] bomb = ZipFile.With(
            FileOf(kind),
            entry,
            text => Bare(text).Insert(Bare(text).LastIndexOf("</", StringComparison.Ordinal), nest)
        );

        Assert.Equal("nested elements (200)", Refusal(bomb, PlanFileLimits.Default));
    }

    [Fact]
    public void More_cells_than_the_limit_are_refused()
    {
        string rows = WorkbookFile.Rows([.. Enumerable.Repeat(new[] { "1", "2", "3", "4" }, 300)]);

        Assert.Equal("cells (1000)", Refusal(WorkbookFile.Of(rows), new() { MaximumCells = 1000 }));
        Assert.Equal(
            "cells (1000)",
            Refusal(
                Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a,b,c,d\n", 300))),
                new() { MaximumCells = 1000 }
            )
        );
    }

    [Fact]
    public void A_long_text_that_many_cells_share_is_refused()
    {
        byte[] workbook = WorkbookFile.Of(
            "<sheetData>"
                + string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 10_000))
                + "</sheetData>"
        );
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, isEditable: true))
        {
            document.WorkbookPart!.AddNewPart<DocumentFormat.OpenXml.Packaging.SharedStringTablePart>().Fill(
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si>"
                    + $"<t>{new string('あ', 100_000)}</t></si></sst>"
            );
        }

        Assert.Equal("bytes after decompression (300000000)", Refusal(stream.ToArray(), PlanFileLimits.Default));
    }

    [Fact]
    public void A_grid_of_many_empty_places_is_refused()
    {
        // A cell on each step of a diagonal makes as many rows as columns.
        IEnumerable<string> steps = Enumerable.Range(1, 3000).Select(step =>
            $"<row r=\"{step}\"><c r=\"{Column(step)}{step}\"><v>1</v></c><c r=\"{Column(step + 1)}{step}\"><v>1</v>"
                + "</c></row>"
        );

        Assert.Equal(
            "cells (5000000)",
            Refusal(WorkbookFile.Of($"<sheetData>{string.Concat(steps)}</sheetData>"), PlanFileLimits.Default)
        );
    }

    [Fact]
    public void More_pages_than_the_limit_are_refused()
    {
        (string, string, string) sheet = ("", "", "<sheetData/>");

        Assert.Equal("pages (2)", Refusal(WorkbookFile.Of([sheet, sheet, sheet]), new() { MaximumPages = 2 }));
        Assert.Equal("pages (1)", Refusal(SlideFile.Of(("", ""), ("", "")), new() { MaximumPages = 1 }));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("pptx")]
    public void A_file_cut_or_scrambled_anywhere_ends_in_a_document_or_a_diagnostic(string kind)
    {
        byte[] whole = FileOf(kind);
        var random = new Random(20261126);
        for (int round = 0; round < 100; round++)
        {
            byte[] damaged = round % 2 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (int at = 0; at < 5 && damaged.Length > 0; at++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            SourceDocument document = Opened.From(damaged);

            Assert.True(document.Pages.Count > 0 || document.Diagnostics.Count > 0);
        }
    }

    [Fact]
    public void Work_that_is_called_off_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        using var stream = new MemoryStream(Workbook);

        Assert.Throws<OperationCanceledException>(() =>
            PlanFile.Open(stream, null, new() { CancellationToken = source.Token })
        );
    }

    private static byte[] FileOf(string kind) => kind switch { "docx" => Word, "xlsx" => Workbook, _ => Slides };

    private static string Bare(string xml) =>
        xml.StartsWith("<?", StringComparison.Ordinal) ? xml[(xml.IndexOf('>', StringComparison.Ordinal) + 1)..] : xml;

    private static string Column(int number) => number <= 26
        ? ((char)('A' + number - 1)).ToString()
        : Column((number - 1) / 26) + (char)('A' + ((number - 1) % 26));

    private static string? Refusal(byte[] bytes, PlanFileLimits limits)
    {
        SourceDocument document = Opened.From(bytes, limits);
        Diagnostic diagnostic = Assert.Single(document.Diagnostics);
        Assert.Empty(document.Pages);
        Assert.Equal(DiagnosticRules.LimitExceeded.Id, diagnostic.Id);
        return diagnostic.Text;
    }
}
