namespace WelfarePlan.Tests;

/// <summary>The folder of the repository that this assembly was built in, found by its solution file.</summary>
/// <remarks>Source paths are of no use here: deterministic builds replace them.</remarks>
internal static class RepositoryFolder
{
    private const string Solution = "WelfarePlan.Core.sln";

    /// <summary>Gets the full path of the repository's folder.</summary>
    public static string FullName { get; } =
        Above(AppContext.BaseDirectory).FirstOrDefault(folder => File.Exists(Path.Combine(folder, Solution)))
        ?? throw new DirectoryNotFoundException($"No {Solution} above {AppContext.BaseDirectory}.");

    /// <summary>Returns the full path of a file or folder of the repository, given with slashes.</summary>
    public static string PathOf(string relative) =>
        Path.Combine(FullName, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Returns the text of a file of the repository with line feeds, whatever the checkout made of
    /// them.</summary>
    public static string ReadText(string relative) =>
        File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    /// <summary>Returns a folder and every folder above it, nearest first.</summary>
    public static IEnumerable<string> Above(string folder)
    {
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent) yield return at.FullName;
    }
}
