using System.Text;
using System.Text.Json;
using WelfarePlan.Files;
using WelfarePlan.Json;

namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>A document written by somebody who had not seen the code, its truth, and what is read of it
/// today.</summary>
/// <param name="Name">The set and the file's name without ending.</param>
/// <param name="Score">How the reading compares with the truth.</param>
/// <param name="Read">The facts read.</param>
/// <param name="Silent">The numbers left out without a word.</param>
internal sealed record FirstSightFile(string Name, FactScore Score, PlanFacts Read, IReadOnlyList<Cell> Silent)
{
    private const string Goldens = "tests/WelfarePlan.Core.Tests/Goldens/";

    /// <summary>Gets the folders of documents that are plans.</summary>
    public static IReadOnlyList<string> Sets { get; } =
        ["FirstSight/round1", "FirstSight/round2", "FirstSight/round3", "FirstSight/round4", "FirstSight/round5",
            "FirstSight/round6", "FirstSight/round7", "FirstSight/round8", "FirstSight/round9", "FirstSight/round10",
            "FirstSight/round11", "FirstSight/round12", "FirstSight/round15", "FirstSight/round16",
            "FirstSight/round17", "FirstSight/round18", "FirstSight/manner", "Repros"];

    /// <summary>Gets the documents of every set, read once.</summary>
    public static IReadOnlyList<FirstSightFile> Plans => AllPlans.Value;

    private static Lazy<IReadOnlyList<FirstSightFile>> AllPlans { get; } = new(() => [.. Sets.SelectMany(In)]);

    /// <summary>Returns the documents of a folder.</summary>
    public static IEnumerable<FirstSightFile> In(string set) =>
        Directory
            .EnumerateFiles(RepositoryFolder.PathOf(Goldens + set), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(Load);

    private static FirstSightFile Load(string truthFile)
    {
        string name = Path.GetFileNameWithoutExtension(truthFile);
        string folder = Path.GetDirectoryName(truthFile)!;
        string document = Directory.EnumerateFiles(folder, name + ".*").Single(file => file != truthFile);
        using var truth = JsonDocument.Parse(File.ReadAllText(truthFile, Encoding.UTF8));
        using var envelope = JsonDocument.Parse(PlanJson.Write(PlanFile.Read(document)));
        var read = new PlanFacts(envelope.RootElement.GetProperty("plan"));
        var score = new FactScore(new(truth.RootElement), read);
        return new($"{Path.GetFileName(folder)}/{name}", score, read, SilentIn(document, score, envelope.RootElement));
    }

    // What is said by page and box or by cell cannot be laid beside the lines of a text.
    private static IReadOnlyList<Cell> SilentIn(string document, FactScore score, JsonElement envelope)
    {
        if (Path.GetExtension(document) is not (".txt" or ".md" or ".csv")) return [];
        var spoken = new LinesSpoken(File.ReadAllText(document, Encoding.UTF8), envelope);
        return [.. score.MissingCells.Where(spoken.IsSilentOn)];
    }
}
