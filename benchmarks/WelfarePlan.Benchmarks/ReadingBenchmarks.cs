using System.Text;
using BenchmarkDotNet.Attributes;
using WelfarePlan.Documents;

namespace WelfarePlan.Benchmarks;

/// <summary>Reading mixed documents in one text, and prose, beside the null loader.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    // What is beyond the limits is refused at once.
    private static readonly ReadOptions Unlimited = new()
    {
        Limits = new() { MaximumBytes = long.MaxValue, MaximumLines = int.MaxValue, MaximumCells = int.MaxValue },
    };

    private readonly NullLoader _null = new();
    private string _text = "";
    private byte[] _utf8 = [];

    /// <summary>Gets or sets the length of the text in millions of bytes of UTF-8.</summary>
    [Params(1, 5, 20)]
    public int Megabytes { get; set; }

    /// <summary>Gets or sets whether the text is prose alone.</summary>
    [Params(false, true)]
    public bool IsProse { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Make()
    {
        string[] pieces = IsProse ? RepositoryTexts.Prose() : RepositoryTexts.All();
        _text = RepositoryTexts.Join(pieces, Megabytes * 1_000_000);
        _utf8 = Encoding.UTF8.GetBytes(_text);
    }

    /// <summary>The null loader.</summary>
    /// <returns>A number that depends on every line.</returns>
    [Benchmark(Baseline = true)]
    public long NullLoaderAlone() => _null.Read(_utf8);

    /// <summary>The null loader with every line written as JSON.</summary>
    /// <returns>The number of bytes written.</returns>
    [Benchmark]
    public long NullLoaderWithJson() => _null.ReadAndWrite(_utf8);

    /// <summary>Text to plan.</summary>
    /// <returns>The plan with its diagnostics.</returns>
    [Benchmark]
    public PlanReading ReadPlan() => PlanDocument.Read(_text, Unlimited);
}
