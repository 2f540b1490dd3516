using System.Text;
using WelfarePlan.Cli;

namespace WelfarePlan.Tests.Cli;

/// <summary>No file is lost, whatever is named behind <c>-o</c> and whatever happens on the way.</summary>
public sealed class SafeOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_input_is_never_the_output()
    {
        string file = _folder.Write("a.json", Examples.Json);

        foreach (
            string same in new[]
            {
                file, Path.Combine(_folder.Path, ".", "a.json"),
                Path.Combine(_folder.Path, "..", Path.GetFileName(_folder.Path), "a.json"),
            }
        )
        {
            Refused(file, same);
        }
    }

    [Fact]
    public void A_link_does_not_hide_that_output_and_input_are_one()
    {
        string file = _folder.Write("a.json", Examples.Json);
        string link = File.CreateSymbolicLink(_folder.PathOf("link.json"), file).FullName;
        Directory.CreateSymbolicLink(_folder.PathOf("folder"), _folder.Path);

        Refused(file, link);
        Refused(link, file);
        Refused(file, _folder.PathOf("folder/a.json"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_output_without_a_name_is_wrong_usage(string name)
    {
        CommandRun run = CommandRun.Of("read", _folder.Write("a.json", Examples.Json), "-o", name);

        Assert.Equal(
            (ExitCode.WrongUsage, "welfareplan: --output needs the name of a file.\nTry 'welfareplan read --help'.\n"),
            (run.Exit, run.Error)
        );
    }

    [Fact]
    public void A_folder_as_the_output_is_refused() =>
        Assert.Contains(
            "this is a directory.",
            CommandRun.Of("read", _folder.Write("a.json", Examples.Json), "-o", _folder.Path).Error
        );

    [Fact]
    public void The_old_file_is_replaced_whole_and_keeps_its_mode()
    {
        string output = _folder.Write("out.json", "old");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(output, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.Equal(
            ExitCode.Done,
            CommandRun.Of("read", "--format", "jsonl", _folder.Write("a.json", Examples.Json), "-o", output).Exit
        );

        Assert.Equal(Examples.Json + "\n", File.ReadAllText(output));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(output));
        Assert.Equal(["a.json", "out.json"], Names());
    }

    [Fact]
    public void An_output_that_is_a_link_stays_one()
    {
        string output = _folder.Write("out.json", "old");
        string link = File.CreateSymbolicLink(_folder.PathOf("link.json"), output).FullName;

        Assert.Equal(
            ExitCode.Done,
            CommandRun.Of("read", "--format", "jsonl", _folder.Write("a.json", Examples.Json), "-o", link).Exit
        );

        Assert.Equal(output, new FileInfo(link).LinkTarget);
        Assert.Equal(Examples.Json + "\n", File.ReadAllText(output));
    }

    [Fact]
    public void Where_nothing_could_be_read_the_old_file_stays()
    {
        string output = _folder.Write("out.json", "old");

        Assert.Equal(ExitCode.Incomplete, CommandRun.Of("read", _folder.PathOf("missing"), "-o", output).Exit);

        Assert.Equal("old", File.ReadAllText(output));
    }

    [Fact]
    public void An_interrupted_run_leaves_the_old_file_whole_and_nothing_beside_it()
    {
        string output = _folder.Write("out.json", "old");
        string input = _folder.Write("a.json", Examples.Json);
        using var stop = new CancellationTokenSource();
        using var waiting = new OddStream(() =>
        {
            stop.Cancel();
            return 0;
        });
        using var error = new StringWriter { NewLine = "\n" };

        int exit = CommandLine.Invoke(
            ["read", input, "-", input, "-o", output],
            new CommandStreams(waiting, Stream.Null, error) { CancellationToken = stop.Token }
        );

        Assert.Equal(ExitCode.Incomplete, exit);
        Assert.EndsWith("welfareplan: interrupted.\n", error.ToString());
        Assert.Equal("old", File.ReadAllText(output));
        Assert.Equal(["a.json", "out.json"], Names());
    }

    [Fact]
    public void A_reader_who_goes_away_stops_the_work_quietly()
    {
        string input = _folder.Write("a.json", Examples.Json);
        using var output = new OddStream(() => throw new IOException("Broken pipe", 32));
        using var error = new StringWriter { NewLine = "\n" };

        int exit = CommandLine.Invoke(["read", input, input], new CommandStreams(Stream.Null, output, error));

        Assert.Equal((ExitCode.Incomplete, 1), (exit, output.Calls));
        Assert.DoesNotContain("error", error.ToString());
    }

    [Fact]
    public void A_full_disk_is_a_message()
    {
        using var output = new OddStream(() => throw new IOException("No space left on device", 28));
        using var error = new StringWriter { NewLine = "\n" };

        int exit = CommandLine.Invoke(
            ["read", _folder.Write("a.json", Examples.Json)],
            new CommandStreams(Stream.Null, output, error)
        );

        Assert.Equal(ExitCode.Incomplete, exit);
        Assert.EndsWith(
            "welfareplan: error: No space left on device\n", error.ToString(), StringComparison.Ordinal
        );
    }

    [Fact]
    public void Standard_error_that_cannot_be_written_is_an_exit_code()
    {
        using var error = new StreamWriter(
            new OddStream(() => throw new IOException("closed")),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        )
        {
            AutoFlush = true,
        };

        Assert.Equal(
            ExitCode.Incomplete,
            CommandLine.Invoke(["read", "missing"], new CommandStreams(Stream.Null, Stream.Null, error))
        );
    }

    [Fact]
    public void A_progress_bar_is_drawn_where_its_failure_can_be_caught()
    {
        string input = _folder.Write("a.json", Examples.Json);
        var error = new ThreadBoundWriter();
        var streams = new CommandStreams(Stream.Null, Stream.Null, error) { IsErrorTerminal = true };

        Assert.Equal(ExitCode.Done, CommandLine.Invoke(["read", input, input, input, input], streams));

        Assert.Equal([Environment.CurrentManagedThreadId], error.Threads);
    }

    private static void Refused(string input, string output)
    {
        CommandRun run = CommandRun.Of("read", input, "-o", output);

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Exit, run.Output));
        Assert.Contains("it would be lost.", run.Error);
        Assert.Equal(Examples.Json, File.ReadAllText(input));
    }

    private IEnumerable<string?> Names() =>
        Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
