using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;

namespace WelfarePlan.Tests.Documents;

public sealed class PlanReadingTests
{
    private static readonly PlanReading Reading = SeedPlans.KumamotoProgress4th.Reading;

    [Fact]
    public void A_reading_and_its_JSON_are_one_type()
    {
        PlanReading named = Reading with { Source = "進捗.txt" };
        Assert.Equal(named, PlanJson.Parse(PlanJson.Write(named)));
        Assert.NotEqual(Reading, named);
    }

    [Fact]
    public void Every_part_that_has_a_place_finds_it_without_a_pointer()
    {
        foreach ((Goal goal, int g) in Reading.Plan.Goals.Select((goal, g) => (goal, g)))
        {
            Assert.Equal(At($"/goals/{g}/title"), Reading.PlaceOf(goal));
            foreach ((Measure measure, int m) in goal.Measures.Select((measure, m) => (measure, m)))
            {
                string pointer = $"/goals/{g}/measures/{m}";
                Assert.Equal(At($"{pointer}/title"), Reading.PlaceOf(measure));
                Assert.All(
                    measure.Indicators,
                    (indicator, i) => Assert.Equal(At($"{pointer}/indicators/{i}/name"), Reading.PlaceOf(indicator))
                );
                Assert.All(measure.Notes, (note, i) => Assert.Equal(At($"{pointer}/notes/{i}"), Reading.PlaceOf(note)));
                foreach ((Indicator indicator, int i) in measure.Indicators.Select((indicator, i) => (indicator, i)))
                {
                    Assert.Equal(At($"{pointer}/indicators/{i}/baseline"), Reading.PlaceOf(indicator.Baseline));
                    Assert.All(
                        indicator.Actuals,
                        (actual, a) =>
                            Assert.Equal(At($"{pointer}/indicators/{i}/actuals/{a}"), Reading.PlaceOf(actual))
                    );
                    Assert.All(
                        indicator.Targets,
                        (target, t) =>
                            Assert.Equal(At($"{pointer}/indicators/{i}/targets/{t}"), Reading.PlaceOf(target))
                    );
                }
            }
        }
    }

    [Fact]
    public void No_indicator_of_a_seed_is_without_a_place() => Assert.All(SeedPlans.All, seed =>
        Assert.All(seed.Plan.AllIndicators(), indicator => Assert.NotNull(seed.Reading.PlaceOf(indicator))));

    [Fact]
    public void Two_parts_that_say_the_same_keep_their_own_places()
    {
        var twins = new Indicator[] { new() { Name = "参加者数" }, new() { Name = "参加者数" } };
        PlanReading reading = new()
        {
            Plan = new Plan { Indicators = twins },
            Sources = new SourceMap([Name(0, 3), Name(1, 9)]),
        };

        Assert.Equal(twins[0], twins[1]);
        Assert.Equal(LineSpan.At(3), reading.PlaceOf(twins[0])!.Lines);
        Assert.Equal(LineSpan.At(9), reading.PlaceOf(twins[1])!.Lines);
        Assert.Null(reading.PlaceOf(twins[0] with { Context = "新しい" }));
        Assert.Null(reading.PlaceOf((Observation?)null));

        static KeyValuePair<string, SourceLocation> Name(int index, int line) =>
            new($"/indicators/{index}/name", new SourceLocation(LineSpan.At(line), Confidence.Certain));
    }

    [Fact]
    public void Places_follow_the_plan_of_a_changed_reading()
    {
        var other = new Indicator { Name = "参加者数" };
        PlanReading changed = Reading with
        {
            Plan = new Plan { Indicators = [other] },
            Sources = new SourceMap([new("/indicators/0/name", new SourceLocation(LineSpan.At(5), Confidence.Likely))]),
        };

        Assert.Equal(LineSpan.At(5), changed.PlaceOf(other)!.Lines);
        Assert.Null(changed.PlaceOf(Reading.Plan.Goals[0]));
    }

    private static SourceLocation? At(string pointer) =>
        Reading.Sources.TryFind(pointer, out SourceLocation? place) ? place : null;
}
