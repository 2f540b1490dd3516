using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Tests;

namespace WelfarePlan.Files.Tests.Negatives;

/// <summary>Files of offices that are no plans: full of numbers, and nothing of them is stated.</summary>
public sealed class NegativeFileTests
{
    private const string Folder = "tests/WelfarePlan.Files.Tests/Negatives/files";
    private const string Plan = "潮見野市地域福祉計画\n基本目標１　支え合いの地域づくり\n成果指標\n| 指標 | 現状値（令和6年度） | 目標値（令和11年度） |\n"
        + "|---|---|---|\n| 集いの場の数 | 12箇所 | 20箇所 |\n| 相談を受けた件数 | 300件 | 400件 |\n";

    [Theory]
    [InlineData("statistics.xlsx")]
    [InlineData("accounts.pdf")]
    [InlineData("newsletter.pdf")]
    [InlineData("minutes.docx")]
    [InlineData("facilities.xlsx")]
    [InlineData("budget.pdf")]
    public void Nothing_is_stated_of_a_file_that_is_no_plan(string file)
    {
        PlanReading reading = PlanFile.Read(RepositoryFolder.PathOf($"{Folder}/{file}"));

        Assert.Empty(Testing.StatedNumbers.Of(reading.Plan));
        Assert.Empty(reading.Plan.Goals);
        Assert.Empty(reading.Plan.Programmes);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    [Theory]
    [InlineData('\uE123')]
    [InlineData('\u0378')]
    [InlineData('\uFFFD')]
    public void A_text_whose_letters_are_no_characters_is_refused(char lost)
    {
        string text = Plan.Replace('集', lost).Replace('相', lost).Replace('談', lost).Replace('標', lost);

        PlanReading reading = Read(Encoding.UTF8.GetBytes(text));

        Assert.Empty(Testing.StatedNumbers.Of(reading.Plan));
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Id == "WP1012");
        Assert.DoesNotContain(Read(Encoding.UTF8.GetBytes(Plan)).Diagnostics, diagnostic => diagnostic.Id == "WP1012");
    }

    [Fact]
    public void A_sheet_whose_letters_are_no_characters_is_refused()
    {
        byte[] file = WorkbookFile.Of(WorkbookFile.Rows(
            ["指標", "現状値（令和6年度）", "目標値（令和11年度）"], ["\uE123\uE124の場の数", "12箇所", "20箇所"],
            ["\uE125\uE126件数", "300件", "400件"]));

        PlanReading reading = Read(file);

        Assert.Empty(Testing.StatedNumbers.Of(reading.Plan));
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Id == "WP1012");
    }

    private static PlanReading Read(byte[] file)
    {
        using var stream = new MemoryStream(file);
        return PlanFile.Read(stream);
    }
}
