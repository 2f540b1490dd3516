using WelfarePlan.Cli;

namespace WelfarePlan.Tests.Cli;

public sealed class YearCommandTests
{
    private const string Lines = "H34年度\n平成31年度/令和元年度\r\n令和6（2023）年度\nＨ２４.４月末現在\n昭和64年度\n111,901人\n95校区／96校区\n\n";

    [Fact]
    public void Lines_of_standard_input_come_out_as_lines_of_JSON()
    {
        CommandRun run = CommandRun.With(Lines, "year", "-", "--format", "jsonl");
        Assert.Equal((ExitCode.Incomplete, ""), (run.Exit, run.Error));
        ApprovedText.ShouldMatch("tests/WelfarePlan.Core.Tests/Cli/year-lines.jsonl", run.Output);
    }

    [Fact]
    public void Strict_refuses_eras_that_were_not_in_force()
    {
        CommandRun run = CommandRun.Of("year", "H34年度", "令和4年度", "--strict", "--format", "jsonl");
        Assert.Equal(ExitCode.Incomplete, run.Exit);
        Assert.Contains("{\"text\":\"H34年度\",\"kind\":null,", run.Output);
        Assert.Contains("\"value\":\"FY2022\"", run.Output);
        Assert.Equal(ExitCode.Done, CommandRun.Of("year", "令和4年度", "--strict").Exit);
    }

    [Fact]
    public void The_table_says_what_each_text_is()
    {
        const string Expected = """
            ─────────────────────────────────────────────────
             表記    種類 値     正規の表記 備考
            ─────────────────────────────────────────────────
             H34年度 年度 FY2022 令和4年度  その元号の期間外
             1,200件 数量 1200件 1200件
            ─────────────────────────────────────────────────
            """;
        Assert.Equal(Expected + "\n", CommandRun.Of("year", "H34年度", "1,200件").Output);
    }

    [Fact]
    public void Nothing_to_read_is_refused() => Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("year").Exit);
}
