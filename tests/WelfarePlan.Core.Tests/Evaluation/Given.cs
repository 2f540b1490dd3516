using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Indicators written as a plan writes them: <c>20件</c> in a year.</summary>
internal static class Given
{
    public static FiscalYear R(int year) => new(year + 2018);

    public static Quantity Of(string text) => Quantity.Parse(text);

    public static Observation At(int year, string text) => new(R(year), Of(text));

    public static Target By(int year, string text, TargetBound bound = TargetBound.Exact) =>
        new(R(year), Of(text), bound);

    /// <summary>An indicator with a baseline in R3 and results from R4 on.</summary>
    public static Indicator Indicator(string baseline, IReadOnlyList<string> actuals, Target target) => new()
    {
        Name = "指標",
        Baseline = At(3, baseline),
        Actuals = [.. actuals.Select((text, i) => At(4 + i, text))],
        Targets = [target],
    };
}
