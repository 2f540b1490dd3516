using System.Text;
using WelfarePlan.Cli;
using WelfarePlan.Documents;
using WelfarePlan.Exchange;
using WelfarePlan.Json;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Cli;

/// <summary>Exports land whole or not at all, and nothing of the user's is lost.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private const string Hostile = "=cmd()\u001B[31m<script>";

    private readonly TemporaryFolder _folder = new();

    private readonly string _plan;

    public ExportCommandTests() => _plan = _folder.Write("plan.json", Examples.Json);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Values_go_to_standard_output_as_CSV()
    {
        CommandRun run = CommandRun.Of("export", _plan, "--to", "csv");

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.StartsWith("source,plan,edition,", run.Output, StringComparison.Ordinal);
        Assert.Contains(",actual,2021,令和3年度,92.43,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_ends_in_csv_gets_the_table_of_values_alone()
    {
        string output = _folder.Write("values.csv", "old");

        Assert.Equal(ExitCode.Done, CommandRun.Of("export", _plan, "--to", "csv", "--excel", "-o", output).Exit);
        Assert.StartsWith(
            "\uFEFF出典ファイル,", Encoding.UTF8.GetString(File.ReadAllBytes(output)), StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_folder_gets_every_table_and_the_codebook()
    {
        Assert.Equal(ExitCode.Done, CommandRun.Of("export", _plan, "--to", "csv", "-o", _folder.PathOf("out")).Exit);
        Assert.Equal(["datapackage.json", "evaluations.csv", "grades.csv", "observations.csv"], Names("out"));
    }

    [Fact]
    public void A_part_of_a_data_set_has_files_of_its_own_name()
    {
        CommandRun run = CommandRun.Of(
            "export", _plan, "--to", "parquet", "--part", "north-2", "-o", _folder.PathOf("out")
        );

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.All(
            Directory.EnumerateFiles(_folder.PathOf("out"), "*", SearchOption.AllDirectories),
            file => Assert.Equal("part-north-2-0.parquet", Path.GetFileName(file))
        );
    }

    [Theory]
    [InlineData("parquet", "../1")]
    [InlineData("parquet", "")]
    [InlineData("csv", "1")]
    public void A_part_without_a_sound_name_or_a_data_set_is_refused(string form, string part) => Assert.Equal(
        ExitCode.WrongUsage,
        CommandRun.Of("export", _plan, "--to", form, "--part", part, "-o", _folder.PathOf("out")).Exit);

    [Fact]
    public void A_data_package_reads_back_to_the_plan()
    {
        Assert.Equal(
            ExitCode.Done,
            CommandRun
                .Of("export", _plan, "--to", "datapackage", "--scheme", "kenko21", "-o", _folder.PathOf("out"))
                .Exit
        );
        Assert.Equal([PlanJson.Parse(Examples.Json).Plan], PlanDataPackage.Read(_folder.PathOf("out")).Value!);
    }

    [Fact]
    public void Parquet_is_parted_by_prefecture()
    {
        string plan = _folder.Write(
            "p.json",
            PlanJson.Write(
                new PlanReading
                {
                    Plan = new Plan { Municipality = "府中市", Indicators = [Examples.Rate] },
                }
            )
        );

        Assert.Equal(
            ExitCode.Done,
            CommandRun
                .Of("export", plan, "--to", "parquet", "--municipality", "132063", "-o", _folder.PathOf("out"))
                .Exit
        );
        Assert.True(File.Exists(_folder.PathOf("out/observations/prefecture=東京都/fiscal_year=2018/part-0.parquet")));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("datapackage")]
    [InlineData("parquet")]
    public void A_folder_that_holds_anything_is_left_alone(string format)
    {
        Directory.CreateDirectory(_folder.PathOf("out"));
        _folder.Write("out/mine.txt", "mine");
        CommandRun run = CommandRun.Of("export", _plan, "--to", format, "-o", _folder.PathOf("out"));

        Assert.Equal(ExitCode.WrongUsage, run.Exit);
        Assert.Contains("is not empty", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Names("out"));
    }

    [Fact]
    public void An_empty_folder_is_filled_and_a_file_is_never_a_folder()
    {
        Directory.CreateDirectory(_folder.PathOf("out"));

        Assert.Equal(
            ExitCode.Done,
            CommandRun
                .Of("export", _plan, "--to", "parquet", "-o", _folder.PathOf("out") + Path.DirectorySeparatorChar)
                .Exit
        );
        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("export", _plan, "--to", "datapackage", "-o", _plan).Exit);
        Assert.Equal(Examples.Json, File.ReadAllText(_plan));
    }

    [Fact]
    public void An_export_of_nothing_leaves_nothing()
    {
        CommandRun run = CommandRun.Of(
            "export", _folder.Write("bad.json", "{"), "--to", "datapackage", "-o", _folder.PathOf("out")
        );

        Assert.Equal(ExitCode.Incomplete, run.Exit);
        Assert.Equal(["bad.json", "plan.json"], Names("."));
    }

    [Fact]
    public void A_workbook_that_was_exported_is_read_as_its_plan()
    {
        string output = _folder.Write("plan.xlsx", "old");

        Assert.Equal(ExitCode.Done, CommandRun.Of("export", _plan, "--to", "xlsx", "-o", output).Exit);
        CommandRun run = CommandRun.Of("read", output, "--format", "jsonl");
        Assert.Equal((ExitCode.Done, Examples.Json + "\n"), (run.Exit, run.Output));
    }

    [Theory]
    [InlineData("csv", "observations.csv")]
    [InlineData("datapackage", "data/observations.csv")]
    [InlineData("parquet", "observations/prefecture=__HIVE_DEFAULT_PARTITION__/fiscal_year=2018/part-0.parquet")]
    public void Read_writes_the_same_files(string format, string file)
    {
        Assert.Equal(ExitCode.Done, CommandRun.Of("read", _plan, "--format", format, "-o", _folder.PathOf("out")).Exit);
        Assert.True(File.Exists(_folder.PathOf($"out/{file}")));
    }

    [Fact]
    public void One_bad_file_does_not_stop_the_others()
    {
        CommandRun run = CommandRun.Of(
            "export", _folder.Write("bad.json", "{"), _plan, "--to", "csv", "-o", _folder.PathOf("out")
        );

        Assert.Equal(ExitCode.Incomplete, run.Exit);
        Assert.Contains("92.43", File.ReadAllText(_folder.PathOf("out/observations.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to parquet needs --output.", "--to", "parquet")]
    [InlineData("--to datapackage needs --output.", "--to", "datapackage", "-o", "-")]
    [InlineData("--to xlsx needs --output.", "--to", "xlsx")]
    [InlineData("--to xlsx writes one plan a workbook; give one file.", "b.json", "--to", "xlsx", "-o", "b.xlsx")]
    [InlineData("--excel goes with --to csv.", "--to", "parquet", "--excel", "-o", "out")]
    [InlineData("'府中市' may be 東京都府中市 (132063) or 広島県府中市 (342084).", "--to", "csv", "--municipality", "府中市")]
    [InlineData("There is no municipality '架空市'.", "--to", "csv", "--municipality", "架空市")]
    public void What_cannot_be_asked_is_wrong_usage(string message, params string[] arguments)
    {
        CommandRun run = CommandRun.Of(["export", _plan, .. arguments]);

        Assert.Equal(
            (ExitCode.WrongUsage, $"welfareplan: {message}\nTry 'welfareplan export --help'.\n"),
            (run.Exit, run.Error)
        );
    }

    [Fact]
    public void An_ambiguous_municipality_is_told_and_left_empty()
    {
        string plan = _folder.Write(
            "p.json",
            PlanJson.Write(
                new PlanReading
                {
                    Plan = new Plan { Municipality = "府中市", Indicators = [Examples.Rate] },
                }
            )
        );
        CommandRun run = CommandRun.Of("export", plan, "--to", "csv");

        Assert.Contains("note: '府中市' may be 東京都府中市 (132063) or 広島県府中市 (342084)", run.Error, StringComparison.Ordinal);
        Assert.Contains(",府中市,,,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_would_run_arrive_as_text()
    {
        string plan = _folder.Write(
            "p.json",
            PlanJson.Write(new PlanReading { Plan = new Plan { Indicators = [Examples.Rate with { Name = Hostile }] } })
        );

        Assert.Contains($",{Hostile},", CommandRun.Of("export", plan, "--to", "csv").Output, StringComparison.Ordinal);
        Assert.Contains(
            $",'{Hostile},", CommandRun.Of("export", plan, "--to", "csv", "--excel").Output, StringComparison.Ordinal
        );
    }

    private string[] Names(string folder) =>
        [
            .. Directory
                .EnumerateFileSystemEntries(_folder.PathOf(folder))
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];
}
