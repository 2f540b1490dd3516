using System.CommandLine;
using Spectre.Console;
using WelfarePlan.Cli;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Tests.Cli;

public sealed class LanguageTests
{
    private const int Narrow = 80;

    [Fact]
    public void Every_text_of_the_help_has_its_Japanese()
    {
        RootCommand root = CommandLine.Root(new CommandStreams(Stream.Null, Stream.Null, TextWriter.Null));
        Assert.Empty(JapaneseHelp.Missing(root));
    }

    [Fact]
    public void Help_is_Japanese_where_it_is_asked_for()
    {
        string help = CommandRun.Of("evaluate", "--help", "--lang", "ja").Output;
        Assert.Contains("使い方:", help, StringComparison.Ordinal);
        Assert.Contains("評価区分（plain, kenko21", help, StringComparison.Ordinal);
        Assert.DoesNotContain("Usage", help, StringComparison.Ordinal);
        Assert.Contains("Usage:", CommandRun.Of("evaluate", "--help").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Narrow, "ja")]
    [InlineData(Narrow, "en")]
    [InlineData(120, "ja")]
    [InlineData(120, "en")]
    public void Help_fits_the_terminal_in_the_columns_that_kanji_take(int width, string language)
    {
        RootCommand root = CommandLine.Root(new CommandStreams(Stream.Null, Stream.Null, TextWriter.Null));
        foreach (string[] command in root.Subcommands.Where(each => !each.Hidden).Select(each => new[] { each.Name })
            .Append([]))
        {
            string help = CommandRun.Narrow(width, "", [.. command, "--help", "--lang", language]).Output;
            Assert.All(help.Split('\n'), line => Assert.InRange(line.GetCellWidth(), 0, width));
        }
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Help_lists_every_method_and_every_scheme_and_breaks_no_name(string language)
    {
        string help = CommandRun.Narrow(Narrow, "", "evaluate", "--help", "--lang", language).Output;
        Assert.All(
            EvaluationMethod.All.Select(method => method.Name).Concat(RatingScheme.All.Select(scheme => scheme.Name)),
            name => Assert.Contains(name, help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("令和6（2023）年度", "2024年と2023年の2つの年を指しています。")]
    [InlineData("26年度", "元号のない年です。")]
    [InlineData("令和6年13月", "存在しない月日です。")]
    [InlineData("令和6年上半期", "2通りに読めます（暦年2024年、または2024年度の一部）。")]
    [InlineData("あ", "日付・年・期間・数値として読めません。")]
    public void What_cannot_be_read_is_said_in_Japanese_where_it_is_asked_for(string text, string why) =>
        Assert.Contains(why, CommandRun.Of("year", text, "--lang", "ja").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("ja", "評価 plain: × 後退")]
    [InlineData("en", "Grade plain: × Worse than the baseline")]
    public void A_table_that_does_not_fit_becomes_cards_of_the_same_figures(string language, string grade)
    {
        string[] command = ["evaluate", "-", "--year", "R3", "--scheme", "plain", "--lang", language];
        string cards = CommandRun.Narrow(Narrow, Examples.Json, command).Output;
        Assert.Contains(grade, cards, StringComparison.Ordinal);
        Assert.All(["95.1％", "92.43％", "7.57ポイント", "97.55％", "-109.0%"], figure =>
            Assert.Contains(figure, cards, StringComparison.Ordinal));
        string[] framed = [.. cards.Split('\n').TakeWhile(line => !line.StartsWith('*'))];
        Assert.All(framed, line => Assert.InRange(line.GetCellWidth(), 0, Narrow));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(33)]
    [InlineData(57)]
    public void Cards_lose_nothing_on_any_terminal(int width)
    {
        string cards = CommandRun.Narrow(width, Examples.Json, "evaluate", "-", "--year", "R3").Output;
        string joined = string.Concat(cards.Where(sign => !char.IsWhiteSpace(sign)));
        Assert.Contains(Examples.RateName, joined, StringComparison.Ordinal);
        Assert.Contains("目標との差:7.57ポイント", joined, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_speak_English_where_it_is_asked_for()
    {
        string table = CommandRun.With(Examples.Json, "evaluate", "-", "--year", "R3", "--lang", "en").Output;
        Assert.Contains("Baseline", table, StringComparison.Ordinal);
        Assert.Contains("FY2021", table, StringComparison.Ordinal);
        Assert.DoesNotContain("基準値", table, StringComparison.Ordinal);
        Assert.Contains("fiscal year", CommandRun.Of("year", "R6年度", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_speak_Japanese_where_it_is_asked_for()
    {
        CommandRun run = CommandRun.With(Examples.Json, "read", "-", "--lang", "ja");
        Assert.Contains("読めません。", run.Error, StringComparison.Ordinal);
        Assert.Contains("Could not read", CommandRun.With(Examples.Json, "read", "-").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("pwsh")]
    public void Shells_ask_the_parser_what_may_follow(string shell)
    {
        Assert.Contains("[suggest:", CommandRun.Of("completion", shell).Output, StringComparison.Ordinal);
        Assert.Equal("evaluate\n", CommandRun.Of("[suggest:14]", "welfareplan ev").Output.ReplaceLineEndings("\n"));
    }
}
