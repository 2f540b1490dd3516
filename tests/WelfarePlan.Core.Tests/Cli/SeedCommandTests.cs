using System.Text;
using System.Text.Json;
using WelfarePlan.Cli;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Json;

namespace WelfarePlan.Tests.Cli;

public sealed class SeedCommandTests : IDisposable
{
    private static readonly string SeedPath = RepositoryFolder.PathOf("seeds/kumamoto-progress-4th.txt");
    private static readonly string Seed = RepositoryFolder.ReadText("seeds/kumamoto-progress-4th.txt");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ten_indicators_are_evaluated_and_the_one_without_a_baseline_says_so()
    {
        CommandRun run = CommandRun.Of("evaluate", SeedPath, "--year", "R3", "--format", "json");
        Assert.Equal(ExitCode.Done, run.Exit);
        JsonElement[] results = [.. JsonDocument.Parse(run.Output).RootElement.GetProperty("results").EnumerateArray()];
        JsonElement[] progress = [.. results.Where(result => result.GetProperty("method").GetString() == "progress")];

        Assert.Equal(10, progress.Length);
        Assert.Equal(Examples.RateName, progress[0].GetProperty("indicator").GetString());
        Assert.Equal(-267m / 490m, progress[0].GetProperty("value").GetDecimal());
        Assert.Equal("BaselineMissing", progress[4].GetProperty("undefined").GetString());
    }

    [Fact]
    public void Every_value_has_its_line_and_the_document_satisfies_the_schema()
    {
        string json = CommandRun.Of("read", SeedPath).Output;
        Assert.Empty(new SchemaValidator(CommandRun.Of("schema").Output).Validate(json));

        PlanReading envelope = PlanJson.Parse(json);
        string[] lines = Seed.Split('\n');
        string[] pointers = [.. ValuePointers("", JsonDocument.Parse(json).RootElement.GetProperty("plan"))];
        Assert.Equal(39, pointers.Length);
        Assert.All(pointers, pointer =>
        {
            Assert.True(envelope.Sources.TryFind(pointer, out SourceLocation? location), pointer);
            Assert.InRange(location.Lines.First, 1, lines.Length);
        });
    }

    [Fact]
    public void Line_ends_marks_and_encodings_change_nothing()
    {
        Plan plan = PlanJson.Parse(CommandRun.Of("read", SeedPath).Output).Plan;
        string withReturns = Seed.ReplaceLineEndings("\r\n");
        byte[][] variants =
        [
            Encoding.UTF8.GetBytes(withReturns),
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Seed)],
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Seed)],
            CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(withReturns),
        ];
        Assert.All(
            variants,
            bytes =>
                Assert.Equal(plan, PlanJson.Parse(CommandRun.Of("read", _folder.Write("a.txt", bytes)).Output).Plan)
        );
    }

    [Fact]
    public void Other_widths_of_digits_and_brackets_change_no_number()
    {
        string wide = string.Concat(Seed.Select(sign => sign switch
        {
            >= '0' and <= '9' => (char)(sign - '0' + '０'),
            '（' => '(',
            '）' => ')',
            '%' => '％',
            _ => sign,
        }));
        Assert.NotEqual(Seed, wide);
        CommandRun usual = CommandRun.Of("evaluate", SeedPath, "--format", "csv");
        CommandRun widened = CommandRun.Of("evaluate", _folder.Write("a.txt", wide), "--format", "csv");
        Assert.Equal(Numbers(usual), Numbers(widened));
    }

    private static string[][] Numbers(CommandRun run) =>
        [.. run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(',')[3..7])];

    private static IEnumerable<string> ValuePointers(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name == "value"
            ? [$"{path}/value"]
            : ValuePointers($"{path}/{member.Name}", member.Value)),
        JsonValueKind.Array => element
            .EnumerateArray()
            .SelectMany((item, index) => ValuePointers($"{path}/{index}", item)),
        _ => [],
    };
}
