using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Edges of single figures, each of which a slip of one sign or one number would move.</summary>
public class FigureEdgeTests
{
    private static readonly Indicator Movers = Indicator("1人", ["4人", "1人", "2人"], By(8, "30人") with
    {
        Basis = IndicatorBasis.Cumulative,
    }) with
    {
        Basis = IndicatorBasis.Annual,
    };

    [Fact]
    public void A_level_that_has_not_moved_has_not_improved()
    {
        Assert.False(Improved(Direction.Increase));
        Assert.False(Improved(Direction.Decrease));
        Assert.True(Improved(Direction.Contain));

        static bool? Improved(Direction direction) =>
            (Indicator("20件", ["20件"], new Target(R(8), TargetBound.DirectionOnly)) with { Direction = direction })
                .Evaluate(EvaluationMethod.Reached).Truth;
    }

    [Fact]
    public void A_sum_begins_with_the_year_after_the_baseline() => Assert.Equal(7m, Movers.InputsIn(R(6)).Actual);

    [Fact]
    public void A_sum_with_a_provisional_year_is_provisional()
    {
        Assert.False(Movers.InputsIn(R(6)).Warnings.HasFlag(EvaluationWarnings.ProvisionalActual));
        Indicator open = Movers with
        {
            Actuals =
            [
                Movers.Actuals[0], Movers.Actuals[1] with { Status = ObservationStatus.Provisional }, Movers.Actuals[2],
            ],
        };

        Assert.True(open.InputsIn(R(6)).Warnings.HasFlag(EvaluationWarnings.ProvisionalActual));
    }

    [Theory]
    [InlineData("4％", "1人", "2人")]
    [InlineData("4人", "1％", "2人")]
    [InlineData("4人", "1人", "2％")]
    public void A_sum_with_one_alien_unit_is_none(params string[] years) =>
        Assert.Equal(
            UndefinedReason.UnitMismatch,
            (Movers with { Actuals = [.. years.Select((text, i) => At(4 + i, text))] }).ReachedIn(R(6)).Undefined);

    [Fact]
    public void Only_shares_have_a_limit_of_one_hundred()
    {
        Assert.Equal(100m, Indicator("50％", ["60％"], By(8, "70％")).InputsIn(R(4)).Limit);
        Assert.Null(Indicator("50人", ["60人"], By(8, "70人")).InputsIn(R(4)).Limit);
    }

    [Fact]
    public void Of_two_values_for_a_year_the_later_one_counts_and_a_missing_one_corrects_nothing()
    {
        Indicator twice = Indicator("10件", [], By(8, "50件")) with
        {
            Actuals = [At(4, "20件"), At(4, "30件"), new(R(4), MissingReason.Pending)],
        };

        Assert.Equal(30m, twice.InputsIn(R(4)).Actual);
    }

    [Fact]
    public void Ratios_below_one_are_ratios()
    {
        Assert.Equal(0.8m, EvaluationFormulas.TargetOverActual(0.5m, 0.4m).Value);
        Assert.Equal(0m, EvaluationFormulas.TargetOverActual(0.5m, 0m).Value);
        Assert.Equal(UndefinedReason.SignMismatch, EvaluationFormulas.TargetOverActual(0.5m, -0.4m).Undefined);
        Assert.Equal(UndefinedReason.SignMismatch, EvaluationFormulas.TargetOverActual(-0.5m, 0.4m).Undefined);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(-1, 5)]
    public void A_pace_needs_a_year_behind_the_baseline(int elapsed, int total) =>
        Assert.Equal(UndefinedReason.YearOutsidePlan, EvaluationFormulas.Pace(10, 15, 20, elapsed, total).Undefined);

    [Fact]
    public void A_result_holds_the_year_of_a_baseline_that_its_method_does_not_read_only_where_it_is_a_sum()
    {
        Indicator plain = Indicator("10件", ["20件"], By(8, "50件"));

        Assert.Null(plain.Evaluate(EvaluationMethod.AchievementActualOverTarget).Inputs.BaselineYear);
        Assert.Equal(
            R(3), Movers.Evaluate(EvaluationMethod.AchievementActualOverTarget, R(6)).Inputs.BaselineYear);
    }

    [Fact]
    public void Results_that_differ_in_one_thing_are_not_equal()
    {
        Indicator places = Indicator("10件", ["20件", "20件"], By(8, "50件"));
        EvaluationResult gap = places.Evaluate(EvaluationMethod.Gap, R(4));

        Assert.Equal(gap, (places with { }).Evaluate(EvaluationMethod.Gap, R(4)));
        Assert.NotEqual(gap, places.Evaluate(EvaluationMethod.Gap, R(5)));
        Assert.NotEqual(gap, places.Evaluate(EvaluationMethod.Improvement, R(4)));
        Assert.NotEqual(gap, (places with { Name = "他" }).Evaluate(EvaluationMethod.Gap, R(4)));
        Assert.NotEqual(gap, (places with { Targets = [By(7, "50件")] }).Evaluate(EvaluationMethod.Gap, R(4)));
        Assert.False(gap.Equals(null));
    }

    [Fact]
    public void A_target_of_the_year_counts_where_it_stands_first()
    {
        Indicator places = Indicator("10か所", ["20か所"], By(4, "25か所")) with
        {
            Targets = [By(4, "25か所"), By(8, "70か所")],
        };

        Assert.Equal(25m, places.InputsIn(R(4)).YearTarget);
    }

    [Fact]
    public void A_revision_is_no_second_target_of_the_plan_as_it_was()
    {
        Indicator revised = Indicator("10件", ["30件"], By(4, "20件")) with
        {
            Targets = [By(4, "20件"), By(4, "90件") with { Revision = new TargetRevision(R(5), null) }],
        };
        var original = new EvaluationOptions
        {
            Targets = TargetEdition.Original,
            Schemes = [RatingScheme.Named("plain")],
        };
        PlanEvaluation evaluation = new Plan { Indicators = [revised] }.Evaluate(original);

        Assert.Equal("reached", Assert.Single(evaluation.Ratings).Grade.Code);
    }

    [Fact]
    public void No_actual_after_the_year_that_is_looked_back_to_is_looked_at()
    {
        var plan = new Plan { Indicators = [Indicator("10件", ["20件", "90件"], By(8, "50件"))] };
        EvaluationMethod[] methods = [EvaluationMethod.SlopeOls, EvaluationMethod.Gap];

        IReadOnlyList<EvaluationResult> results =
            plan.Evaluate(new EvaluationOptions { AsOf = R(4), Methods = methods }).Results;

        Assert.Equal([10m, 30m], results.Select(result => result.Value));
    }

    [Theory]
    [InlineData("％", "")]
    [InlineData("", "％")]
    public void A_share_is_known_by_its_indicator_or_by_its_value(string unit, string written)
    {
        Unit ofValue = Unit.Of(written);
        var survey = new Indicator
        {
            Name = "割合",
            Unit = Unit.Of(unit),
            Baseline = new(R(3), new Quantity(40, ofValue)) { SampleSize = 1000 },
            Actuals = [new(R(4), new Quantity(50, ofValue)) { SampleSize = 1000 }],
            Targets = [By(8, "60％")],
        };

        Assert.Equal(4.49, survey.InputsIn(R(4)).ChangeZ!.Value, 0.01);
    }

    [Fact]
    public void A_scheme_whose_rules_all_fail_says_so_and_one_that_asks_nothing_names_the_target()
    {
        Indicator low = Indicator("10件", ["20件"], By(8, "50件"));
        IndicatorRating none = low.Rate(RatingScheme.Parse(Scheme("\"measure\": \"progress\", \"from\": 0.9")));
        IndicatorRating defined = low.Rate(RatingScheme.Parse(Scheme("\"measure\": \"progress\", \"defined\": true")));

        Assert.Contains("No rule of the scheme applies", none.Because, StringComparison.Ordinal);
        Assert.Equal("A", defined.Grade.Code);
    }

    private static string Scheme(string condition) => $$"""
        {
          "schema": "welfareplan-rating/1", "name": "own", "english": "Own", "japanese": "独自",
          "grades": [{ "code": "A", "english": "Good", "japanese": "良", "mark": "○" }],
          "notAssessed": { "code": "-", "english": "None", "japanese": "なし", "mark": "－" },
          "rules": [{ "grade": "A", "when": [{ {{condition}} }] }]
        }
        """;
}
