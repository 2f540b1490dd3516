using System.Text;
using System.Text.RegularExpressions;
using WelfarePlan.Cli;

namespace WelfarePlan.Tests.Cli;

public sealed partial class ColourTests
{
    private static readonly string[] Evaluate = ["evaluate", "-", "--year", "R3", "--scheme", "plain"];

    [Theory]
    [InlineData(80)]
    [InlineData(140)]
    public void Grades_have_colours_where_the_terminal_has_them_and_the_same_words(int width)
    {
        string plain = Shown(width, hasColours: false);
        string coloured = Shown(width, hasColours: true);

        Assert.DoesNotContain('\u001B', plain);
        Assert.Matches("\u001B\\[[0-9;]*31m[^\u001B]*後退", coloured);
        Assert.Equal(plain, Colour.Replace(coloured, ""));
    }

    [Fact]
    public void A_pipe_gets_no_colours() =>
        Assert.DoesNotContain('\u001B', CommandRun.With(Examples.Json, Evaluate).Output);

    private static string Shown(int width, bool hasColours)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(Examples.Json));
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        CommandLine.Invoke(Evaluate, new CommandStreams(input, output, error)
        {
            Width = width, IsOutputTerminal = true, HasColours = hasColours,
        });
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [GeneratedRegex("\u001B\\[[0-9;]*m", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Colour { get; }
}
