using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>What a scheme's file can say, and what the shipped ones say of themselves.</summary>
public class SchemeFormatTests
{
    [Fact]
    public void A_growth_rate_can_be_taken_as_it_is_near_a_limit()
    {
        Indicator share = Indicator("90％", ["92％"], new Target(R(8), TargetBound.DirectionOnly)) with
        {
            Direction = Direction.Increase,
        };

        Assert.Equal(2.0 / 90, (double)share.Evaluate(EvaluationMethod.PlainGrowthRate).Value!.Value, 1e-12);
        Assert.True(
            share.Evaluate(EvaluationMethod.GrowthRate).Value
                > 2 * share.Evaluate(EvaluationMethod.PlainGrowthRate).Value
        );
    }

    [Theory]
    [InlineData("100件", "101件", "significant_progress")]
    [InlineData("100件", "100.5件", "moderate_progress")]
    [InlineData("100件", "99.5件", "moderate_movement_away")]
    [InlineData("100件", "98件", "significant_movement_away")]
    public void Eurostats_rule_without_a_target_separates_at_one_percent_a_year(
        string baseline, string actual, string grade
    )
    {
        Indicator indicator = Indicator(baseline, [actual], new Target(R(8), TargetBound.DirectionOnly)) with
        {
            Direction = Direction.Increase,
        };

        Assert.Equal(grade, indicator.Rate(RatingScheme.Named("eurostat")).Grade.Code);
        Assert.NotNull(RatingScheme.Named("eurostat").Source);
    }

    [Fact]
    public void A_scheme_can_ask_for_the_relative_change_of_the_last_year()
    {
        RatingScheme own = RatingScheme.Parse("""
            {
              "schema": "welfareplan-rating/1", "name": "own", "english": "Own", "japanese": "独自",
              "grades": [
                { "code": "up", "english": "Up", "japanese": "上", "mark": "○" },
                { "code": "down", "english": "Down", "japanese": "下", "mark": "×" }
              ],
              "notAssessed": { "code": "-", "english": "None", "japanese": "なし", "mark": "－" },
              "rules": [
                { "grade": "up", "when": [{ "measure": "lastRelativeImprovement", "from": 0.1 }] },
                { "grade": "down", "when": [{ "measure": "lastRelativeImprovement", "below": 0.1 }] }
              ]
            }
            """);

        Assert.Equal(
            0.25m,
            Indicator("10件", ["8件", "6件"], By(8, "1件")).Evaluate(EvaluationMethod.LastRelativeImprovement).Value
        );
        Assert.Equal("up", Indicator("10件", ["8件", "6件"], By(8, "1件")).Rate(own).Grade.Code);
        Assert.Equal("down", Indicator("10件", ["8件", "7.9件"], By(8, "1件")).Rate(own).Grade.Code);
    }

    [Fact]
    public void A_flag_of_the_indicator_lets_a_survey_drift_by_three_points()
    {
        RatingScheme fukuoka = RatingScheme.Named("fukuoka");
        Indicator counted = Indicator("50％", ["47.5％"], By(8, "60％")), survey = counted with { Flags = ["survey"] };

        Assert.Equal("c", counted.Rate(fukuoka).Grade.Code);
        Assert.Equal("b", survey.Rate(fukuoka).Grade.Code);
        Assert.Equal("c", (survey with { Actuals = [At(4, "47％")] }).Rate(fukuoka).Grade.Code);
        Assert.StartsWith(
            "survey; Improvement since the baseline −2.5 > −3.", survey.Rate(fukuoka).Because,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("\"flag\": \"survey\", \"measure\": \"gap\"", "$.rules[0].when[0].measure")]
    [InlineData("\"flag\": \" \"", "$.rules[0].when[0].flag")]
    [InlineData("\"flag\": \"survey\", \"from\": 1", "$.rules[0].when[0]")]
    [InlineData("\"is\": true", "$.rules[0].when[0]")]
    public void A_wrong_flag_is_refused_with_its_place(string condition, string path)
    {
        bool isRead = RatingScheme.TryParse(With(condition, ""), out _, out IReadOnlyList<RatingSchemeError> errors);

        Assert.False(isRead);
        Assert.Contains(errors, error => error.Path == path);
    }

    [Theory]
    [InlineData("\"target\": \"last\",", "$.target")]
    [InlineData("\"zeroWhenFalling\": \"good\",", "$.zeroWhenFalling")]
    public void A_wrong_choice_is_refused_with_its_place(string member, string path)
    {
        Assert.False(
            RatingScheme.TryParse(With("\"flag\": \"x\"", member), out _, out IReadOnlyList<RatingSchemeError> errors)
        );
        Assert.Equal(path, Assert.Single(errors).Path);
    }

    [Fact]
    public void Zero_of_a_falling_indicator_is_the_best_unless_the_scheme_says_otherwise()
    {
        const string Rule = "\"measure\": \"achievementTargetOverActual\", \"from\": 1";
        Indicator zero = Indicator("10件", ["0件"], By(8, "5件"));

        Assert.Equal("A", zero.Rate(RatingScheme.Parse(With(Rule, ""))).Grade.Code);
        Assert.False(
            zero.Rate(RatingScheme.Parse(With(Rule, "\"zeroWhenFalling\": \"notAssessed\","))).Grade.IsAssessed
        );
    }

    [Theory]
    [InlineData("50件", "目標値以上")]
    [InlineData("40件", "A")]
    [InlineData("31件", "A")]
    [InlineData("30.8件", "B")]
    [InlineData("21.2件", "B")]
    [InlineData("21件", "C")]
    [InlineData("10件", "基準値以下")]
    [InlineData("8件", "基準値以下")]
    public void The_prefecture_of_five_bands_is_graded_around_the_expected_course(string actual, string grade)
    {
        // 10 to 50 in five years: 26 expected after two, and the bands end at 7/10 and 13/10 of the way to it.
        Indicator indicator = Indicator("10件", [], By(8, "50件")) with { Actuals = [At(5, actual)] };

        Assert.Equal(grade, indicator.Rate(RatingScheme.Named("shizuoka")).Grade.Code);
    }

    [Fact]
    public void Notes_say_what_is_not_verified() => Assert.All(
        ["ibaraki", "fuji", "sano", "shizuoka"],
        name => Assert.Contains("Not verified", RatingScheme.Named(name).Note, StringComparison.Ordinal)
    );

    private static string With(string condition, string member) => $$"""
        {
          "schema": "welfareplan-rating/1", "name": "own", "english": "Own", "japanese": "独自", {{member}}
          "grades": [{ "code": "A", "english": "Good", "japanese": "良", "mark": "○" }],
          "notAssessed": { "code": "-", "english": "None", "japanese": "なし", "mark": "－" },
          "rules": [{ "grade": "A", "when": [{ {{condition}} }] }]
        }
        """;
}
