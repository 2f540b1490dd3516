using System.Text.RegularExpressions;

namespace WelfarePlan.Tests;

public sealed partial class ContributingTests
{
    private const string Page = "CONTRIBUTING.md";

    [Fact]
    public void Every_file_that_the_page_names_is_there()
    {
        IEnumerable<string> missing =
            from Match match in Names.Matches(RepositoryFolder.ReadText(Page))
            let name = match.Groups["name"].Value
            where !RepositoryFiles.All.Any(file => IsNamed(file, name))
            select name;

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("Building")]
    [InlineData("The fast loop")]
    [InlineData("Laws")]
    [InlineData("Goldens and approved texts")]
    [InlineData("Adding a method")]
    [InlineData("Adding a rating scheme")]
    public void The_page_says_how_it_is_done(string section) =>
        Assert.Contains($"\n## {section}\n", RepositoryFolder.ReadText(Page));

    // By its path, by its end, or as the folder that holds the file.
    private static bool IsNamed(string file, string name) =>
        $"/{file}".EndsWith($"/{name}", StringComparison.Ordinal)
        || file.StartsWith($"{name}/", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(`|\()(?<name>(\.ci/|[A-Za-z])[\w./\-]*(\.(cs|md|json|props)|/[\w\-]+))(`|\))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000
    )]
    private static partial Regex Names { get; }
}
