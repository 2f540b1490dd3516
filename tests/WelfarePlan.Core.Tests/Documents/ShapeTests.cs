using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Documents;

/// <summary>Small tables, one shape each, with what a careful reader takes out of them.</summary>
public sealed class ShapeTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和１１年度\n基本目標１　支え合い\n施策１　見守り\n";
    private const string Separator = "\n---\n";

    /// <summary>
    /// Gets the shapes: the lines below a heading, and behind a line of three hyphens the indicators, with b baseline,
    /// a actual, t target, &gt;= at least, &lt;= at most.
    /// </summary>
    public static TheoryData<string> Shapes =>
        new(
            Directory
                .EnumerateFiles(Folder, "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal)
        );

    private static string Folder => RepositoryFolder.PathOf("tests/WelfarePlan.Core.Tests/Documents/Shapes");

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_is_read(string shape)
    {
        string[] parts = File.ReadAllText(Path.Combine(Folder, shape + ".txt")).Split(Separator);
        PlanReading result = PlanDocument.Read(Front + parts[0] + "\n");
        string read = string.Join('\n', result.Plan.AllIndicators().Select(Describe));
        Assert.True(
            parts[1].Trim() == read,
            $"expected\n{parts[1]}\nread\n{read}\n{string.Join('\n', result.Diagnostics)}"
        );
    }

    private static string Describe(Indicator indicator) => string.Join(' ', Parts(indicator));

    private static IEnumerable<string> Parts(Indicator indicator)
    {
        yield return indicator.Name;
        yield return $"[{indicator.Unit}]";
        if (indicator.Baseline is { Value: { } start } baseline) yield return $"b{Text(baseline.Year)}={Text(start)}";
        foreach (Observation actual in indicator.Actuals)
        {
            if (actual.Value is { } value) yield return $"a{Text(actual.Year)}={Text(value)}";
        }

        foreach (Target target in indicator.Targets)
        {
            string bound = target.Bound switch { TargetBound.AtLeast => ">=", TargetBound.AtMost => "<=", _ => "=" };
            if (target.Value is { } value) yield return $"t{Text(target.Year)}{bound}{Text(value)}";
        }
    }

    private static string Text(FiscalYear? year) => year?.Year.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Text(Quantity quantity) =>
        quantity.Amount.ToString("0.##########", CultureInfo.InvariantCulture);
}
