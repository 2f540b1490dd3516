using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Json;

public sealed class NestedMeasureTests
{
    [Fact]
    public void Measures_nest_as_deep_as_promised_and_no_deeper()
    {
        var pillar = new ActivityPillar { Title = "p", Measures = [Nest(PlanJson.MaximumMeasureDepth)] };
        PlanReading deep = ReadingOf(new() { Title = "g", Pillars = [pillar] });
        PlanReading tooDeep = ReadingOf(new() { Title = "g", Measures = [Nest(PlanJson.MaximumMeasureDepth + 1)] });

        Assert.Equal(deep, PlanJson.Parse(PlanJson.Write(deep)));
        Assert.Throws<ArgumentException>(() => PlanJson.Write(tooDeep));
        Assert.False(PlanJson.TryParse(new string('[', 1_000_000), out _, out _));
    }

    private static PlanReading ReadingOf(Goal goal) => new() { Plan = new() { Goals = [goal] } };

    private static Measure Nest(int depth)
    {
        var target = new Target(null, TargetBound.Maintain) { Revision = new(null, "r") };
        var indicator = new Indicator { Name = "i", Targets = [target] };
        var measure = new Measure { Title = "m", Programmes = [new() { Name = "p", Indicators = [indicator] }] };
        for (int i = 1; i < depth; i++) measure = new Measure { Title = "m", Measures = [measure] };
        return measure;
    }
}
