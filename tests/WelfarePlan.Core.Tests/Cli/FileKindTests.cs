using System.Text;
using WelfarePlan.Cli;
using WelfarePlan.Documents;
using WelfarePlan.Files.Tests.Pdf;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Sources;

namespace WelfarePlan.Tests.Cli;

public sealed class FileKindTests : IDisposable
{
    private const string Page =
        "<html><body><h1>地域福祉計画</h1><h2>基本目標１　支え合い</h2><table><tr><th>指標<th>基準値（R5）<th>目標値（R11）"
        + "<tr><td>相談件数<td>120件<td>150件</table></body></html>";

    private const string Separated = "指標,単位,基準値（R5）,目標値（R11）\n相談件数,件,120,150\n参加者数,人,30,45\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("page.html", Page)]
    [InlineData("page.txt", Page)]
    [InlineData("table.csv", Separated)]
    [InlineData("table.doc", Separated)]
    public void Files_are_read_by_what_they_hold_whatever_their_name(string name, string content)
    {
        CommandRun run = CommandRun.Of("read", _folder.Write(name, content));

        PlanReading reading = PlanJson.Parse(run.Output);
        Assert.Equal(name, reading.Source);
        Assert.Contains(reading.Plan.AllIndicators(), indicator => indicator.Name == "相談件数");
    }

    [Fact]
    public void A_folder_stands_for_the_files_in_it_each_a_plan_or_a_reason()
    {
        _folder.Write("a.html", Page);
        _folder.Write("b.txt", "地域福祉計画\n基本目標１　支え合い\n");
        _folder.Write("~$a.docx", "x");
        File.WriteAllBytes(_folder.PathOf("c.docx"), [.. "PK\u0003\u0004"u8, .. new byte[40]]);
        Directory.CreateDirectory(_folder.PathOf("d"));
        File.WriteAllText(_folder.PathOf("d/e.rtf"), "{\\rtf1 x}", Encoding.ASCII);
        CommandRun run = CommandRun.Of("read", _folder.Path);

        Assert.Equal(ExitCode.Incomplete, run.Exit);
        Assert.Equal(
            ["a.html", "b.txt"],
            run.Output.TrimEnd('\n').Split('\n').Select(line => PlanJson.Parse(line).Source)
        );
        Assert.Contains($"{_folder.PathOf("c.docx")}: error: WP1033: ", run.Error);
        Assert.Contains($"{Path.Combine(_folder.Path, "d", "e.rtf")}: error: WP1031: ", run.Error);
        Assert.Contains("4 files, 2 failed", run.Error);
    }

    [Fact]
    public void A_folder_of_every_kind_gives_a_plan_a_line_and_a_reason_for_each_of_the_rest()
    {
        Take("seeds/kumamoto-progress-4th.pdf", "a.pdf");
        Take("seeds/kumamoto-progress-4th.xlsx", "b.xlsx");
        _folder.Write("c.pdf", "%PDF-1.4\nnothing else");
        _folder.Write("d.pdf", TinyPdf.Of("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"));
        Take("tests/WelfarePlan.Files.Tests/Kinds/files/old.doc", "e.doc");
        Take("seeds/kumamoto-progress-4th.txt", "f.txt");
        CommandRun run = CommandRun.Of("read", _folder.Path);

        Assert.Equal(ExitCode.Incomplete, run.Exit);
        PlanReading[] plans = [.. run.Output.TrimEnd('\n').Split('\n').Select(PlanJson.Parse)];
        Assert.Equal(["a.pdf", "b.xlsx", "f.txt"], plans.Select(plan => plan.Source));
        Assert.All(plans, plan => Assert.Equal(10, plan.Plan.AllIndicators().Count()));
        Assert.Equal(
            [SourceKind.Pdf, SourceKind.Xlsx, SourceKind.Text],
            plans.Select(plan => plan.SourceKind ?? SourceKind.Html)
        );
        Assert.Contains($"{_folder.PathOf("c.pdf")}: error: WP1033: ", run.Error);
        Assert.Contains($"{_folder.PathOf("d.pdf")}: error: WP1010: ", run.Error);
        Assert.Contains($"{_folder.PathOf("e.doc")}: error: WP1031: ", run.Error);
        Assert.Contains("6 files, 3 failed", run.Error);
    }

    [Fact]
    public void One_document_of_indented_JSON_is_not_asked_of_a_folder_of_several()
    {
        _folder.Write("a.html", Page);
        _folder.Write("b.html", Page);

        Assert.Equal(ExitCode.WrongUsage, CommandRun.Of("read", _folder.Path, "--format", "json").Exit);
    }

    private void Take(string file, string name) => File.Copy(RepositoryFolder.PathOf(file), _folder.PathOf(name));
}
