using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Cli;

/// <summary>Plans to run commands on.</summary>
internal static class Examples
{
    public const string RateName = "民生委員・児童委員、主任児童委員の定員充足率";

    private static readonly Unit Places = Unit.Of("箇所");

    public static Indicator Rate { get; } = new()
    {
        Name = RateName,
        Unit = Unit.Percent,
        Direction = Direction.Increase,
        DirectionSource = DirectionSource.Inferred,
        Baseline = new Observation(new FiscalYear(2018), new Quantity(95.1m, Unit.Percent)),
        Actuals =
        [
            new Observation(new FiscalYear(2020), new Quantity(91.8m, Unit.Percent)),
            new Observation(new FiscalYear(2021), new Quantity(92.43m, Unit.Percent)),
        ],
        Targets = [new Target(new FiscalYear(2024), new Quantity(100m, Unit.Percent))],
    };

    public static Indicator WithoutBaseline { get; } = new()
    {
        Name = "=住民主体の\"通いの場\"",
        Unit = Places,
        Direction = Direction.Increase,
        DirectionSource = DirectionSource.Stated,
        Actuals = [new Observation(new FiscalYear(2021), new Quantity(1020m, Places))],
        Targets = [new Target(new FiscalYear(2024), new Quantity(1000m, Places), TargetBound.AtLeast)],
    };

    public static PlanReading Envelope { get; } = new()
    {
        Source = "progress.txt",
        Plan = new Plan { Title = "進捗状況", Indicators = [Rate, WithoutBaseline] },
        Diagnostics =
        [
            new Diagnostic(
                "WP2001", DiagnosticSeverity.Warning, new LinesPlace(new(74, 75)), "Could not read 'x' as a number.",
                "読めません。"
            ),
        ],
    };

    public static string Json { get; } = PlanJson.Write(Envelope);
}
