using WelfarePlan.Cli;
using WelfarePlan.Json;

namespace WelfarePlan.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Our_own_JSON_goes_in_and_the_same_comes_out()
    {
        CommandRun run = CommandRun.Of("read", _folder.Write("a.json", Examples.Json));
        Assert.Equal(Examples.Envelope, PlanJson.Parse(run.Output));
        Assert.Equal(PlanJson.Write(Examples.Envelope, indented: true) + "\n", run.Output);
        Assert.Equal(
            (ExitCode.Done, "progress.txt:74: warning WP2001: Could not read 'x' as a number.\n"),
            (run.Exit, run.Error)
        );
    }

    [Fact]
    public void Text_is_read_and_its_file_named_without_its_folder() =>
        Assert.Equal(
            "plan.txt",
            PlanJson.Parse(CommandRun.Of("read", _folder.Write("plan.txt", "第４次地域福祉計画\n")).Output).Source
        );

    [Fact]
    public void Standard_input_has_no_name() =>
        Assert.Null(PlanJson.Parse(CommandRun.With("第４次地域福祉計画\n", "read", "-").Output).Source);

    [Fact]
    public void Several_files_are_one_document_a_line_and_a_closing_line()
    {
        string file = _folder.Write("a.json", Examples.Json);
        CommandRun run = CommandRun.Of("read", file, file);
        Assert.Equal($"{Examples.Json}\n{Examples.Json}\n", run.Output);
        Assert.EndsWith(
            "2 files, 0 failed; 12 values read; diagnostics: 0 errors, 2 warnings, 0 information\n",
            run.Error
        );
        Assert.Equal(run.Output, CommandRun.Of("read", "--format", "jsonl", file, file).Output);
    }

    [Fact]
    public void A_progress_bar_for_a_person_changes_no_data()
    {
        string file = _folder.Write("a.json", Examples.Json);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int exit = CommandLine.Invoke(
            ["read", file, file, file],
            new CommandStreams(Stream.Null, output, error) { IsErrorTerminal = true }
        );
        Assert.Equal(
            (ExitCode.Done, CommandRun.Of("read", file, file, file).Output),
            (exit, System.Text.Encoding.UTF8.GetString(output.ToArray()))
        );
        Assert.Contains("3 files, 0 failed; 18 values read", error.ToString());
    }

    [Fact]
    public void One_document_format_refuses_several_files()
    {
        string file = _folder.Write("a.json", Examples.Json);
        CommandRun run = CommandRun.Of("read", file, file, "--format", "json");
        Assert.Equal((ExitCode.WrongUsage, ""), (run.Exit, run.Output));
        Assert.Contains("jsonl", run.Error);
    }

    [Fact]
    public void A_file_is_written_where_asked_and_standard_output_stays_empty()
    {
        string output = _folder.PathOf("out.json");
        CommandRun run = CommandRun.Of("read", _folder.Write("a.json", Examples.Json), "-o", output);
        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Output));
        Assert.Equal(Examples.Envelope, PlanJson.Parse(File.ReadAllBytes(output)));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_a_message()
    {
        CommandRun run = CommandRun.Of(
            "read", _folder.Write("a.json", Examples.Json), "-o", _folder.PathOf("none/out.json")
        );
        Assert.Equal(ExitCode.Incomplete, run.Exit);
        Assert.Contains("welfareplan: error: ", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Theory]
    [InlineData("", "there is no text in it.")]
    [InlineData(" \r\n　\n", "there is no text in it.")]
    [InlineData(
        "\0\u0001\u0002",
        "WP1031: This kind of file is not read: neither text in a known encoding nor a known format."
    )]
    [InlineData("%PDF-1.7\n", "WP10")]
    [InlineData("{\\rtf1}", "WP1031: This kind of file is not read: Rich Text Format (.rtf).")]
    [InlineData("{ \"schema\": 1", "this is not a welfareplan/1 document: $.schema (line 1): ")]
    [InlineData("{}", "this is not a welfareplan/1 document: $ (line 1): ")]
    public void A_file_without_a_plan_is_a_message(string content, string message)
    {
        string file = _folder.Write("a.txt", content);
        CommandRun run = CommandRun.Of("read", file);
        Assert.Equal((ExitCode.Incomplete, ""), (run.Exit, run.Output));
        Assert.StartsWith($"{file}: error: {message}", run.Error);
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Fact]
    public void A_file_that_is_named_JSON_is_JSON() =>
        Assert.Contains("is not a welfareplan/1 document", CommandRun.Of("read", _folder.Write("a.json", "[1]")).Error);

    [Fact]
    public void A_missing_file_and_an_empty_directory_are_messages_and_the_others_are_read()
    {
        string missing = _folder.PathOf("missing.txt");
        string empty = Directory.CreateDirectory(_folder.PathOf("empty")).FullName;
        CommandRun run = CommandRun.Of("read", missing, empty, _folder.Write("a.json", Examples.Json));
        Assert.Equal(ExitCode.Incomplete, run.Exit);
        Assert.Equal(Examples.Json + "\n", run.Output);
        Assert.Contains($"{missing}: error: there is no such file.\n", run.Error);
        Assert.Contains($"{empty}: error: this is a directory.\n", run.Error);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "a", "--format", "xml")]
    [InlineData("reed", "a")]
    [InlineData("schema", "a")]
    public void A_wrong_command_line_is_refused_before_anything_is_done(params string[] arguments)
    {
        CommandRun run = CommandRun.Of(arguments);
        Assert.Equal((ExitCode.WrongUsage, ""), (run.Exit, run.Output));
        Assert.StartsWith("welfareplan: ", run.Error);
    }

    [Fact]
    public void Help_goes_to_standard_output() => Assert.Contains("evaluate", CommandRun.Of("--help").Output);

    [Fact]
    public void The_schema_is_written() => Assert.Equal(PlanJson.Schema + "\n", CommandRun.Of("schema").Output);
}
