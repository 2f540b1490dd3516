namespace WelfarePlan.Tests;

/// <summary>A test with a program of somebody else's, skipped where the machine has none of its names.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] names)
    {
        Names = names;
        Skip = names.Any(name => Find(name) is not null) ? null : $"This needs {string.Join(" or ", names)}.";
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>Returns where a program is, or null where it is not on the path.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(folder => folder.Length > 0)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
