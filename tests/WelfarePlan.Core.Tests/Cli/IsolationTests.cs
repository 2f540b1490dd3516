using WelfarePlan.Cli;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files;
using WelfarePlan.Files.Isolation;
using WelfarePlan.Files.Tests.Pdf;
using WelfarePlan.Sources;

namespace WelfarePlan.Tests.Cli;

public sealed class IsolationTests : IDisposable
{
    private static readonly byte[] Plan = TinyPdf.Of("BT /F1 12 Tf 72 700 Td <907D97F18CBB> Tj ET");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_kills_its_process_is_a_diagnostic_and_the_batch_goes_on()
    {
        _folder.Write("a.pdf", Plan);
        string killer = _folder.Write("b.pdf", KillingPdf.Bytes);
        _folder.Write("c.pdf", Plan);
        CommandRun run = CommandRun.Of("read", _folder.Path);

        Assert.Equal(ExitCode.Incomplete, run.Exit);
        Assert.Equal(2, run.Output.TrimEnd('\n').Split('\n').Length);
        Assert.Contains($"{killer}: error: WP1045: ", run.Error);
        Assert.Contains("3 files, 1 failed", run.Error);
    }

    [Fact]
    public void A_file_is_opened_apart_as_it_is_opened_here()
    {
        using PlanFileIsolation apart = Tool();

        Assert.Equal(Open(Plan, null), Open(Plan, apart));
        Assert.Equal(Open("%PDF-1.4\nx"u8.ToArray(), null), Open("%PDF-1.4\nx"u8.ToArray(), apart));
    }

    [LinuxFact]
    public void One_process_serves_many_files_and_a_new_one_follows_it_when_it_died()
    {
        using PlanFileIsolation tool = Tool();
        string starts = _folder.PathOf("starts");
        using PlanFileIsolation counted = new(
            "sh",
            ["-c", $"echo >>'{starts}'; exec \"$0\" \"$@\"", tool.Command, .. tool.Arguments]
        );

        for (int file = 0; file < 20; file++) Assert.Single(Open(Plan, counted).Pages);
        Assert.Single(File.ReadAllLines(starts));
        ShouldFail(Open(KillingPdf.Bytes, counted), "exit code 134");
        Assert.Single(Open(Plan, counted).Pages);
        Assert.Equal(2, File.ReadAllLines(starts).Length);
    }

    [Fact]
    public async Task Files_opened_at_the_same_time_come_back_each_as_itself()
    {
        using PlanFileIsolation tool = Tool();
        byte[][] files =
        [
            .. Enumerable.Range(1, 6).Select(number => TinyPdf.Of($"BT /F1 12 Tf 72 700 Td ({number}) Tj ET")),
        ];

        SourceDocument[] opened = await Task.WhenAll(files.Select(file => Task.Run(() => Open(file, tool))));

        Assert.Equal(files.Select(file => Open(file, null)), opened);
    }

    [LinuxFact]
    public void A_process_that_ends_is_a_diagnostic_with_its_exit_code()
    {
        using PlanFileIsolation ending = new("sh", "-c", "exit 3");

        ShouldFail(Open(Plan, ending), "it ended with exit code 3");
    }

    [LinuxFact]
    public void A_process_that_says_something_else_is_a_diagnostic()
    {
        using PlanFileIsolation talking = new("sh", "-c", "echo Hello, this is not an answer");

        ShouldFail(Open(Plan, talking), "it ended with exit code 0");
    }

    [LinuxFact]
    public void A_process_that_does_not_end_is_ended()
    {
        using PlanFileIsolation endless = new("sleep", "600") { MaximumTime = TimeSpan.FromMilliseconds(100) };

        ShouldFail(Open(Plan, endless), "it was ended after 0.1 seconds");
    }

    [Fact]
    public void A_file_that_needs_more_memory_than_it_may_is_a_diagnostic()
    {
        using PlanFileIsolation tool = Tool();
        using PlanFileIsolation narrow = new(tool.Command, tool.Arguments) { MaximumMemory = 32_000_000 };

        ShouldFail(Open([.. "%PDF-1.4\n"u8, .. new byte[64_000_000]], narrow), "exit code");
    }

    [Fact]
    public void A_process_that_cannot_be_started_is_a_diagnostic_and_nothing_is_opened_here()
    {
        using PlanFileIsolation missing = PlanFileIsolation.WithTool(_folder.PathOf("nothing"));

        ShouldFail(Open(Plan, missing), "it could not be started");
    }

    [LinuxFact]
    public void A_token_ends_the_wait_for_a_process()
    {
        using PlanFileIsolation endless = new("sleep", "600");
        using var stop = new CancellationTokenSource(millisecondsDelay: 100);

        Assert.Throws<OperationCanceledException>(() => Open(Plan, endless, stop.Token));
    }

    [Fact]
    public void The_command_for_other_processes_is_not_offered_to_people() =>
        Assert.DoesNotContain(PlanFileIsolation.ServeCommand, CommandRun.Of("--help").Output);

    private static PlanFileIsolation Tool() => new(
        Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", typeof(CommandLine).Assembly.Location,
        PlanFileIsolation.ServeCommand
    );

    private static SourceDocument Open(byte[] file, PlanFileIsolation? isolation, CancellationToken token = default)
    {
        using var stream = new MemoryStream(file);
        return PlanFile.Open(stream, "plan.pdf", new() { Isolation = isolation, CancellationToken = token });
    }

    private static void ShouldFail(SourceDocument document, string reason)
    {
        Assert.Empty(document.Pages);
        Assert.Equal((SourceKind.Pdf, "plan.pdf", true), (document.Kind, document.Name, document.Sha256 is not null));
        Diagnostic told = Assert.Single(document.Diagnostics);
        Assert.Equal(DiagnosticRules.OpenerFailed.Id, told.Id);
        Assert.Contains(reason, told.Text);
    }
}
