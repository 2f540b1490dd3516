using System.Globalization;
using System.Text;

namespace WelfarePlan.Tests.Goldens;

public sealed class GoldenReportTests
{
    [Fact]
    public void The_report_counts_every_document()
    {
        string report = Report();
        Assert.All(GoldenFile.All(), file => Assert.Contains(file.Name, report, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("WELFAREPLAN_REPORT") is { Length: > 0 } path)
            File.WriteAllText(path, report);
    }

    private static string Report()
    {
        var files = GoldenFile.All().Select(file => (Title: file.Name, File: file)).ToList();
        if (SharedFolder.WhyAbsent is null)
            files.AddRange(
                GoldenFile.Seeds.Select(name => (Title: name + " (original)", File: GoldenFile.Original(name)))
            );
        var results = files.Select(file => (file.Title, Differences: file.File.Differences())).ToList();

        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{results.Count(result => result.Differences.Count == 0)} of {results.Count} documents hold"
        );
        foreach (DifferenceKind kind in Enum.GetValues<DifferenceKind>())
        {
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"{kind}: {results.Sum(result => result.Differences.Count(difference => difference.Kind == kind))}"
            );
        }

        foreach (
            (string title, IReadOnlyList<GoldenDifference> differences) in results.OrderByDescending(result =>
                Weight(result.Differences)
            )
        )
        {
            text.AppendLine().AppendLine(differences.Count == 0 ? $"== {title}: holds" : $"== {title}");
            foreach (GoldenDifference difference in differences) text.AppendLine(difference.ToString());
        }

        return text.ToString();
    }

    private static int Weight(IReadOnlyList<GoldenDifference> differences) =>
        10_000 * differences.Count(difference => difference.Kind == DifferenceKind.WrongAndSilent) + differences.Count;
}
