using System.Text;

namespace WelfarePlan.Benchmarks;

/// <summary>The seeds and goldens of the repository, as material for long texts.</summary>
internal static class RepositoryTexts
{
    private const string Solution = "WelfarePlan.Core.sln";
    private const int ShortestProse = 30;

    private static readonly string[] Built = ["/bin/", "/obj/"];

    /// <summary>Returns the text of every seed and golden, in the order of their paths.</summary>
    public static string[] All()
    {
        string root = Root();
        IEnumerable<string> files = Files(root, "seeds")
            .Concat(Files(root, "tests/WelfarePlan.Core.Tests/Goldens/documents"));
        return [.. files.Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }

    /// <summary>Returns the texts of the seeds by the names of their files.</summary>
    public static Dictionary<string, string> Seeds() =>
        Files(Root(), "seeds")
            .Order(StringComparer.Ordinal)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>Returns the text of everything that is a document or a part of one.</summary>
    public static string[] Everything()
    {
        string root = Root();
        IEnumerable<string> files = Files(root, "seeds")
            .Concat(Files(root, "tests/WelfarePlan.Core.Tests/Goldens"))
            .Concat(Files(root, "tests/WelfarePlan.Core.Tests/Documents/Shapes"));
        return [.. files.Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }

    /// <summary>Returns those lines of the texts that are sentences.</summary>
    public static string[] Prose() =>
        [
            .. All()
                .SelectMany(text => text.Split('\n'))
                .Where(line => line.Length >= ShortestProse && line.TrimEnd().EndsWith('。')),
        ];

    /// <summary>Joins the pieces in turn until the text has so many bytes of UTF-8.</summary>
    public static string Join(IReadOnlyList<string> pieces, int bytes)
    {
        var text = new StringBuilder();
        int length = 0;
        for (int i = 0; length < bytes; i++)
        {
            string piece = pieces[i % pieces.Count];
            text.Append(piece).Append('\n');
            length += Encoding.UTF8.GetByteCount(piece) + 1;
        }

        return text.ToString();
    }

    /// <summary>Returns the paths of files of these folders, in their order.</summary>
    public static IEnumerable<string> Paths(IEnumerable<string> folders, string pattern)
    {
        string root = Root();
        return folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories)
            )
            .Where(path =>
                !Built.Any(folder => path.Replace('\\', '/').Contains(folder, StringComparison.Ordinal))
            )
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Files(string root, string folder) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), "*.txt", SearchOption.AllDirectories);

    /// <summary>Returns the folder of the repository.</summary>
    public static string Root()
    {
        for (string? at = Environment.CurrentDirectory; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, Solution))) return at;
        }

        throw new DirectoryNotFoundException($"Run it inside the repository: no folder above holds {Solution}.");
    }
}
