using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Seeds;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Plans;

public sealed class PlanChangeTests
{
    private static readonly Plan Plan = SeedPlans.KumamotoProgress4th.Plan;

    [Fact]
    public void One_value_is_changed_in_one_call_and_nothing_else()
    {
        Indicator indicator = Plan.AllIndicators().First();
        Observation actual = indicator.Actuals[0];
        Plan changed = Plan.Replace(actual, new Observation(actual.Year, new Quantity(93.5m, Unit.Percent)));

        Indicator after = changed.AllIndicators().First();
        Assert.Equal(93.5m, after.Actuals[0].Value?.Amount);
        Assert.Equal(indicator with { Actuals = after.Actuals }, after);
        Assert.Equal(Plan.AllIndicators().Skip(1), changed.AllIndicators().Skip(1));
        Assert.Same(Plan.Goals[^1], changed.Goals[^1]);
        Assert.NotEqual(Plan, changed);
        Assert.Equal(Plan, changed.Replace(after.Actuals[0], actual));
    }

    [Property]
    public bool Any_indicator_at_any_depth_can_be_replaced_and_put_back(Plan plan) =>
        plan.AllIndicators()
            .Distinct()
            .All(indicator =>
    {
        Indicator other = indicator with { Name = "置き換え" };
        Plan changed = plan.Replace(indicator, other);
        return changed.AllIndicators().Contains(other) && changed.Replace(other, indicator) == plan;
    });

    [Property]
    public bool Any_value_of_any_indicator_can_be_replaced(Plan plan) => plan.AllIndicators().All(indicator =>
        (indicator.Baseline is not { } baseline || Holds(plan.Replace(baseline, New(baseline)), New(baseline)))
        && indicator.Actuals.All(actual => Holds(plan.Replace(actual, New(actual)), New(actual)))
        && indicator.Targets.All(target =>
            plan.Replace(target, target with { Note = "置" })
                .AllIndicators()
                .Any(other => other.Targets.Contains(target with { Note = "置" }))
        )
    );

    [Property]
    public bool Every_indicator_can_be_changed_at_once(Plan plan)
    {
        Plan changed = plan.WithIndicators(indicator => indicator with { Basis = IndicatorBasis.Annual });
        return changed
                .AllIndicators()
                .Select(indicator => indicator.Name)
                .SequenceEqual(plan.AllIndicators().Select(indicator => indicator.Name))
            && changed.AllIndicators().All(indicator => indicator.Basis == IndicatorBasis.Annual)
            && ReferenceEquals(plan, plan.WithIndicators(indicator => indicator));
    }

    [Fact]
    public void Goals_pillars_measures_and_programmes_are_replaced_in_the_same_way()
    {
        var programme = new Programme { Name = "事業" };
        var inner = new Measure { Title = "小", Programmes = [programme] };
        var pillar = new ActivityPillar { Title = "柱", Measures = [new Measure { Title = "大", Measures = [inner] }] };
        var goal = new Goal { Title = "目標", Pillars = [pillar] };
        var plan = new Plan { Goals = [goal] };

        Assert.Equal("新", plan.Replace(goal, goal with { Title = "新" }).Goals[0].Title);
        Assert.Equal("新", plan.Replace(pillar, pillar with { Title = "新" }).Goals[0].Pillars[0].Title);
        Assert.Equal(
            "新",
            plan.Replace(inner, inner with { Title = "新" }).Goals[0].Pillars[0].Measures[0].Measures[0].Title
        );
        Assert.Equal("新", plan.Replace(programme, programme with { Name = "新" }).AllProgrammes().Single().Name);
    }

    [Fact]
    public void A_part_of_another_plan_is_a_wrong_call()
    {
        Indicator indicator = Plan.AllIndicators().First();
        Assert.Throws<ArgumentException>(() => Plan.Replace(indicator with { }, indicator));
        Assert.Throws<ArgumentNullException>(() => Plan.Replace(indicator, null!));
    }

    [Fact]
    public void An_indicator_leads_to_its_results_and_grades()
    {
        RatingScheme scheme = RatingScheme.Named("plain");
        PlanEvaluation evaluation = Plan.Evaluate(
            new EvaluationOptions { Year = new FiscalYear(2021), Schemes = [scheme, RatingScheme.Named("kenko21")] }
        );
        foreach (Indicator indicator in Plan.AllIndicators())
        {
            Assert.Equal(EvaluationMethod.All, evaluation.ResultsOf(indicator).Select(result => result.Method));
            Assert.All(evaluation.ResultsOf(indicator), result => Assert.Same(indicator, result.Indicator));
            Assert.Equal(
                indicator.ProgressIn(new FiscalYear(2021)),
                evaluation.ResultOf(indicator, EvaluationMethod.Progress)
            );
            Assert.Equal(["plain", "kenko21"], evaluation.RatingsOf(indicator).Select(rating => rating.Scheme.Name));
        }

        Indicator stranger = Plan.AllIndicators().First() with { };
        Assert.Empty(evaluation.ResultsOf(stranger));
        Assert.Empty(evaluation.RatingsOf(stranger));
        Assert.Null(evaluation.ResultOf(stranger, EvaluationMethod.Progress));
    }

    private static Observation New(Observation observation) => observation with { Note = "置き換え" };

    private static bool Holds(Plan plan, Observation observation) =>
        plan.AllIndicators()
            .Any(indicator => indicator.Baseline == observation || indicator.Actuals.Contains(observation));
}
