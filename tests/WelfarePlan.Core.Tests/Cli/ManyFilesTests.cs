using System.Text;
using WelfarePlan.Cli;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Evaluation;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;
using WelfarePlan.Testing;

namespace WelfarePlan.Tests.Cli;

/// <summary>Many files: the same output whatever the number of threads, and no more plans at a time than
/// that.</summary>
public sealed class ManyFilesTests
{
    private const int Files = 24;

    [Theory]
    [InlineData("read", "FOLDER")]
    [InlineData("read", "FOLDER", "--format", "csv")]
    [InlineData("evaluate", "FOLDER", "--format", "json", "--scheme", "plain")]
    [InlineData("evaluate", "FOLDER", "--format", "csv", "--scheme", "plain")]
    [InlineData("evaluate", "FOLDER", "--scheme", "plain")]
    [InlineData("report", "FOLDER")]
    public void Output_and_diagnostics_are_the_same_for_one_two_and_eight_threads(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        string[] words = [.. arguments.Select(word => word == "FOLDER" ? Write(folder) : word)];

        CommandRun one = Run(1, words);

        Assert.NotEmpty(one.Output);
        Assert.Equal(one, Run(2, words));
        Assert.Equal(one, Run(8, words));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("datapackage")]
    [InlineData("parquet")]
    public void Exported_files_are_the_same_for_one_two_and_eight_threads(string form)
    {
        using var folder = new TemporaryFolder();
        string documents = Write(folder);
        List<(string Name, string Content)> exports =
        [
            .. new[] { 1, 2, 8 }.Select(workers =>
            {
                string path = Path.Combine(folder.Path, $"{form}{workers}");
                Run(workers, "export", documents, "--to", form, "-o", path);
                return Content(path);
            }),
        ];

        Assert.NotEmpty(exports[0].Content);
        Assert.Equal(exports[0], exports[1]);
        Assert.Equal(exports[0], exports[2]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void No_more_plans_are_held_than_files_are_read_at_a_time(int workers)
    {
        using var folder = new TemporaryFolder();
        string[] names = [.. Directory.EnumerateFiles(Write(folder))];
        int held = 0;
        int most = 0;

        PlanInputs.ReadInto(
            names, Streams(new MemoryStream(), TextWriter.Null, workers), PlanOpening.PlanOnly,
            entry =>
            {
                Interlocked.Increment(ref held);
                return entry;
            },
            entries =>
            {
                foreach (object entry in entries)
                {
                    most = Math.Max(most, Volatile.Read(ref held));
                    Interlocked.Decrement(ref held);
                }
            });

        Assert.InRange(most, 1, workers + 1);
        Assert.Equal(0, held);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Evaluations_written_one_by_one_are_the_document_of_all(bool indented)
    {
        (string?, PlanEvaluation)[] evaluations =
        [
            .. SeedPlans.All.Select(seed => ((string?)seed.Name, seed.Plan.Evaluate(Rated))),
            (null, new Plan().Evaluate(Rated)),
        ];
        using var output = new MemoryStream();
        using (var writer = new EvaluationJsonWriter(output, indented))
        {
            foreach ((string? source, PlanEvaluation evaluation) in evaluations) writer.Write(evaluation, source);
        }

        string text = Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(EvaluationJson.Write(evaluations, indented), text);
        using var document = System.Text.Json.JsonDocument.Parse(text);
        Assert.Equal(
            evaluations.Sum(pair => pair.Item2.Results.Count),
            document.RootElement.GetProperty("results").GetArrayLength()
        );
        Assert.Equal(
            evaluations.Sum(pair => pair.Item2.Ratings.Count),
            document.RootElement.GetProperty("ratings").GetArrayLength()
        );
        Assert.Equal(text, Rewritten(document, indented));
    }

    private static EvaluationOptions Rated { get; } = new() { Schemes = [RatingScheme.Named("plain")] };

    // As the writer of the framework would lay it out.
    private static string Rewritten(System.Text.Json.JsonDocument document, bool indented)
    {
        using var output = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(output, PlanJsonContext.WriterOptions(indented)))
            document.WriteTo(writer);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Write(TemporaryFolder folder)
    {
        string path = Path.Combine(folder.Path, "documents");
        Directory.CreateDirectory(path);
        for (int seed = 0; seed < Files; seed++)
            File.WriteAllText(Path.Combine(path, $"{seed:D3}.txt"), DocumentGenerator.Recipe(seed).Print().Text);
        File.WriteAllText(Path.Combine(path, "900.txt"), "");
        return path;
    }

    private static (string Name, string Content) Content(string folder) =>
    (
        string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal)),
        string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(file => Convert.ToHexString(File.ReadAllBytes(file))))
    );

    private static CommandRun Run(int workers, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exit = CommandLine.Invoke(arguments, Streams(output, error, workers));
        return new(exit, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static CommandStreams Streams(Stream output, TextWriter error, int workers) =>
        new(Stream.Null, output, error) { Workers = workers };
}
