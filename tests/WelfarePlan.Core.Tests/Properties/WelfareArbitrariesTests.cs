using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Reports;
using WelfarePlan.Testing;
using WelfarePlan.Tests.Reports;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Properties;

public sealed class WelfareArbitrariesTests
{
    private const int Plenty = 300;
    private const int Size = 20;

    private static readonly (string What, Func<Plan, bool> Has)[] Everything =
    [
        ("pillars", plan => plan.Goals.Any(goal => goal.Pillars.Count > 0)),
        ("areas", plan => plan.Areas.Count > 0),
        ("relations", plan => plan.Relations.Count > 0),
        ("goals across all others", plan => plan.CrossCuttingGoals.Count > 0),
        ("nested measures", plan => plan.AllMeasures().Any(measure => measure.Measures.Count > 0)),
        ("notes", plan => plan.AllMeasures().Any(measure => measure.Notes.Count > 0)),
        ("programmes with indicators", plan => plan.AllProgrammes().Any(programme => programme.Indicators.Count > 0)),
        ("revised targets", plan => Targets(plan).Any(target => target.Revision is not null)),
        ("ranges", plan => Targets(plan).Any(target => target.Upper is not null)),
        ("provisional values", plan => Values(plan).Any(value => value.Status == ObservationStatus.Provisional)),
        ("missing values", plan => Values(plan).Any(value => value.Missing is not null)),
        ("negative actuals", plan => Values(plan).Any(value => value.Value?.Amount < 0)),
        ("zero baselines", plan => plan.AllIndicators().Any(indicator => indicator.Baseline?.Value?.Amount == 0)),
        ("published grades", plan => plan.AllIndicators().Any(indicator => indicator.Grades.Count > 0)),
        ("plausible plans", plan => plan.Municipality?.EndsWith('市') == true && plan.Period is not null),
    ];

    [Fact]
    public void Three_hundred_plans_hold_everything_that_the_model_has()
    {
        Plan[] plans = [.. WelfareArbitraries.Plans.Generator.Sample(Plenty, Size)];
        Assert.All(Everything, each => Assert.True(plans.Any(each.Has), each.What));
    }

    [Fact]
    public void A_counter_example_shrinks_to_the_one_value_that_matters()
    {
        static bool Fails(Plan plan) => Values(plan).Any(value => value.Value?.Amount < 0);
        Plan[] failing = [.. WelfareArbitraries.Plans.Generator.Sample(Plenty, Size).Where(Fails).Take(5)];
        Assert.NotEmpty(failing);
        Assert.All(failing, plan =>
        {
            Plan least = plan;
            while (WelfareArbitraries.Plans.Shrinker(least).FirstOrDefault(Fails) is { } smaller) least = smaller;
            Assert.Single(least.AllIndicators());
            Assert.Single(Values(least));
            Assert.Null(least.Title);
            Assert.Empty(least.Goals);
            Assert.Empty(Targets(least));
        });
    }

    [Property]
    public bool A_step_of_shrinking_is_a_step(
        FiscalYear year, FiscalPeriod period, Quantity quantity, Observation observation, Target target) =>
        WelfareArbitraries.FiscalYears.Shrinker(year).All(each => each != year)
        && WelfareArbitraries.FiscalPeriods.Shrinker(period).All(each => each != period)
        && WelfareArbitraries.Quantities.Shrinker(quantity).All(each => each != quantity)
        && WelfareArbitraries.Observations.Shrinker(observation).All(each => each != observation)
        && WelfareArbitraries.Targets.Shrinker(target).All(each => each != target);

    [Property(MaxTest = 30)]
    public bool A_step_of_shrinking_a_plan_is_a_step(Plan plan, PlanReading reading) =>
        WelfareArbitraries.Plans.Shrinker(plan).Take(200).All(each => each != plan)
        && WelfareArbitraries.Readings.Shrinker(reading).Take(200).All(each => each != reading);

    [Property(Arbitrary = [typeof(WelfareArbitraries)])]
    public void A_plan_survives_JSON(Plan plan) =>
        Assert.Equal(plan, PlanJson.Parse(PlanJson.Write(new PlanReading { Plan = plan })).Plan);

    [Fact]
    public void The_page_of_the_package_shows_a_law_that_is_tried_here()
    {
        string page = RepositoryFolder.ReadText("src/WelfarePlan.Testing/README.md");
        string source = RepositoryFolder.ReadText(
            "tests/WelfarePlan.Core.Tests/Properties/WelfareArbitrariesTests.cs");
        string[] lines = page.Split("```csharp\n")[1].Split("```")[0].Split('\n');
        Assert.Contains(string.Join('\n', lines[2..5]), source, StringComparison.Ordinal);
    }

    [Property(MaxTest = 40)]
    public void Every_plan_has_a_well_formed_report(PlanReading reading)
    {
        Assert.NotNull(ReportXml.Parse(PlanReport.ToHtml(new ReportEntry(reading))).Root);
        Assert.NotNull(ReportXml.Parse(reading.Plan.View().ToHtml()).Root);
    }

    private static IEnumerable<Target> Targets(Plan plan) =>
        plan.AllIndicators().SelectMany(indicator => indicator.Targets);

    private static IEnumerable<Observation> Values(Plan plan) => plan.AllIndicators()
        .SelectMany(indicator => indicator.Actuals.Concat(indicator.Baseline is { } first ? [first] : []));
}
