namespace WelfarePlan.Tests.Laws.Documents;

/// <summary>The seeds, goldens and small failures of the repository, to be stitched together.</summary>
internal static class HostileMaterial
{
    private static readonly string[] Folders =
        ["seeds", "tests/WelfarePlan.Core.Tests/Goldens", "tests/WelfarePlan.Core.Tests/Documents/Shapes"];

    /// <summary>Returns their texts, in the order of their paths.</summary>
    public static string[] Texts() =>
    [
        .. Folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(RepositoryFolder.PathOf(folder), "*.txt", SearchOption.AllDirectories)
            )
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];
}
