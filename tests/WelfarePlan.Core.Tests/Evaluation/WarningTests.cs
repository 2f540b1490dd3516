using System.Text.Json;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Cli;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Warnings reach the reader, wherever the figure goes.</summary>
public class WarningTests
{
    private static readonly Indicator Open = Indicator(
        "20件",
        ["18件"],
        By(8, "10件") with
        {
            Revision = new TargetRevision(R(4), null),
        }
    ) with
    {
        Actuals = [At(4, "18件"), new Observation(R(5), Of("15件")) { Status = ObservationStatus.Estimated }],
    };

    private const EvaluationWarnings Expected =
        EvaluationWarnings.ProvisionalActual | EvaluationWarnings.RevisedTarget | EvaluationWarnings.InferredDirection;

    [Theory]
    [InlineData("progress")]
    [InlineData("gap")]
    [InlineData("reached")]
    [InlineData("aheadOfLine")]
    [InlineData("expectedOverActual")]
    [InlineData("forecastMiss")]
    public void No_method_drops_the_warnings_of_its_figures(string name)
    {
        EvaluationMethod.TryFind(name, out EvaluationMethod? method);
        Indicator longer = Open with { Actuals = [At(1, "25件"), At(2, "22件"), .. Open.Actuals] };

        Assert.True(longer.Evaluate(method!).Warnings.HasFlag(Expected), longer.Evaluate(method!).Explanation);
    }

    [Fact]
    public void A_grade_carries_the_warnings_of_all_measures_that_were_asked() => Assert.All(
        ["plain", "kenko21", "growth-rate-ratio", "fukuoka", "tama", "shizuoka"], name =>
        {
            IndicatorRating rating = Open.Rate(RatingScheme.Named(name));

            Assert.True(rating.Warnings.HasFlag(Expected), rating.Because);
            Assert.Contains("provisional or estimated", rating.Because, StringComparison.Ordinal);
            Assert.Contains("推定しました", rating.BecauseJa, StringComparison.Ordinal);
        });

    [Fact]
    public void A_passed_target_year_is_said_of_results_and_grades()
    {
        Indicator late = Open with { Actuals = [At(9, "15件")] };

        Assert.True(late.Evaluate(EvaluationMethod.Progress).Warnings.HasFlag(EvaluationWarnings.TargetYearPassed));
        Assert.True(late.Rate(RatingScheme.Named("kanagawa")).Warnings.HasFlag(EvaluationWarnings.TargetYearPassed));
    }

    [Theory]
    [InlineData("slopeOls")]
    [InlineData("slopeTheilSen")]
    [InlineData("mannKendall")]
    [InlineData("projectionOls")]
    [InlineData("projectionLastTwo")]
    [InlineData("projectionTheilSen")]
    public void Trends_and_projections_report_provisional_points(string name)
    {
        EvaluationMethod.TryFind(name, out EvaluationMethod? method);

        Assert.True(Open.Evaluate(method!).Warnings.HasFlag(EvaluationWarnings.ProvisionalPoints));
        Assert.False(
            (Open with { Actuals = [At(4, "18件"), At(5, "15件")] })
                .Evaluate(method!)
                .Warnings.HasFlag(EvaluationWarnings.ProvisionalPoints)
        );
    }

    [Fact]
    public void A_discontinued_programme_is_not_projected()
    {
        Indicator ended = Open with { Actuals = [.. Open.Actuals, new Observation(R(6), MissingReason.Discontinued)] };

        Assert.All(
            [
                EvaluationMethod.ProjectionOls, EvaluationMethod.ProjectionLastTwo,
                EvaluationMethod.ProjectionTheilSen, EvaluationMethod.ProjectionStraightLine,
            ],
            method => Assert.Equal(UndefinedReason.Discontinued, ended.Evaluate(method, R(5)).Undefined));
        Assert.NotNull(ended.Evaluate(EvaluationMethod.SlopeOls, R(5)).Value);
        Assert.True(ended.Evaluate(EvaluationMethod.Progress).Warnings.HasFlag(EvaluationWarnings.ProgrammeEnded));
        Assert.True(ended.Rate(RatingScheme.Named("plain")).Warnings.HasFlag(EvaluationWarnings.ProgrammeEnded));
        Assert.NotNull(
            (ended with { Actuals = [.. ended.Actuals, At(7, "9件")] }).Evaluate(EvaluationMethod.ProjectionOls).Value
        );
    }

    [Fact]
    public void What_stands_in_the_data_is_possible()
    {
        Indicator over = Indicator("100％", ["105％", "106％"], By(8, "110％"));

        Assert.False(
            over.Evaluate(EvaluationMethod.ProjectionOls).Warnings.HasFlag(EvaluationWarnings.ImpossibleValue)
        );
        Assert.True(
            Indicator("80％", ["90％", "99％"], By(8, "100％"))
                .Evaluate(EvaluationMethod.ProjectionOls)
                .Warnings.HasFlag(EvaluationWarnings.ImpossibleValue)
        );
    }

    [Fact]
    public void JSON_carries_warnings_direction_and_sentences_of_results_and_grades()
    {
        string json = EvaluationJson.Write(
            new Plan { Indicators = [Open] }.Evaluate(new EvaluationOptions { Schemes = [RatingScheme.Named("plain")] })
        );
        JsonElement root = JsonDocument.Parse(json).RootElement;
        JsonElement progress = root.GetProperty("results")
            .EnumerateArray()
            .Single(result => result.GetProperty("method").GetString() == "progress");

        foreach (JsonElement figure in (JsonElement[])[progress, root.GetProperty("ratings")[0]])
        {
            string?[] warnings =
            [
                .. figure.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()),
            ];
            Assert.Contains("ProvisionalActual", warnings);
            Assert.Contains("InferredDirection", warnings);
            Assert.Equal("inferred", figure.GetProperty("inputs").GetProperty("directionSource").GetString());
        }

        Assert.Contains("推定しました", progress.GetProperty("explanationJa").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void CSV_and_the_table_carry_warnings_direction_and_its_source()
    {
        string plan = PlanJson.Write(new PlanReading { Plan = new Plan { Indicators = [Open] } });
        string[] rows = CommandRun
            .With(plan, "evaluate", "-", "--scheme", "plain", "--format", "csv")
            .Output.Split("\r\n");
        string table = CommandRun.With(plan, "evaluate", "-", "--scheme", "plain").Output;

        Assert.All([",progress,", ",rating:plain,"], kind =>
        {
            string row = rows.Single(row => row.Contains(kind, StringComparison.Ordinal));
            Assert.Contains(",decrease,inferred,10,2026,", row, StringComparison.Ordinal);
            Assert.Contains("ProvisionalActual", row, StringComparison.Ordinal);
            Assert.Contains("InferredDirection", row, StringComparison.Ordinal);
        });
        Assert.Contains("方向は明記されていないため", table, StringComparison.Ordinal);
        Assert.Contains("実績値は速報値または見込値です。", table, StringComparison.Ordinal);
    }
}
