using System.Text.Json;
using System.Xml.Linq;
using WelfarePlan.Cli;

namespace WelfarePlan.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    private static readonly string Seed = RepositoryFolder.PathOf("seeds/kumamoto-progress-4th");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(".pdf", "p2[")]
    [InlineData(".xlsx", "進捗管理!A4")]
    [InlineData(".txt", "table 1 at 42")]
    public void Every_kind_of_file_is_explained_with_its_places(string kind, string place)
    {
        CommandRun run = CommandRun.Of("explain", Seed + kind);

        Assert.Equal(ExitCode.Done, run.Exit);
        Assert.Contains(place, run.Output);
        Assert.Contains("基準値 → ", run.Output);
    }

    [Fact]
    public void One_page_is_explained_alone()
    {
        CommandRun run = CommandRun.Of("explain", Seed + ".pdf", "--page", "2", "--format", "json");

        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement.ArrayEnumerator places = json.RootElement.GetProperty("lines").EnumerateArray();
        Assert.NotEmpty(places);
        Assert.All(
            places,
            line => Assert.StartsWith("p2[", line.GetProperty("place").GetString(), StringComparison.Ordinal)
        );
        Assert.Single(json.RootElement.GetProperty("tables").EnumerateArray());
    }

    [Fact]
    public void One_line_is_explained_alone() =>
        Assert.StartsWith(
            "44\t", CommandRun.Of("explain", Seed + ".txt", "--line", "44").Output.TrimEnd('\n').Split('\n')[^1],
            StringComparison.Ordinal
        );

    [Fact]
    public void A_page_is_drawn_with_its_cells_and_a_box_for_every_value_read()
    {
        string path = _folder.PathOf("page.svg");
        CommandRun run = CommandRun.Of("explain", Seed + ".pdf", "--page", "2", "--svg", path);

        Assert.Equal((ExitCode.Done, ""), (run.Exit, run.Output));
        XElement svg = XElement.Load(path);
        Assert.Contains(
            "成果指標",
            svg.Elements().Where(element => element.Name.LocalName == "text").Select(text => text.Value)
        );
        string[] titles =
        [
            .. svg.Descendants().Where(element => element.Name.LocalName == "title").Select(title => title.Value),
        ];
        Assert.Contains(titles, title => title.Contains("/baseline", StringComparison.Ordinal));
        Assert.Contains(titles, title => title.StartsWith("p2[", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".xlsx", "1", "have no size")]
    [InlineData(".pdf", "99", "there is no such page")]
    public void What_cannot_be_drawn_is_said_and_leaves_no_file(string kind, string page, string why)
    {
        string path = _folder.PathOf("page.svg");
        CommandRun run = CommandRun.Of("explain", Seed + kind, "--page", page, "--svg", path);

        Assert.Equal(ExitCode.Incomplete, run.Exit);
        Assert.Contains(why, run.Error);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void A_drawing_needs_a_page_and_overwrites_no_input()
    {
        string file = _folder.PathOf("a.pdf");
        File.Copy(Seed + ".pdf", file);

        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("explain", file, "--svg", _folder.PathOf("b.svg")).Exit);
        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("explain", file, "--page", "1", "--svg", file).Exit);
        Assert.Equal(File.ReadAllBytes(Seed + ".pdf"), File.ReadAllBytes(file));
    }
}
