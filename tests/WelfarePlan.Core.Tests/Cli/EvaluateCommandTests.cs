using System.Text.Json;
using WelfarePlan.Cli;

namespace WelfarePlan.Tests.Cli;

public sealed class EvaluateCommandTests
{
    [Fact]
    public void The_table_aligns_wide_signs_and_explains_what_is_missing()
    {
        CommandRun run = CommandRun.With(Examples.Json, "evaluate", "-", "--year", "R3");
        Assert.Equal(ExitCode.Done, run.Exit);
        ApprovedText.ShouldMatch("tests/WelfarePlan.Core.Tests/Cli/evaluate-table.txt", run.Output);
    }

    [Fact]
    public void A_narrow_terminal_cuts_no_figure() =>
        Assert.All(["92.43％", "7.57ポイント", "1000箇所以上", "-109.0%"], figure =>
            Assert.Contains(figure, CommandRun.Narrow(40, Examples.Json, "evaluate", "-", "--year", "R3").Output));

    [Fact]
    public void A_workbook_is_written_where_it_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("plan.xlsx");
        Assert.Equal(
            ExitCode.WrongUsage, CommandRun.With(Examples.Json, "evaluate", "-", "--format", "xlsx").Exit);
        CommandRun run = CommandRun.With(Examples.Json, "evaluate", "-", "--format", "xlsx", "-o", path);
        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Output));
        Assert.Equal("PK"u8, File.ReadAllBytes(path).AsSpan(0, 2));
    }

    [Fact]
    public void JSON_holds_the_worked_example()
    {
        CommandRun run = CommandRun.With(Examples.Json, "evaluate", "-", "--year", "R3", "--format", "json");
        JsonElement root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("welfareplan-evaluation/1", root.GetProperty("schema").GetString());

        Assert.Equal(
            0.9243m,
            Result(root, Examples.RateName, "achievementActualOverTarget").GetProperty("value").GetDecimal()
        );
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
        Assert.Equal(
            "source,indicator,context,year,method,value,undefined,unit,direction,direction_source,target,target_year,"
                + "warnings,explanation,explanation_en",
            rows[0]
        );
        Assert.Contains(
            rows,
            row => row.StartsWith($",{Examples.RateName},,2021,progress,-0.544897", StringComparison.Ordinal)
        );
        Assert.Contains(
            rows,
            row =>
                row.StartsWith(
                    ",\"'=住民主体の\"\"通いの場\"\"\",,2021,progress,,BaselineMissing,",
                    StringComparison.Ordinal
                )
        );
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
    public void Grades_stand_with_their_mark_and_what_decided_them()
    {
        CommandRun table = CommandRun.With(
            Examples.Json, "evaluate", "-", "--year", "R3", "--scheme", "plain", "--scheme", "kenko21"
        );
        Assert.Contains("× 後退", table.Output);
        Assert.Contains("健康日本21（第二次）（計算による評価）: ", table.Output);

        CommandRun json = CommandRun.With(
            Examples.Json, "evaluate", "-", "--year", "R3", "--scheme", "plain", "--format", "json"
        );
        JsonElement[] ratings =
        [
            .. JsonDocument.Parse(json.Output).RootElement.GetProperty("ratings").EnumerateArray(),
        ];
        Assert.Equal(["worse", "reached"], ratings.Select(rating => rating.GetProperty("grade").GetString()));
        Assert.All(
            ratings,
            rating =>
                Assert.True(
                    rating.GetProperty("computed").GetBoolean() && rating.GetProperty("because").GetString()!.Length > 0
                )
        );

        CommandRun csv = CommandRun.With(
            Examples.Json, "evaluate", "-", "--year", "R3", "--scheme", "plain", "--format", "csv"
        );
        Assert.Contains($",{Examples.RateName},,2021,rating:plain,worse,", csv.Output);
    }

    [Fact]
    public void Only_the_methods_asked_for_are_shown()
    {
        string[] arguments = ["evaluate", "-", "--method", "mannKendall", "--method", "gap"];
        Assert.Contains("マン・ケンドール検定", CommandRun.With(Examples.Json, arguments).Output);
        Assert.DoesNotContain("進捗率", CommandRun.With(Examples.Json, arguments).Output);

        JsonElement[] results =
        [
            .. JsonDocument
                .Parse(CommandRun.With(Examples.Json, [.. arguments, "--format", "json"]).Output)
                .RootElement.GetProperty("results")
                .EnumerateArray(),
        ];
        Assert.Equal(
            ["mannKendall", "gap", "mannKendall", "gap"],
            results.Select(result => result.GetProperty("method").GetString())
        );
        Assert.Equal(1, results[0].GetProperty("statistics").GetProperty("p").GetDouble());
        Assert.Equal(
            "[2018,95.1]",
            results[0]
                .GetProperty("inputs")
                .GetProperty("series")[0]
                .GetRawText()
                .ReplaceLineEndings("")
                .Replace(" ", "", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("--scheme", "none")]
    [InlineData("--method", "none")]
    [InlineData("--as-of", "none")]
    [InlineData("--format", "none")]
    public void An_unknown_name_is_refused_and_the_known_ones_are_named(string option, string value)
    {
        CommandRun run = CommandRun.With(Examples.Json, "evaluate", "-", option, value);
        Assert.Equal((ExitCode.WrongUsage, ""), (run.Exit, run.Output));
        Assert.Contains("'none'", run.Error);
    }

    [Fact]
    public void A_scheme_of_ones_own_is_read_from_its_file()
    {
        using var folder = new TemporaryFolder();
        CommandRun wrong = CommandRun.With(Examples.Json, "evaluate", "-", "--scheme", folder.Write("wrong.json", "{"));
        Assert.Equal((ExitCode.WrongUsage, ""), (wrong.Exit, wrong.Output));
        Assert.Contains("wrong.json: ", wrong.Error);
        Assert.Contains(
            "this is not text in ",
            CommandRun.With(Examples.Json, "evaluate", "-", "--scheme", folder.Write("binary.json", [0, 1])).Error
        );
    }

    [Fact]
    public void Nothing_is_written_where_nothing_could_be_read()
    {
        CommandRun run = CommandRun.With("", "evaluate", "-");
        Assert.Equal((ExitCode.Incomplete, ""), (run.Exit, run.Output));
    }

    private static JsonElement Result(JsonElement root, string indicator, string method) =>
        root.GetProperty("results").EnumerateArray().Single(result =>
            result.GetProperty("indicator").GetString() == indicator
            && result.GetProperty("method").GetString() == method
        );
}
