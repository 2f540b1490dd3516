using System.Text.Json;
using nietras.SeparatedValues;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Documents;
using WelfarePlan.Exchange;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Reports;
using WelfarePlan.Tests.Reports;

namespace WelfarePlan.Tests.Cli;

/// <summary>Names and notes that break careless writers, through every output of the command line.</summary>
public sealed class HostileTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>", "=cmd()", "＝cmd()", "\"二重\"と'一重'、", "一行目\n二行目", "𠮷野家", "全\u3000角",
        "赤\u001B[31mい", "]]>&amp;<!--", "{{x}}${y}%s", "|a|`b`", "[red]赤[/]",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_output_for_programs_holds_the_text_itself(string text)
    {
        string plan = Write(text);
        Assert.Equal(text, PlanJson.Parse(CommandRun.Of("read", plan).Output).Plan.Goals[0].Indicators[0].Name);
        Assert.Equal(
            text, PlanJson.Parse(CommandRun.Of("read", plan, "--format", "jsonl").Output).Plan.Goals[0].Title);
        foreach (string[] command in (string[][])[["evaluate", plan], ["compare", plan, plan]])
        {
            using var json = JsonDocument.Parse(CommandRun.Of([.. command, "--format", "json"]).Output);
            Assert.Contains(text, Strings(json.RootElement));
            Assert.Contains(
                SpreadsheetText.Neutralize(text), Cells(CommandRun.Of([.. command, "--format", "csv"]).Output));
        }

        Assert.Contains(text, Cells(CommandRun.Of("export", plan, "--to", "csv").Output));
        Assert.Contains(
            SpreadsheetText.Neutralize(text),
            Cells(CommandRun.Of("export", plan, "--to", "csv", "--excel").Output.TrimStart('\uFEFF')));
        using var chart = JsonDocument.Parse(Of(text).Plan.Goals[0].Indicators[0].View().ToVegaLite());
        Assert.Contains(Strings(chart.RootElement), each => each.Contains(text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_output_for_people_shows_the_text_and_obeys_none_of_it(string text)
    {
        string plan = Write(text);
        string[][] commands =
        [
            ["evaluate", plan], ["evaluate", plan, "--lang", "en"], ["compare", plan, plan], ["explain", plan],
            ["year", text],
        ];
        foreach (string[] command in commands)
        {
            foreach (int width in (int[])[80, 200])
            {
                CommandRun run = CommandRun.Narrow(width, "", command);
                Assert.DoesNotContain(
                    run.Output + run.Error, sign => char.IsControl(sign) && sign is not ('\n' or '\t'));
                if (command[0] == "explain") continue;
                Assert.All(VisibleText.OfLines(text).Split('\n'), line =>
                    Assert.Contains(Bare(line), Bare(run.Output), StringComparison.Ordinal));
            }
        }

        string page = CommandRun.Of("report", plan).Output;
        string shown = string.Concat(ReportXml.Parse(page).Of("body").Single().Value);
        Assert.Contains(Bare(text.Replace("\u001B", "", StringComparison.Ordinal)),
            Bare(shown.Replace("\u241B", "", StringComparison.Ordinal).Replace("\uFFFD", "", StringComparison.Ordinal)),
            StringComparison.Ordinal);
        Assert.Single(ReportXml.Parse(page).Of("script"));
    }

    private static PlanReading Of(string text) => new()
    {
        Plan = new Plan
        {
            Title = text,
            Goals =
            [
                new()
                {
                    Title = text, Notes = [new() { Heading = text, Text = text }],
                    Indicators = [Examples.Rate with { Name = text, Context = text, Notes = [text] }],
                },
            ],
        },
    };

    private string Write(string text) => _folder.Write("plan.json", PlanJson.Write(Of(text)));

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(each => Strings(each.Value)),
        _ => [],
    };

    private static List<string> Cells(string csv)
    {
        using SepReader reader = Sep.New(',').Reader(options => options with { Unescape = true }).FromText(csv);
        var cells = new List<string>();
        foreach (SepReader.Row row in reader)
        {
            for (int i = 0; i < row.ColCount; i++) cells.Add(row[i].ToString());
        }

        return cells;
    }

    // Tables break lines where they must.
    private static string Bare(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}
