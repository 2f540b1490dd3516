using System.Text.Json;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Schemes as data: what ships, what a user's file may get wrong, and how grades are counted.</summary>
public class RatingSchemeTests
{
    private const string Valid = """
        {
          "schema": "welfareplan-rating/1", "name": "own", "english": "Own", "japanese": "独自",
          "grades": [{ "code": "A", "english": "Good", "japanese": "良", "mark": "○" }],
          "notAssessed": { "code": "-", "english": "None", "japanese": "なし", "mark": "－" },
          "rules": [{ "grade": "A", "when": [{ "measure": "progress", "from": 0.5 }] }]
        }
        """;

    [Fact]
    public void Every_shipped_scheme_is_found_by_its_name_and_tells_its_grades_apart_by_a_mark()
    {
        Assert.Equal(13, RatingScheme.All.Count);
        Assert.All(RatingScheme.All, scheme =>
        {
            Assert.True(RatingScheme.TryFind(scheme.Name, out RatingScheme? found));
            Assert.Same(scheme, found);
            Assert.NotEmpty(scheme.Grades);
            Assert.False(scheme.NotAssessed.IsAssessed);
            Assert.All(scheme.Grades, grade => Assert.NotEqual(scheme.NotAssessed.Mark, grade.Mark));
        });
    }

    [Fact]
    public void The_schema_names_every_measure_that_a_scheme_may_use()
    {
        using var schema = JsonDocument.Parse(RatingScheme.Schema);

        IEnumerable<string?> named = schema
            .RootElement.GetProperty("$defs")
            .GetProperty("measure")
            .GetProperty("enum")
            .EnumerateArray()
            .Select(name => name.GetString());

        Assert.Equal(EvaluationMethod.All.Concat(EvaluationMethod.ForSchemes).Select(method => method.Name), named);
    }

    [Theory]
    [InlineData("\"from\": 0.5", "\"from\": \"half\"", "$.rules[0].when[0].from")]
    [InlineData("\"measure\": \"progress\"", "\"measure\": \"speed\"", "$.rules[0].when[0].measure")]
    [InlineData("\"grade\": \"A\"", "\"grade\": \"Z\"", "$.rules[0].grade")]
    [InlineData("\"schema\": \"welfareplan-rating/1\"", "\"schema\": \"welfareplan-rating/9\"", "$.schema")]
    [InlineData("\"mark\": \"○\"", "\"sign\": \"○\"", "$.grades[0]")]
    [InlineData(", \"from\": 0.5", "", "$.rules[0].when[0]")]
    [InlineData("\"from\": 0.5", "\"is\": true", "$.rules[0].when[0].is")]
    [InlineData("\"code\": \"-\"", "\"code\": \"A\"", "$.notAssessed.code")]
    [InlineData("\"name\": \"own\"", "\"name\": \" \"", "$.name")]
    [InlineData("\"from\": 0.5", "\"from\": 0.5, \"above\": 0.5", "$.rules[0].when[0].above")]
    public void A_wrong_file_is_refused_with_the_place_of_the_error(string right, string wrong, string path)
    {
        Assert.True(RatingScheme.TryParse(Valid, out _, out _));

        bool isRead =
            RatingScheme.TryParse(Valid.Replace(right, wrong, StringComparison.Ordinal), out RatingScheme? scheme,
            out IReadOnlyList<RatingSchemeError> errors);

        Assert.False(isRead);
        Assert.Null(scheme);
        Assert.Contains(errors, error => error.Path.StartsWith(path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"schema\": ")]
    public void What_is_no_scheme_at_all_is_refused_too(string json)
    {
        Assert.False(RatingScheme.TryParse(json, out _, out IReadOnlyList<RatingSchemeError> errors));
        Assert.NotEmpty(errors);
        Assert.Throws<FormatException>(() => RatingScheme.Parse(json));
    }

    [Fact]
    public void A_grade_says_what_decided_it()
    {
        RatingScheme.TryFind("kenko21", out RatingScheme? scheme);

        IndicatorRating rating = WorkedExampleTests.Commissioners.Rate(scheme!);

        Assert.Equal("C", rating.Grade.Code);
        Assert.Equal(
            "Significant change: No standard error or sample size is known; Relative improvement −0.028075 > −0.05, < "
                + "0.05. Target: 100％ (FY2024). The direction is not stated; it was inferred from target and baseline.",
            rating.Because
        );
    }

    [Fact]
    public void Sample_sizes_replace_the_guideline_by_a_test()
    {
        RatingScheme.TryFind("kenko21", out RatingScheme? scheme);
        Indicator surveyed = WorkedExampleTests.Commissioners with
        {
            Baseline = new(new FiscalYear(2018), new Quantity(50m, Unit.Percent)) { SampleSize = 4000 },
            Actuals = [new(new FiscalYear(2021), new Quantity(52.4m, Unit.Percent)) { SampleSize = 4000 }],
        };
        Indicator small = surveyed with
        {
            Baseline = new(new FiscalYear(2018), new Quantity(50m, Unit.Percent)) { SampleSize = 100 },
            Actuals = [new(new FiscalYear(2021), new Quantity(58m, Unit.Percent)) { SampleSize = 100 }],
        };

        Assert.Equal("B*", surveyed.Rate(scheme!).Grade.Code);      // 4.8% relative, but significant
        Assert.Equal("C", small.Rate(scheme!).Grade.Code);          // 16% relative, but not significant
    }

    [Fact]
    public void A_range_is_rated_by_its_weaker_bound_and_several_targets_by_the_worst()
    {
        RatingScheme.TryFind("dns-weather", out RatingScheme? scheme);
        Indicator inside = new()
        {
            Name = "割合",
            Actuals = [At(2018, 50), At(2019, 51), At(2020, 52), At(2021, 53)],
            Targets = [new Target(new(2024), new Quantity(40, default), new Quantity(60, default))],
        };
        Indicator two = inside with
        {
            Direction = Direction.Increase,
            Targets = [new(new FiscalYear(2024), new Quantity(50, default)),
                new(new FiscalYear(2024), new Quantity(90, default))],
        };

        // It rises, which is good for the lower bound and bad for the upper.
        Assert.Equal("slightly_cloudy", inside.Rate(scheme!).Grade.Code);
        Assert.Equal("cloud", two.Rate(scheme!).Grade.Code);
    }

    [Fact]
    public void Grades_are_counted_with_what_could_not_be_assessed_and_published_ones_stand_beside()
    {
        RatingScheme.TryFind("plain", out RatingScheme? scheme);
        Indicator graded =
            WorkedExampleTests.Commissioners with { Grades = [new PublishedGrade(new FiscalYear(2021), "△")] };
        var plan = new Plan
        {
            Goals = [new Goal { Title = "基本目標", Indicators = [graded, graded with { Baseline = null }] }],
            Indicators = [graded with { Targets = [] }],
        };

        PlanEvaluation evaluation = plan.Evaluate(new EvaluationOptions { Schemes = [scheme!] });
        RatingCounts counts = evaluation.Counts(scheme!);

        Assert.Equal(3, counts.Total);
        Assert.Equal(1, counts.Assessed);
        Assert.Equal(1, counts.Grades.Single(grade => grade.Grade.Code == "worse").Count);
        Assert.Equal([UndefinedReason.TargetMissing, UndefinedReason.DirectionUnknown],
            counts
                .NotAssessed.Select(reason => reason.Reason!.Value)
                .OrderBy(reason => reason != UndefinedReason.TargetMissing)
        );
        Assert.Equal(2, Assert.Single(evaluation.CountsByGoal(scheme!)).Counts.Total);
        Assert.Equal("△", Assert.Single(evaluation.Ratings[0].Published).Grade);
    }

    [Theory]
    [InlineData(2.5, "2", "3", "2", "2", "2")]
    [InlineData(2.51, "3", "3", "3", "2", "2")]
    [InlineData(2.59, "3", "3", "3", "2", "2")]
    [InlineData(2.6, "3", "3", "3", "3", "2")]
    [InlineData(3.5, "4", "4", "3", "3", "3")]
    [InlineData(-2.5, "−2", "−3", "−2", "−2", "−2")]
    public void Rounding_is_named(double value, string halfEven, string halfUp, string halfDown, string fiveDownSixUp,
        string down)
    {
        Assert.Equal(halfEven, new RoundingPolicy(0, Rounding.HalfEven).Print((decimal)value));
        Assert.Equal(halfUp, new RoundingPolicy(0).Print((decimal)value));
        Assert.Equal(halfDown, new RoundingPolicy(0, Rounding.HalfDown).Print((decimal)value));
        Assert.Equal(fiveDownSixUp, new RoundingPolicy(0, Rounding.FiveDownSixUp).Print((decimal)value));
        Assert.Equal(down, new RoundingPolicy(0, Rounding.Down).Print((decimal)value));
    }

    private static Observation At(int year, decimal amount) => new(new FiscalYear(year), new Quantity(amount, default));
}
