using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Seeds;
using WelfarePlan.Tests;

namespace WelfarePlan.Exchange.Tests;

public sealed class ReadmeExampleTests
{
    private const string Page = "src/WelfarePlan.Exchange/README.md";
    private const string Source = "tests/WelfarePlan.Exchange.Tests/ReadmeExampleTests.cs";

    [Fact]
    public void The_code_of_the_page_is_the_code_below()
    {
        string[] lines = RepositoryFolder
            .ReadText(Page)
            .Split("```csharp\n")[1]
            .Split("```")[0]
            .TrimEnd('\n')
            .Split("\n\n")[1]
            .Split('\n');
        string source = RepositoryFolder.ReadText(Source);

        Assert.Contains(
            string.Join('\n', lines.Select(line => "        " + line))
                .Replace("(\"", "(folder[\"", StringComparison.Ordinal),
            Plain(source),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_code_of_the_page_writes_what_it_names()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder);

        Assert.Equal(
            ["data", "package", "plan.xlsx", "tables"],
            Directory
                .EnumerateFileSystemEntries(folder.Path)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
        );
    }

    private static async Task RunAsync(TemporaryFolder folder)
    {
        PlanReading reading = SeedPlans.KumamotoProgress4th.Reading;
        var entry = new PlanEntry(reading, reading.Plan.Evaluate());
        TidyCsv.WriteFolder(folder["tables"], [entry]);
        PlanDataPackage.Write(folder["package"], [entry]);
        using FileStream workbook = File.Create(folder["plan.xlsx"]);
        PlanWorkbook.Write(workbook, entry);
        await PlanParquet.WriteAsync(folder["data"], [entry]);
    }

    // The page names places in the folder at hand, the test in one of its own.
    private static string Plain(string source) =>
        source.Replace("\"],", "\",", StringComparison.Ordinal).Replace("\"])", "\")", StringComparison.Ordinal);
}
