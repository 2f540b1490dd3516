namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>The numbers that are read wrongly today and are known to be.</summary>
internal static class KnownFaults
{
    private const string File = "tests/WelfarePlan.Core.Tests/Goldens/FirstSight/known-faults.txt";

    private static ILookup<string, string> All { get; } = RepositoryFolder.ReadText(File).Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(": ", 2))
        .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>Returns whether a wrong number of a document is known.</summary>
    public static bool Contain(string document, Cell cell) =>
        All[document].Contains(cell.ToString(), StringComparer.Ordinal);

    /// <summary>Returns whether an indicator of a document is there by a known fault only.</summary>
    public static bool Name(string document, string indicator) =>
        All[document].Any(fault => fault.StartsWith(indicator + " | ", StringComparison.Ordinal));
}
