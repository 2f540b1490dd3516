using System.Text.Json;
using WelfarePlan.Cli;
using WelfarePlan.Comparison;

namespace WelfarePlan.Tests.Cli;

public sealed class CompareCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_plans_stand_side_by_side()
    {
        string file = _folder.Write("a.json", Examples.Json);
        CommandRun run = CommandRun.Of("compare", file, file);
        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.StartsWith("A: 進捗状況\nB: 進捗状況\n", run.Output);
        Assert.Contains("A 実績値", run.Output);
        Assert.Contains("1020箇所", run.Output);
        Assert.DoesNotContain("*1", run.Output);
    }

    [Fact]
    public void What_cannot_be_compared_is_said()
    {
        string other = Examples.Json.Replace("定員充足率", "充足率", StringComparison.Ordinal);
        CommandRun run = CommandRun.Of(
            "compare", _folder.Write("a.json", Examples.Json), _folder.Write("b.json", other)
        );
        Assert.Contains("*1 一部の計画にしかありません。", run.Output);
    }

    [Fact]
    public void Programs_get_the_comparison_as_JSON_and_CSV()
    {
        string file = _folder.Write("a.json", Examples.Json);
        CommandRun json = CommandRun.Of("compare", file, file, "--format", "json");
        PlanComparison? comparison = JsonSerializer.Deserialize<PlanComparison>(json.Output);
        Assert.Equal(2, comparison!.Indicators.Count(indicator => indicator.IsComparable));

        CommandRun csv = CommandRun.Of("compare", file, file, "--format", "csv");
        string[] rows = csv.Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(5, rows.Length);
        Assert.EndsWith(",％,2021,92.43,2024,100", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void One_plan_is_too_few() => Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("compare", "a").Exit);

    [Fact]
    public void Nothing_is_compared_where_only_one_could_be_read()
    {
        CommandRun run = CommandRun.Of("compare", _folder.Write("a.json", Examples.Json), _folder.PathOf("b.json"));
        Assert.Equal((ExitCode.Incomplete, ""), (run.Exit, run.Output));
    }
}
