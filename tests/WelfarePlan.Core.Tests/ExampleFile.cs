namespace WelfarePlan.Tests;

/// <summary>Stands for <see cref="System.IO.File"/> in README examples, which run in the repository's folder.</summary>
internal static class ExampleFile
{
    public static string ReadAllText(string path) => File.ReadAllText(RepositoryFolder.PathOf(path));

    public static byte[] ReadAllBytes(string path) => File.ReadAllBytes(RepositoryFolder.PathOf(path));
}
