using System.Security.Cryptography;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Sources;
using static WelfarePlan.Files.Tests.Building.WordFile;

namespace WelfarePlan.Files.Tests;

public sealed class PlanFileReadTests
{
    private static readonly byte[] Document = WordFile.Of(
        Paragraph("みどり町地域福祉計画") + Paragraph("基本目標１　支え合い", "<w:outlineLvl w:val=\"0\"/>")
        + $"<w:tbl><w:tr>{Cell("指標")}{Cell("基準値（R5）")}{Cell("目標値（R11）")}</w:tr>"
        + $"<w:tr>{Cell("相談件数")}{Cell("120件")}{Cell("150件")}</w:tr></w:tbl>");

    [Fact]
    public void A_plan_is_read_from_a_file_with_the_place_of_its_values()
    {
        PlanReading reading = Read();

        Indicator indicator = Assert.Single(reading.Plan.AllIndicators());
        Assert.Equal(("相談件数", "plan.docx"), (indicator.Name, reading.Source));
        Assert.Contains(reading.Sources, place => place.Value.Place.ToString() == "table[1]/row[2]/cell[3]");
    }

    [Fact]
    public void A_reading_says_of_which_file_it_is()
    {
        PlanReading slides = Read(SlideFile.Of((SlideFile.Shape(0, 0, SlideFile.Paragraph("計画")), "")));
        PlanReading word = Read(Document);
        PlanReading damaged = Read("%PDF-1.4\nnothing else"u8.ToArray());

        Assert.Equal((SourceKind.Pptx, 1), (slides.SourceKind, slides.PageCount));
        Assert.Equal((SourceKind.Docx, null), (word.SourceKind, word.PageCount));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Document)), word.Sha256);
        Assert.Equal((SourceKind.Pdf, null), (damaged.SourceKind, damaged.PageCount));
        Assert.Equal(word, PlanJson.Parse(PlanJson.Write(word)));
    }

    [Fact]
    public async Task Reading_in_the_background_gives_the_same()
    {
        using var stream = new MemoryStream(Document);

        Assert.Equal(Read(), await PlanFile.ReadAsync(stream, "plan.docx"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_has_no_plan_and_one_reason()
    {
        PlanReading reading = await PlanFile.ReadAsync("no such file.docx");

        Assert.Equal(new Plan(), reading.Plan);
        Assert.Equal([DiagnosticRules.FileUnreadable.Id], reading.Diagnostics.Select(told => told.Id));
        Assert.Equal("no such file.docx", reading.Source);
    }

    [Fact]
    public void The_token_that_stops_the_opening_stops_the_reading_too()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        using var stream = new MemoryStream(Document);

        Assert.Throws<OperationCanceledException>(() =>
            PlanFile.Read(stream, null, new() { CancellationToken = source.Token })
        );
    }

    private static PlanReading Read() => Read(Document);

    private static PlanReading Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return PlanFile.Read(stream, "plan.docx");
    }
}
