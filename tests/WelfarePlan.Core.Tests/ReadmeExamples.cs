using WelfarePlan.Time;
using Console = WelfarePlan.Tests.ExampleConsole;

namespace WelfarePlan.Tests;

/// <summary>The code of README.md and README.ja.md, between the markers.</summary>
internal static class ReadmeExamples
{
    /// <summary>Gets what runs each example.</summary>
    public static IReadOnlyDictionary<string, Action> All { get; } = new Dictionary<string, Action>(StringComparer.Ordinal)
    {
        ["fiscal years"] = FiscalYears,
    };

    private static void FiscalYears()
    {
        // README: fiscal years
        var year = new FiscalYear(2024);

        Console.WriteLine($"{year.Start:yyyy-MM-dd} .. {year.End:yyyy-MM-dd}");
        Console.WriteLine(FiscalYear.Containing(year.Start.PlusDays(-1)));
        // End of README
    }
}
