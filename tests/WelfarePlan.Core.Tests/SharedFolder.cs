namespace WelfarePlan.Tests;

/// <summary>The originals of the seeds and their goldens: a folder named <c>shared</c> next to the repository, which
/// need not be there.</summary>
/// <remarks>
/// <c>WELFAREPLAN_SHARED</c> names another place for it. Tests on the originals are marked
/// <see cref="SharedFactAttribute"/> or <see cref="SharedTheoryAttribute"/>.
/// </remarks>
internal static class SharedFolder
{
    private static string? Place { get; } =
        Environment.GetEnvironmentVariable("WELFAREPLAN_SHARED") ?? Find(RepositoryFolder.FullName);

    /// <summary>Gets why tests on the originals are skipped, or null where they run.</summary>
    public static string? WhyAbsent { get; } =
        Place is null ? "The originals (../shared/seeds) are not on this machine." : null;

    /// <summary>Returns the full path of a file or folder of the shared folder, given with slashes.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no shared folder; the test lacks its
    /// attribute.</exception>
    public static string PathOf(string relative) =>
        Path.Combine(
            Place ?? throw new DirectoryNotFoundException(WhyAbsent),
            relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Returns the shared folder next to a repository, or null.</summary>
    public static string? Find(string repository)
    {
        string shared = Path.Combine(repository, "..", "shared");
        return Directory.Exists(Path.Combine(shared, "seeds")) ? Path.GetFullPath(shared) : null;
    }
}
