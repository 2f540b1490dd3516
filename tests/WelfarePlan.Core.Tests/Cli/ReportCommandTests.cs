using WelfarePlan.Cli;
using WelfarePlan.Reports;

namespace WelfarePlan.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_is_written_beside_and_put_in_its_place()
    {
        string page = _folder.PathOf("report.html");
        CommandRun run = CommandRun.Of(
            "report", RepositoryFolder.PathOf("seeds/kumamoto-progress-4th.txt"), "-o", page);
        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Output));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"ja\">", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_give_a_page_that_compares_them()
    {
        string file = _folder.Write("a.json", Examples.Json);
        CommandRun run = CommandRun.Of("report", file, file, "--lang", "en");
        Assert.Contains("<h1>2 plans compared</h1>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_input_is_overwritten()
    {
        string file = _folder.Write("a.json", Examples.Json);
        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("report", file, "-o", file).Exit);
        Assert.Equal(Examples.Json, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("--lang", "fr")]
    [InlineData("--scheme", "nonsense")]
    [InlineData("--year", "someday")]
    public void Wrong_values_are_refused(string option, string value) =>
        Assert.Equal(ExitCode.WrongUsage, CommandRun.With(Examples.Json, "report", "-", option, value).Exit);

    [Theory]
    [InlineData("ja_JP.UTF-8", ReportLanguage.Japanese)]
    [InlineData("en_GB.UTF-8", ReportLanguage.English)]
    [InlineData("C.UTF-8", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_environment_says_the_language(string? lang, ReportLanguage? language) =>
        Assert.Equal(language, Language.OfEnvironment(name => name == "LANG" ? lang : null));
}
