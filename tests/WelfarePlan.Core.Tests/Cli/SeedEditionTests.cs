using WelfarePlan.Documents;
using WelfarePlan.Files;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;
using WelfarePlan.Sources;

namespace WelfarePlan.Tests.Cli;

/// <summary>The seeds that are typeset say what their text says.</summary>
public sealed class SeedEditionTests
{
    private const string Name = "seeds/kumamoto-progress-4th";
    private const long MostBytes = 300_000;

    private static readonly PlanReading Text = SeedPlans.KumamotoProgress4th.Reading;

    [Fact]
    public void The_PDF_reads_to_the_indicators_of_the_text()
    {
        PlanReading pdf = Read(".pdf", SourceKind.Pdf);

        Assert.Equal(Text.Plan.AllIndicators(), pdf.Plan.AllIndicators());
        Assert.All(pdf.Plan.AllIndicators(), indicator => Assert.NotNull(pdf.PlaceOf(indicator)?.Place.PageNumber));
    }

    // A sheet has a column of policies, which its rows keep as their context.
    [Fact]
    public void The_workbook_reads_to_the_indicators_of_the_text()
    {
        PlanReading workbook = Read(".xlsx", SourceKind.Xlsx);

        Assert.Equal(
            Text.Plan.AllIndicators(),
            workbook.Plan.AllIndicators().Select(indicator => indicator with { Context = null })
        );
    }

    private static PlanReading Read(string kind, SourceKind expected)
    {
        string path = RepositoryFolder.PathOf(Name + kind);
        Assert.InRange(new FileInfo(path).Length, 1, MostBytes);
        PlanReading reading = PlanFile.Read(path);
        Assert.Equal(expected, reading.SourceKind);
        Assert.True(reading.IsComplete);
        Assert.Equal((Text.Plan.Title, Text.Plan.Period), (reading.Plan.Title, reading.Plan.Period));
        return reading;
    }
}
