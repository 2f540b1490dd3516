using BenchmarkDotNet.Attributes;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Json;

namespace WelfarePlan.Benchmarks;

/// <summary>Each seed: text to plan, plan to JSON and back, and the whole way from text over evaluation to
/// JSON.</summary>
[MemoryDiagnoser]
public class SeedBenchmarks
{
    private PlanReading _reading = PlanDocument.Read("");
    private string _text = "";
    private string _json = "";

    /// <summary>Gets the names of the seeds.</summary>
    public static IEnumerable<string> Names => RepositoryTexts.Seeds().Keys;

    /// <summary>Gets or sets the seed.</summary>
    [ParamsSource(nameof(Names))]
    public string Seed { get; set; } = "";

    /// <summary>Reads the seed once.</summary>
    [GlobalSetup]
    public void Make()
    {
        _text = RepositoryTexts.Seeds()[Seed];
        _reading = PlanDocument.Read(_text);
        _json = PlanJson.Write(_reading);
    }

    /// <summary>Text to plan.</summary>
    /// <returns>The plan with its diagnostics.</returns>
    [Benchmark(Baseline = true)]
    public PlanReading ReadText() => PlanDocument.Read(_text);

    /// <summary>Plan to JSON.</summary>
    /// <returns>The JSON.</returns>
    [Benchmark]
    public string WriteJson() => PlanJson.Write(_reading);

    /// <summary>JSON to plan.</summary>
    /// <returns>The plan with its diagnostics.</returns>
    [Benchmark]
    public PlanReading ReadJson() => PlanJson.Parse(_json);

    /// <summary>Text to plan, the evaluation of its indicators, and both as JSON.</summary>
    /// <returns>The length of the JSON.</returns>
    [Benchmark]
    public int TextToEvaluationToJson()
    {
        PlanReading reading = PlanDocument.Read(_text);
        PlanEvaluation evaluation = reading.Plan.Evaluate();
        return PlanJson.Write(reading).Length + EvaluationJson.Write(evaluation).Length;
    }
}
