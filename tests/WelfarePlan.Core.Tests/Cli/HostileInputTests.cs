using WelfarePlan.Cli;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Cli;

/// <summary>What files may hold and be named: nothing of it ends a batch, fills the memory or steers a
/// terminal.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string Steering = "\u001B[31m\u009B2J\u202E\u2066\u200B\u0007\r";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_lays_a_fault_bare_does_not_end_the_batch()
    {
        using var faulty = new OddStream(() =>
            throw new InvalidOperationException("Unable to cast object of type 'System.Int32'.")
        );
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };

        int exit = CommandLine.Invoke(
            ["read", "-", _folder.Write("a.json", Examples.Json)],
            new CommandStreams(faulty, output, error)
        );

        Assert.Equal(
            (ExitCode.Incomplete, Examples.Json + "\n"),
            (exit, System.Text.Encoding.UTF8.GetString(output.ToArray()))
        );
        Assert.StartsWith("-: error: a fault of welfareplan itself; please report it", error.ToString());
        Assert.Contains("2 files, 1 failed", error.ToString());
        Assert.DoesNotContain("System.", error.ToString());
    }

    [Theory]
    [InlineData(64)]
    [InlineData(101)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Measures_within_measures_without_end_do_not_end_the_batch(int depth)
    {
        string measure =
            string.Concat(Enumerable.Repeat("{\"title\":\"a\",\"measures\":[", depth))
            + string.Concat(Enumerable.Repeat("]}", depth));
        string deep =
            "{\"schema\":\"welfareplan/1\",\"plan\":{\"goals\":[{\"title\":\"a\",\"measures\":["
            + measure
            + "]}]},\"diagnostics\":[],\"sources\":{}}";

        CommandRun run = CommandRun.Of(
            "read", _folder.Write("deep.json", deep), _folder.Write("a.json", Examples.Json)
        );

        Assert.EndsWith(Examples.Json + "\n", run.Output);
        Assert.Contains("2 files, ", run.Error);
    }

    [Fact]
    public void An_endless_input_ends_with_a_message_and_the_others_are_read()
    {
        using var endless = new OddStream(() => 1 << 16);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };

        int exit = CommandLine.Invoke(
            ["read", "-", _folder.Write("a.json", Examples.Json)],
            new CommandStreams(endless, output, error)
        );

        Assert.Equal(
            (ExitCode.Incomplete, Examples.Json + "\n"),
            (exit, System.Text.Encoding.UTF8.GetString(output.ToArray()))
        );
        Assert.StartsWith("-: error: this is larger than 20,000,000 bytes, more than any plan.\n", error.ToString());
        Assert.InRange(endless.Calls, 1, 400);
    }

    [Fact]
    public void A_file_of_a_gigabyte_ends_with_a_message_and_is_not_loaded()
    {
        string file = _folder.PathOf("big.txt");
        using (var big = new FileStream(file, FileMode.CreateNew)) big.SetLength(1L << 30);
        long before = GC.GetTotalAllocatedBytes();

        CommandRun run = CommandRun.Of("read", file);

        Assert.Equal((ExitCode.Incomplete, ""), (run.Exit, run.Output));
        Assert.Contains("this is larger than 20,000,000 bytes", run.Error);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1L << 29);
    }

    [Fact]
    public void A_scheme_without_end_ends_with_a_message()
    {
        string file = _folder.PathOf("big.json");
        using (var big = new FileStream(file, FileMode.CreateNew)) big.SetLength(1L << 30);

        CommandRun run = CommandRun.With(Examples.Json, "evaluate", "-", "--scheme", file);

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Exit, run.Output));
        Assert.Contains("big.json: this is larger than", run.Error);
    }

    [Fact]
    public void Nothing_in_a_plan_steers_the_terminal_that_shows_its_tables()
    {
        var indicator = new Indicator
        {
            Name = $"相談{Steering}件数",
            Unit = Unit.Of($"件{Steering}"),
            Baseline = new Observation(new FiscalYear(2020), new Quantity(120m, Unit.Of($"件{Steering}"))),
            Targets = [new Target(new FiscalYear(2024), TargetBound.Qualitative) { Text = $"増やす{Steering}" }],
        };
        var plan = new Plan
        {
            Title = $"計画{Steering}",
            Goals = [new Goal { Title = $"目標{Steering}" }],
            Indicators = [indicator],
        };
        string file = _folder.Write("a.json", PlanJson.Write(new PlanReading { Source = $"名{Steering}", Plan = plan }));

        foreach (
            string[] command in new string[][]
            {
                ["evaluate", file, file, "--scheme", "plain"],
                ["compare", file, file],
                ["year", $"令和{Steering}6年"],
            }
        )
        {
            CommandRun run = CommandRun.Of(command);

            Assert.Contains("\\u001B", run.Output);
            AssertHarmless(run.Output + run.Error);
        }
    }

    [Fact]
    public void Nothing_in_a_name_or_a_diagnostic_steers_the_terminal_that_shows_it()
    {
        string text = _folder.Write(
            $"a{Steering}\n.txt",
            $"指標 基準値（R2） 目標値（R6）\n相談{Steering.TrimEnd()}件数 120件 1{Steering.TrimEnd()}5x0件\n"
        );

        CommandRun run = CommandRun.Of("evaluate", text, _folder.PathOf($"none{Steering}"), "--format", "json");

        Assert.Contains("\\u001B", run.Error);
        AssertHarmless(run.Error);
        AssertHarmless(CommandRun.Of("read", "a", $"--x{Steering}").Error);
        AssertHarmless(CommandRun.Of("evaluate", "a", "--year", Steering).Error);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("evaluate", "--format", "csv")]
    [InlineData("evaluate", "--format", "json")]
    [InlineData("evaluate")]
    public void Data_on_a_terminal_does_not_steer_it_either(params string[] command)
    {
        var indicator = Examples.Rate with { Context = $"見守り{Steering}の" };
        string file = _folder.Write(
            "a.json",
            PlanJson.Write(
                new PlanReading
                {
                    Plan = new Plan { Title = $"計画{Steering}", Indicators = [indicator] },
                }
            )
        );
        using var output = new MemoryStream();

        CommandLine.Invoke(
            [.. command, file],
            new CommandStreams(Stream.Null, output, TextWriter.Null) { IsOutputTerminal = true }
        );

        AssertHarmless(
            System.Text.Encoding.UTF8.GetString(output.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1+1")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1+1")]
    [InlineData("＋1")]
    [InlineData("－A1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("\u2212A1")]
    [InlineData(" =1+1")]
    [InlineData("　＝1+1")]
    [InlineData("\u200B=1+1")]
    [InlineData("\uFEFF=1+1")]
    [InlineData("\u202E=1+1")]
    [InlineData("\u2060\u00A0=1+1")]
    [InlineData("\uFE00=1+1")]
    [InlineData("\u0001=1+1")]
    [InlineData("\U000E0001=1+1")]
    public void A_spreadsheet_runs_nothing_of_a_plan(string name)
    {
        string json = PlanJson.Write(
            new PlanReading { Plan = new Plan { Indicators = [Examples.Rate with { Context = $"{name}件" }] } }
        );

        string[] rows = CommandRun.With(json, "evaluate", "-", "--format", "csv").Output.Split("\r\n")[1..^1];

        Assert.All(rows, row => Assert.StartsWith($",{Examples.RateName},'{name}件,", row, StringComparison.Ordinal));
    }

    // Colour, cursor and bell are control characters; the order of signs is turned by those of format.
    private static void AssertHarmless(string text) => Assert.DoesNotMatch(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}-[\n]]", text);
}
