using System.Text;
using System.Text.Json;
using WelfarePlan.Documents;

namespace WelfarePlan.Tests.Goldens;

/// <summary>A document and the facts that a careful reader takes out of it.</summary>
/// <param name="Name">The name of both files without ending.</param>
/// <param name="Text">The document.</param>
/// <param name="Root">The golden: only what it states is compared.</param>
internal sealed record GoldenFile(string Name, string Text, JsonElement Root)
{
    private const string Folder = "tests/WelfarePlan.Core.Tests/Goldens/";

    /// <summary>Gets the names of the seeds.</summary>
    public static IReadOnlyList<string> Seeds { get; } = NamesIn(RepositoryFolder.PathOf(Folder + "seeds"));

    /// <summary>Gets the names of the hand-made documents.</summary>
    public static IReadOnlyList<string> Documents { get; } = NamesIn(RepositoryFolder.PathOf(Folder + "documents"));

    /// <summary>Returns our edition of a seed.</summary>
    public static GoldenFile Seed(string name) =>
        Load(name, RepositoryFolder.PathOf($"seeds/{name}.txt"), RepositoryFolder.PathOf($"{Folder}seeds/{name}.json"));

    /// <summary>Returns the original of a seed.</summary>
    public static GoldenFile Original(string name) =>
        Load(name, SharedFolder.PathOf($"seeds/{name}.txt"), SharedFolder.PathOf($"goldens/{name}.json"));

    /// <summary>Returns a hand-made document.</summary>
    public static GoldenFile Document(string name) =>
        Load(
            name, RepositoryFolder.PathOf($"{Folder}documents/{name}.txt"),
            RepositoryFolder.PathOf($"{Folder}documents/{name}.json")
        );

    /// <summary>Returns every seed of ours and every hand-made document.</summary>
    public static IEnumerable<GoldenFile> All() => Seeds.Select(Seed).Concat(Documents.Select(Document));

    /// <summary>Reads the document.</summary>
    public PlanReading Read() => PlanDocument.Read(Text);

    /// <summary>Reads the document and compares the result with the golden.</summary>
    public IReadOnlyList<GoldenDifference> Differences() => GoldenComparison.Compare(Root, Read());

    private static GoldenFile Load(string name, string text, string golden)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(golden, Encoding.UTF8));
        return new GoldenFile(name, File.ReadAllText(text, Encoding.UTF8), json.RootElement.Clone());
    }

    private static IReadOnlyList<string> NamesIn(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.json")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];
}
