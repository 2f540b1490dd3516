using WelfarePlan.Cli;

namespace WelfarePlan.Tests.Cli;

public sealed class MistypedCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("There is no option '--yaer'. Did you mean '--year'?", "evaluate", "a.txt", "--yaer", "R3")]
    [InlineData("There is no option '--yaer'. Did you mean '--year'?", "evaluate", "--yaer=R3", "a.txt")]
    [InlineData(
        "There is no option '--shceme'. Did you mean '--scheme'?", "evaluate", "a.txt", "--year", "R3", "--shceme",
        "plain"
    )]
    [InlineData("There is no option '--fromat'. Did you mean '--format'?", "read", "--fromat", "jsonl", "a.txt")]
    [InlineData("There is no option '--out'. Known are ", "read", "a.txt", "--out", "b.json")]
    [InlineData("There is no option '-f'. Known are ", "read", "a.txt", "-f", "b.json")]
    [InlineData(
        "There is no option '--out'. Known are --format, --help, --lang.", "compare", "--out", "a.txt", "b.txt")]
    [InlineData("There is no option '--strcit'. Did you mean '--strict'?", "year", "--strcit", "R6")]
    [InlineData("The option '--strict' takes no value.", "year", "--strict=yes", "R6")]
    [InlineData("There is no command 'reed'. Did you mean 'read'?", "reed", "a.txt")]
    [InlineData(
        "There is no command 'x'. Known are compare, completion, evaluate, explain, export, read, report, schema, "
            + "year.", "x")]
    public void A_mistyped_word_is_wrong_usage_with_a_suggestion_and_never_a_file(
        string message,
        params string[] arguments
    )
    {
        CommandRun run = CommandRun.Of(arguments);

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Exit, run.Output));
        Assert.StartsWith($"welfareplan: {message}", run.Error);
        Assert.DoesNotContain("no such file", run.Error);
    }

    [Fact]
    public void Behind_two_hyphens_and_a_folder_a_file_may_have_any_name()
    {
        Assert.Equal("--yaer: error: there is no such file.\n", CommandRun.Of("evaluate", "--", "--yaer").Error);
        Assert.Equal(ExitCode.Done, CommandRun.Of("read", _folder.Write("--yaer", Examples.Json)).Exit);
    }

    [Fact]
    public void A_negative_number_is_a_text_and_no_option() =>
        Assert.Equal(ExitCode.Done, CommandRun.Of("year", "-5%").Exit);

    [Fact]
    public void The_bare_command_shows_the_help()
    {
        CommandRun run = CommandRun.Of();

        Assert.Equal((ExitCode.Done, CommandRun.Of("--help").Output, ""), (run.Exit, run.Output, run.Error));
    }

    [Theory]
    [InlineData("evaluate", "a", "--year")]
    [InlineData("evaluate", "a", "--year", "R3", "--year", "R4")]
    [InlineData("evaluate", "a", "--format", "xml")]
    [InlineData("evaluate", "a", "--method", "")]
    [InlineData("evaluate", "a", "--scheme", "")]
    [InlineData("evaluate", "--help", "--year", "x")]
    [InlineData("evaluate", "--help")]
    [InlineData("read", "--help")]
    [InlineData("read", "a", "--output")]
    [InlineData("year", "--help")]
    [InlineData("year", "--strict=1")]
    [InlineData("compare", "a")]
    [InlineData("schema", "a", "b")]
    public void No_type_of_the_program_is_named(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);

        Assert.DoesNotMatch(@"System\.|Nullable|WelfarePlan\.[A-Z]|\[\]|`", run.Output + run.Error);
    }
}
