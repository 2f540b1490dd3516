using System.Text.Json;
using WelfarePlan.Cli;

namespace WelfarePlan.Tests.Cli;

public sealed class EvaluateCommandTests
{
    [Fact]
    public void The_table_aligns_wide_signs_and_explains_what_is_missing()
    {
        const string Expected = """
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              指標                                    基準値     実績値         目標値   達成率   進捗率     目標との差    期待値    ペース   目標達成
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              民生委員・児童委員、主任児童委員の定    95.1％    92.43％          100％    92.4%   -54.5%   7.57ポイント   97.55％   -109.0%      ×未達
              員充足率                               H30年度     R3年度         R6年度
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              =住民主体の"通いの場"                     なし   1020箇所   1000箇所以上   102.0%       *1        -20箇所        *1        *1      ○達成
                                                                 R3年度         R6年度
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
            *1 基準値がありません。
            """;
        CommandRun run = CommandRun.With(Examples.Json, "evaluate", "-", "--year", "R3");
        Assert.Equal((ExitCode.Done, Expected + "\n"), (run.Exit, run.Output));
    }

    [Fact]
    public void A_narrow_terminal_cuts_no_figure() =>
        Assert.All(["92.43％", "7.57ポイント", "1000箇所以上", "-109.0%"], figure =>
            Assert.Contains(figure, CommandRun.Narrow(40, Examples.Json, "evaluate", "-", "--year", "R3").Output));

    [Fact]
    public void JSON_holds_the_worked_example()
    {
        CommandRun run = CommandRun.With(Examples.Json, "evaluate", "-", "--year", "R3", "--format", "json");
        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("welfareplan-evaluation/1", root.GetProperty("schema").GetString());

        Assert.Equal(0.9243m, Result(root, Examples.RateName, "achievementActualOverTarget").GetProperty("value").GetDecimal());
        Assert.StartsWith("-0.54489795", Result(root, Examples.RateName, "progress").GetProperty("value").GetRawText());
        Assert.Equal(97.55m, Result(root, Examples.RateName, "expected").GetProperty("value").GetDecimal());
        Assert.Equal(7.57m, Result(root, Examples.RateName, "gap").GetProperty("value").GetDecimal());
        Assert.Equal("ポイント", Result(root, Examples.RateName, "gap").GetProperty("unit").GetString());
        Assert.False(Result(root, Examples.RateName, "reached").GetProperty("value").GetBoolean());

        JsonElement undefined = Result(root, Examples.WithoutBaseline.Name, "progress");
        Assert.Equal("BaselineMissing", undefined.GetProperty("undefined").GetString());
        Assert.False(undefined.TryGetProperty("value", out _));
        Assert.True(Result(root, Examples.WithoutBaseline.Name, "reached").GetProperty("value").GetBoolean());
    }

    [Fact]
    public void CSV_is_quoted_and_cannot_run_as_a_formula()
    {
        CommandRun run = CommandRun.With(Examples.Json, "evaluate", "-", "--year", "2021", "--format", "csv");
        string[] rows = run.Output.Split("\r\n");
        Assert.Equal("source,indicator,context,year,method,value,undefined,unit,warnings,explanation", rows[0]);
        Assert.Contains(rows, row => row.StartsWith($",{Examples.RateName},,2021,progress,-0.544897", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith(",\"'=住民主体の\"\"通いの場\"\"\",,2021,progress,,BaselineMissing,", StringComparison.Ordinal));
        Assert.All(rows[..^1], row => Assert.DoesNotContain('\n', row));
    }

    [Theory]
    [InlineData("foo")]
    [InlineData("R0")]
    [InlineData("")]
    [InlineData("20204")]
    [InlineData("昭和65年度x")]
    public void A_wrong_year_is_refused(string year)
    {
        CommandRun run = CommandRun.With(Examples.Json, "evaluate", "-", "--year", year);
        Assert.Equal((ExitCode.WrongUsage, ""), (run.Exit, run.Output));
        Assert.StartsWith($"welfareplan: '{year}' is not a fiscal year", run.Error);
    }

    [Fact]
    public void Nothing_is_written_where_nothing_could_be_read()
    {
        CommandRun run = CommandRun.With("", "evaluate", "-");
        Assert.Equal((ExitCode.Incomplete, ""), (run.Exit, run.Output));
    }

    private static JsonElement Result(JsonElement root, string indicator, string method) =>
        root.GetProperty("results").EnumerateArray().Single(result =>
            result.GetProperty("indicator").GetString() == indicator && result.GetProperty("method").GetString() == method);
}
