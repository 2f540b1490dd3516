namespace WelfarePlan.Tests;

/// <summary>The code of a README example, as it stands in the test that runs it.</summary>
/// <param name="Name">The name behind the marker.</param>
/// <param name="Code">The lines between the markers, their common indentation removed.</param>
internal sealed record ReadmeExample(string Name, string Code)
{
    private const string Start = "// README: ";
    private const string End = "// End of README";

    /// <summary>Returns the examples of a source file in order.</summary>
    public static IReadOnlyList<ReadmeExample> In(string source)
    {
        var examples = new List<ReadmeExample>();
        var code = new List<string>();
        string? name = null;
        foreach (string line in source.Split('\n'))
        {
            string trimmed = line.Trim();
            if (trimmed.StartsWith(Start, StringComparison.Ordinal))
            {
                name = trimmed[Start.Length..];
                code.Clear();
            }
            else if (trimmed == End && name is not null)
            {
                examples.Add(new(name, Unindent(code)));
                name = null;
            }
            else
            {
                code.Add(line);
            }
        }

        return examples;
    }

    private static string Unindent(List<string> lines)
    {
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..]));
    }
}
