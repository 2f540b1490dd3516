namespace WelfarePlan.Tests;

/// <summary>The files of the repository that people write: everything but what tools make.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] MadeByTools =
    [
        ".git", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "StrykerOutput", ".vs",
        ".vscode", ".idea",
    ];
    private static readonly string[] Binary = [".png", ".xlsx", ".xls", ".docx", ".doc", ".pptx", ".pdf", ".ico"];

    /// <summary>Gets every text file, with slashes, relative to the repository's folder, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Walk().Order(StringComparer.Ordinal)];

    /// <summary>Returns the C# files below some folders.</summary>
    public static IEnumerable<string> Code(params string[] folders) =>
        All.Where(file => file.EndsWith(".cs", StringComparison.Ordinal)
            && folders.Any(folder => file.StartsWith(folder + "/", StringComparison.Ordinal)));

    private static IEnumerable<string> Walk()
    {
        var pending = new Stack<DirectoryInfo>([new(RepositoryFolder.FullName)]);
        while (pending.TryPop(out DirectoryInfo? folder))
        {
            foreach (
                DirectoryInfo inner in folder.EnumerateDirectories().Where(inner => !MadeByTools.Contains(inner.Name))
            )
                pending.Push(inner);

            // In a worktree .git is a file, and it names the machine's folders.
            foreach (FileInfo file in folder.EnumerateFiles())
            {
                if (!MadeByTools.Contains(file.Name) && !Binary.Contains(file.Extension) && file.Extension != ".user")
                {
                    yield return Path.GetRelativePath(RepositoryFolder.FullName, file.FullName)
                        .Replace(Path.DirectorySeparatorChar, '/');
                }
            }
        }
    }
}
