using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Tests;

public sealed partial class DiagnosticRulesTests
{
    private const string Page = "docs/diagnostics.md";

    [Fact]
    public void Identifiers_are_unique_and_well_formed()
    {
        Assert.NotEmpty(Rules);
        Assert.Equal(Rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal), Rules.Select(rule => rule.Id));
        Assert.All(Rules, rule => Assert.Matches("^WP[123][0-9]{3}$", rule.Id));
    }

    [Fact]
    public void Every_rule_speaks_both_languages_and_has_an_example() =>
        Assert.All(Rules, rule =>
        {
            Assert.Matches("^[A-Z'].*\\.$", rule.Message);
            Assert.Matches("\\p{IsHiragana}", rule.MessageJa);
            Assert.Equal(
                rule.Message.Contains("{0}", StringComparison.Ordinal),
                rule.MessageJa.Contains("{0}", StringComparison.Ordinal)
            );
            Assert.False(string.IsNullOrWhiteSpace(rule.Example), rule.Id);
        });

    [Fact]
    public void The_list_of_all_rules_leaves_none_out() =>
        Assert.Equal(
            Rules.Select(rule => rule.Id),
            DiagnosticRules.All.Select(rule => rule.Id).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_page_of_diagnostics_lists_every_rule() => ApprovedText.ShouldMatch(Page, Document());

    [Fact]
    public void Documents_name_no_identifier_that_does_not_exist()
    {
        IEnumerable<string> unknown =
            from file in RepositoryFiles.All
            where file.EndsWith(".md", StringComparison.Ordinal)
            from Match id in Identifiers.Matches(RepositoryFolder.ReadText(file))
            where Rules.All(rule => rule.Id != id.Value)
            select $"{file}: {id.Value}";

        Assert.Empty(unknown);
    }

    private static DiagnosticRule[] Rules =>
        [.. typeof(DiagnosticRules).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => property.GetValue(null)).OfType<DiagnosticRule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static string Document()
    {
        var page = new StringBuilder();
        page.Append("""
            # Diagnostics

            What a reader has to say about a document. Identifiers never change; messages may be reworded. `{0}` stands
            for the text concerned. *Information*: repaired, and the result is sure. *Warning*: a choice that a person
            should check. *Error*: something was left out.

            | Identifier | Severity | Message | 日本語 | Example |
            |---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (DiagnosticRule rule in Rules)
        {
            string[] cells =
            [
                $"`{rule.Id}`", rule.Severity.ToString(), rule.Message, rule.MessageJa,
                $"`{rule.Example.ReplaceLineEndings(" ⏎ ")}`",
            ];
            page.AppendJoin(
                    " | ",
                    cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)).Prepend("").Append("")
                )
                .Append('\n');
        }

        return page.ToString()
            .Replace("\n | ", "\n| ", StringComparison.Ordinal)
            .Replace(" | \n", " |\n", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bWP[0-9]{4}\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Identifiers { get; }
}
