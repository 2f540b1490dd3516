using System.Text;
using System.Text.Json;
using WelfarePlan.Json;
using WelfarePlan.Tests;
using WelfarePlan.Tests.Goldens.FirstSight;

namespace WelfarePlan.Files.Tests.Twins;

public sealed class TwinTests
{
    [SharedFact]
    public void A_file_and_its_print_are_both_read_exactly()
    {
        string folder = SharedFolder.PathOf("twins");
        var files = Directory
            .EnumerateFiles(folder)
            .Where(file => !file.EndsWith(".json", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(16, files.Count(file => file.EndsWith(".pdf", StringComparison.Ordinal)));
        Assert.Empty(files.Order(StringComparer.Ordinal).Select(Fault).OfType<string>());
    }

    private static string? Fault(string file)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json"), Encoding.UTF8));
        using var envelope = JsonDocument.Parse(PlanJson.Write(PlanFile.Read(file)));
        var score = new FactScore(new(truth.RootElement), new(envelope.RootElement.GetProperty("plan")));
        return IsExact(score.Cells) && IsExact(score.Programmes)
            ? null
            : $"{Path.GetFileName(file)}: cells {score.Cells}, programmes {score.Programmes}";
    }

    private static bool IsExact(Count count) => count.Right == count.True && count.Wrong == 0;
}
