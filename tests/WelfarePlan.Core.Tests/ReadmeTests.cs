using System.Text;
using System.Text.RegularExpressions;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests;

public sealed partial class ReadmeTests
{
    private const string Source = "tests/WelfarePlan.Core.Tests/ReadmeExamples.cs";

    private static readonly IReadOnlyList<ReadmeExample> Examples = ReadmeExample.In(RepositoryFolder.ReadText(Source));

    private const string Words = "docs/developers.md";

    private static readonly string[] Written =
    [
        "README.md", "README.ja.md", "docs/commands.md", "docs/developers.md", "docs/evaluation.md",
        "docs/researchers.md",
    ];

    public static TheoryData<string> Pages => [.. Written];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_code_is_code_that_a_test_runs(string page)
    {
        IEnumerable<string> strangers =
            from block in CodeOf(page)
            where ExampleOf(block) is null
            select $"{page}, line {block.Line}: not in {Source}";

        Assert.Empty(strangers);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_and_commands_print_what_stands_below_them(string page) =>
        ApprovedText.ShouldMatch(page, Filled(RepositoryFolder.ReadText(page)));

    [Fact]
    public void Every_example_stands_on_one_page() =>
        Assert.Equal(
            Examples.Select(example => example.Name).Order(StringComparer.Ordinal),
            Written.SelectMany(CodeOf).Select(block => ExampleOf(block)?.Name)
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Every_example_runs() =>
        Assert.Equal(
            Examples.Select(example => example.Name).Order(StringComparer.Ordinal),
            ReadmeExamples.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void The_tests_are_run_by_a_command_of_their_own() =>
        Assert.Contains(
            ReadmeBlock.In(RepositoryFolder.ReadText("README.md")),
            block => block.Language == "console" && block.Text.Split('\n').Contains("$ dotnet test")
        );

    [Fact]
    public void The_page_of_methods_has_every_method_with_its_formula()
    {
        string[] rows = RepositoryFolder.ReadText("docs/evaluation.md").Split('\n');

        Assert.All(EvaluationMethod.All, method =>
            Assert.Contains(
                $"| `{method.Name}` | {method.English} | {method.Japanese} "
                    + $"| `{method.Formula.Replace("|", "\\|", StringComparison.Ordinal)}` |",
                rows));
    }

    [Fact]
    public void The_page_of_schemes_has_every_scheme_and_its_own_one_is_read()
    {
        string page = RepositoryFolder.ReadText("docs/schemes.md");

        Assert.All(RatingScheme.All, scheme => Assert.Contains($"`{scheme.Name}`", page, StringComparison.Ordinal));
        Assert.Equal("three", RatingScheme.Parse(Assert.Single(ReadmeBlock.In(page)).Text).Name);
    }

    [Fact]
    public void Every_link_to_a_file_of_ours_leads_to_one()
    {
        IEnumerable<string> pages = RepositoryFiles.All.Where(file => file.EndsWith(".md", StringComparison.Ordinal));
        IEnumerable<string> broken =
            from page in pages
            from Match link in Link.Matches(RepositoryFolder.ReadText(page))
            let target = link.Groups["target"].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
            let path = RepositoryFolder.PathOf(Path.Combine(Path.GetDirectoryName(page)!, target))
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{page}: {target}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_type_and_member_in_the_table_of_words_is_there()
    {
        string[] words = [.. WordsIn(Words)];
        Type[] types = typeof(Plan).Assembly.GetExportedTypes();

        Assert.NotEmpty(words);
        Assert.All(words, word =>
        {
            string[] parts = word.Split('.');
            Type? type = types.FirstOrDefault(type => type.Name == parts[0]);
            Assert.True(type is not null && (parts.Length == 1 || type.GetMember(parts[1]).Length > 0), word);
        });
    }

    private static IEnumerable<string> WordsIn(string page) =>
        from line in RepositoryFolder.ReadText(page).Split('\n')
        where line.StartsWith('|')
        from Match word in Word.Matches(line)
        select word.Groups["word"].Value;

    // The page with what its code and commands print now.
    private static string Filled(string page)
    {
        var filled = new StringBuilder();
        string output = "";
        int end = 0;
        foreach (ReadmeBlock block in ReadmeBlock.In(page))
        {
            filled.Append(page, end, block.Start - end).Append(block.Language switch
            {
                "console" => ReadmeCommands.Filled(block.Text),
                "text" => output,
                _ => block.Text,
            });
            end = block.Start + block.Text.Length;
            if (end > 0 && page[end - 1] == '\n' && filled[^1] != '\n') filled.Append('\n');    // the block was empty
            output = block.Language == "csharp" && ExampleOf(block) is { } example
                ? ExampleConsole.Run(ReadmeExamples.All[example.Name]).TrimEnd('\n')
                : "";
        }

        return filled.Append(page, end, page.Length - end).ToString();
    }

    // The lines "using …;" of a block stand at the top of the file that runs it.
    private static ReadmeExample? ExampleOf(ReadmeBlock block)
    {
        string[] source = RepositoryFolder.ReadText(Source).Split('\n');
        string[] lines = block.Text.Split('\n');
        string[] usings =
        [
            .. lines.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';')),
        ];
        string code = string.Join('\n', lines[usings.Length..]).Trim('\n');
        return usings.All(line => source.Contains(line, StringComparer.Ordinal))
            ? Examples.FirstOrDefault(example => example.Code == code)
            : null;
    }

    private static IEnumerable<ReadmeBlock> CodeOf(string page) =>
        ReadmeBlock.In(RepositoryFolder.ReadText(page)).Where(block => block.Language == "csharp");

    [GeneratedRegex(
        @"`(?<word>[A-Z]\w+(\.[A-Z]\w+)?)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000
    )]
    private static partial Regex Word { get; }

    [GeneratedRegex(
        @"\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000
    )]
    private static partial Regex Link { get; }
}
