using System.Reflection;
using System.Text.Json;
using FsCheck.Xunit;
using NodaTime;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Seeds;

namespace WelfarePlan.Tests.Json;

/// <summary>Types of the library inside a plain <see cref="JsonSerializer"/>, in other people's models and generated
/// contexts.</summary>
public sealed class TravelTests
{
    private static readonly JsonSerializerOptions NoReflection = new() { TypeInfoResolver = TravelContext.Default };

    public static TheoryData<string> TypesOfData { get; } = [.. DataTypes.All.Select(type => type.FullName!)];

    [Fact]
    public void A_quantity_travels_as_its_value_and_unit()
    {
        Assert.Equal("{\"value\":10,\"unit\":\"\\uFF05\"}", JsonSerializer.Serialize(new Quantity(10, Unit.Percent)));
        Assert.Equal("{\"value\":3.50}", JsonSerializer.Serialize(new Quantity(3.50m, Unit.None)));
        Assert.Equal(
            new Quantity(3.50m, Unit.Of("千円")),
            JsonSerializer.Deserialize<Quantity>("""{"value":3.50,"unit":"千円"}""")
        );
    }

    [Fact]
    public void The_month_of_publication_is_not_lost()
    {
        var plan = new Plan { Published = new YearMonth(2024, 3) };
        Assert.Equal("""{"published":"2024-03"}""", JsonSerializer.Serialize(plan));
        Assert.Equal(
            new YearMonth(2024, 3),
            JsonSerializer.Deserialize<Plan>("""{"published":"2024-03"}""")!.Published
        );
    }

    [Property]
    public bool A_plan_reads_back_equal(Plan plan) =>
        JsonSerializer.Deserialize<Plan>(JsonSerializer.Serialize(plan)) == plan;

    [Property]
    public bool A_reading_reads_back_equal(PlanReading reading) =>
        JsonSerializer.Deserialize<PlanReading>(JsonSerializer.Serialize(reading)) == reading;

    [Property]
    public bool Generated_code_writes_the_same_and_reads_it_back(Plan plan)
    {
        string text = JsonSerializer.Serialize(plan, TravelContext.Default.Plan);
        return text == JsonSerializer.Serialize(plan)
            && JsonSerializer.Deserialize(text, TravelContext.Default.Plan) == plan;
    }

    [Theory]
    [MemberData(nameof(TypesOfData))]
    public void Every_public_data_type_reads_back_equal(string name)
    {
        Type type = typeof(Plan).Assembly.GetType(name)!;
        Assert.True(
            TravelSamples.All.TryGetValue(type, out IReadOnlyList<object>? samples),
            $"{type} has no sample in TravelSamples."
        );
        foreach (object sample in samples)
        {
            string text = JsonSerializer.Serialize(sample, type);
            object? back = JsonSerializer.Deserialize(text, type);
            Assert.True(
                sample.Equals(back),
                $"{text}\nwas read as\n{(back is null ? "null" : JsonSerializer.Serialize(back, type))}"
            );
        }
    }

    [Fact]
    public void A_type_that_does_not_travel_says_why_and_is_still_there() =>
        Assert.All(DataTypes.Excepted, excepted =>
        {
            Assert.Contains(excepted.Key, typeof(Plan).Assembly.GetExportedTypes());
            Assert.NotEmpty(excepted.Value);
        });

    [Fact]
    public void Every_result_of_every_seed_reads_back_equal()
    {
        foreach (SeedPlan seed in SeedPlans.All)
        {
            PlanEvaluation evaluation = seed.Plan.Evaluate(
                new EvaluationOptions { Schemes = RatingScheme.All, ExcludedYears = [new(2020)] }
            );
            Assert.All(evaluation.Results, result => Assert.Equal(result, Again(result)));
            Assert.All(evaluation.Ratings, rating => Assert.Equal(rating, Again(rating)));
            Assert.Equal(evaluation, Again(evaluation));
        }
    }

    [Fact]
    public void The_results_of_an_evaluation_that_was_read_belong_to_its_own_indicators()
    {
        PlanEvaluation evaluation = Again(
            SeedPlans.KumamotoProgress4th.Plan.Evaluate(
                new EvaluationOptions { Schemes = [RatingScheme.Named("plain")] }
            )
        );
        Indicator indicator = evaluation.Plan.AllIndicators().First();
        Assert.Same(indicator, evaluation.Results[0].Indicator);
        Assert.Same(indicator, evaluation.Ratings[0].Indicator);
        Assert.Equal(10, evaluation.Counts(RatingScheme.Named("plain")).Total);
    }

    [Fact]
    public void A_scheme_of_ones_own_travels_whole_and_stays_the_same_scheme()
    {
        string file = TravelSamples.OwnScheme;
        var scheme = RatingScheme.Parse(file);
        RatingScheme back = Again(scheme);

        Assert.Equal("\"plain\"", JsonSerializer.Serialize(RatingScheme.Named("plain")));
        Assert.True(scheme == back);
        Assert.False(scheme == RatingScheme.Named("plain"));
        Assert.Equal(scheme.GetHashCode(), back.GetHashCode());
        PlanEvaluation evaluation = SeedPlans.KumamotoProgress4th.Plan.Evaluate(
            new EvaluationOptions { Schemes = [scheme] }
        );
        Assert.Equal(evaluation.Counts(scheme), Again(evaluation).Counts(back));
    }

    [Fact]
    public void The_types_live_inside_other_peoples_models()
    {
        var report = new TravelReport
        {
            Title = "進捗",
            Plan = SeedPlans.KumamotoProgress4th.Plan,
            ByYear = new()
            {
                [new(2020)] = new Quantity(91.8m, Unit.Percent),
                [new(2021)] = new Quantity(92.43m, Unit.Percent),
            },
            ByUnit = new() { [Unit.Of("人")] = 3 },
            Best = Direction.Decrease,
            Warnings = EvaluationWarnings.ProvisionalActual | EvaluationWarnings.RevisedTarget,
            Place = SourcePlace.OfLines(LineSpan.At(44)),
        };
        foreach (
            JsonSerializerOptions options in new[]
            {
                JsonSerializerOptions.Default, JsonSerializerOptions.Web, NoReflection,
            }
        )
        {
            string text = JsonSerializer.Serialize(report, options);
            TravelReport back = JsonSerializer.Deserialize<TravelReport>(text, options)!;
            Assert.Equal(report.Plan, back.Plan);
            Assert.Equal(report.ByYear, back.ByYear);
            Assert.Equal(report.ByUnit, back.ByUnit);
            Assert.Equal(
                (report.Best, report.Warnings, report.Place, report.Missing),
                (back.Best, back.Warnings, back.Place, back.Missing)
            );
            Assert.Contains("\"decrease\"", text);
            Assert.Contains("""["ProvisionalActual","RevisedTarget"]""", text);
        }
    }

    [Theory]
    [InlineData("""{"plan":{"goals":[{"title":1}]}}""", "$.goals[0].title: The value is of the wrong type.")]
    [InlineData("""{"plan":{"kynd":1}}""", "$.kynd: The member is unknown.")]
    [InlineData("""{"plan":{"title":"a","title":"b"}}""", "$.title: The member comes twice.")]
    [InlineData("""{"plan":{"published":"2024-3"}}""", "$.published: '2024-3' is not a month such as 2024-03.")]
    [InlineData("""{"best":"up"}""", "The value is none of")]
    public void Inside_other_models_reading_is_as_strict_and_says_where(string text, string message)
    {
        JsonException exception = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<TravelReport>(text, JsonSerializerOptions.Web)
        );
        Assert.StartsWith(message, exception.Message);
        Assert.StartsWith("$.", exception.Path);
    }

    [Fact]
    public void A_type_without_a_shape_is_refused_at_once() =>
        Assert.Throws<TargetInvocationException>(() =>
            Activator.CreateInstance(typeof(WelfarePlan.Json.ContractJsonConverter<>).MakeGenericType(typeof(string))));

    private static T Again<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;
}
