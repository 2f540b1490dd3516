using WelfarePlan.Documents;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Sources;

namespace WelfarePlan.Tests.Laws.Documents;

/// <summary>What reading may cost: bytes and steps for each byte of text, which are the same on every machine. A change
/// that makes the reader dearer fails here; docs/performance.md has the times.</summary>
public sealed class ReadingCostTests
{
    private const int ShortestProse = 30;

    // A tenth above what is measured; what is saved for good is taken off.
    private const double MostBytesOfMixed = 93;
    private const double MostBytesOfProse = 16.5;
    private const double MostStepsOfMixed = 3.8;
    private const double MostStepsOfProse = 1.09;

    [Fact]
    public void Mixed_documents_cost_no_more_than_before()
    {
        (double bytes, double steps) = CostOf(string.Join('\n', Texts()));

        Assert.InRange(bytes, 1, MostBytesOfMixed);
        Assert.InRange(steps, 0.1, MostStepsOfMixed);
    }

    [Fact]
    public void Prose_costs_no_more_than_before()
    {
        IEnumerable<string> prose = Texts()
            .SelectMany(text => text.Split('\n'))
            .Where(line => line.Length >= ShortestProse && line.TrimEnd().EndsWith('。'));

        (double bytes, double steps) = CostOf(string.Join('\n', prose));

        Assert.InRange(bytes, 1, MostBytesOfProse);
        Assert.InRange(steps, 0.1, MostStepsOfProse);
    }

    private static IEnumerable<string> Texts() =>
        ((IEnumerable<string>)["seeds", "tests/WelfarePlan.Core.Tests/Goldens/documents"])
            .Select(RepositoryFolder.PathOf)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);

    private static (double Bytes, double Steps) CostOf(string text)
    {
        double length = System.Text.Encoding.UTF8.GetByteCount(text);
        var work = new ReadingWork();
        _ = PlanDocument.Read(SourceDocument.OfText(text), work);
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(PlanDocument.Read(text));
        return ((GC.GetAllocatedBytesForCurrentThread() - before) / length, work.Steps / length);
    }
}
