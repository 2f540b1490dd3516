using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Several targets, revisions, years left out, and bases.</summary>
public class TargetChoiceTests
{
    private static readonly Unit Cases = Unit.Of("件");

    private static readonly Indicator Several = new()
    {
        Name = "相談件数",
        Unit = Cases,
        Basis = IndicatorBasis.Annual,
        Baseline = At(2018, 100),
        Actuals = [At(2019, 110), At(2020, 40), At(2021, 130), At(2022, 140)],
        Targets =
        [
            new(new FiscalYear(2026), new Quantity(200, Cases)),
            new(new FiscalYear(2021), new Quantity(150, Cases)),
            new(new FiscalYear(2021),
                new Quantity(120, Cases)) { Revision = new TargetRevision(new FiscalYear(2020), "感染症") },
        ],
    };

    [Theory]
    [InlineData(2019, null)]
    [InlineData(2021, 120)]
    [InlineData(2022, null)]
    [InlineData(2030, null)]
    public void The_final_target_counts_in_every_year_and_that_of_the_year_stands_beside(int year, int? ofYear)
    {
        EvaluationInputs inputs = Several.InputsIn(new FiscalYear(year));

        Assert.Equal((new FiscalYear(2026), 200m), (inputs.TargetYear, inputs.Target));
        Assert.Equal(ofYear, inputs.YearTarget);
    }

    [Fact]
    public void The_order_in_which_targets_stand_does_not_matter()
    {
        Indicator turned = Several with { Targets = [Several.Targets[1], Several.Targets[2], Several.Targets[0]] };

        foreach (int year in Enumerable.Range(2018, 12))
            Assert.Equal(Several.InputsIn(new FiscalYear(year)), turned.InputsIn(new FiscalYear(year)));
    }

    [Fact]
    public void A_revised_target_counts_unless_the_original_is_asked_for()
    {
        Indicator revised = Several with { Targets = [Several.Targets[1], Several.Targets[2]] };
        EvaluationResult current = revised.ProgressIn(new FiscalYear(2021));
        EvaluationResult original = revised.Evaluate(
            EvaluationMethod.Progress, new FiscalYear(2021),
            new EvaluationOptions { Targets = TargetEdition.Original });

        Assert.Equal(1.5m, current.Value);
        Assert.True(current.Warnings.HasFlag(EvaluationWarnings.RevisedTarget));
        Assert.Equal(0.6m, original.Value);
        Assert.False(original.Warnings.HasFlag(EvaluationWarnings.RevisedTarget));
    }

    [Fact]
    public void Years_left_out_are_named_and_the_value_with_them_stands_beside()
    {
        EvaluationResult slope = Several.Evaluate(
            EvaluationMethod.SlopeOls, new FiscalYear(2022),
            new EvaluationOptions { ExcludedYears = [new FiscalYear(2020)] });

        Assert.Equal(10m, slope.Value);
        Assert.True(slope.Warnings.HasFlag(EvaluationWarnings.ExcludedYears));
        Assert.DoesNotContain(slope.Series, point => point.Year == 2020);
        Assert.Equal(10, slope.Statistics.Single(statistic => statistic.Name == "allYears").Value);
    }

    [Fact]
    public void Three_values_can_never_be_significant_and_the_result_says_so()
    {
        EvaluationResult test = WorkedExampleTests.Commissioners.Evaluate(EvaluationMethod.MannKendall);

        Assert.Equal(-1m, test.Value);
        Assert.True(test.Warnings.HasFlag(EvaluationWarnings.TooFewForSignificance));
        Assert.Equal(1, test.Statistics.Single(statistic => statistic.Name == "p").Value);
        Assert.Equal(1.0 / 3, test.Statistics.Single(statistic => statistic.Name == "smallestP").Value, 1e-15);
    }

    [Theory]
    [InlineData("projectionLastTwo", 94.32)]
    [InlineData("projectionStraightLine", 89.76)]
    [InlineData("projectionOls", 88.7828571428571)]
    [InlineData("projectionTheilSen", 89.76)]
    public void Projections_name_their_way_and_say_whether_the_target_will_be_reached(string method, double value)
    {
        EvaluationMethod.TryFind(method, out EvaluationMethod? found);
        EvaluationResult projection = WorkedExampleTests.Commissioners.Evaluate(found!);

        Assert.Equal(value, (double)projection.Value!.Value, 1e-9);
        Assert.Equal(0, projection.Statistics.Single(statistic => statistic.Name == "reachesTarget").Value);
        Assert.Equal(Unit.Percent, projection.Unit);
    }

    [Fact]
    public void The_growth_ratio_of_the_worked_example_is_minus_1_1235()
    {
        EvaluationResult ratio = WorkedExampleTests.Commissioners.Evaluate(EvaluationMethod.GrowthRateRatio);

        Assert.Equal(-1.1235, (double)ratio.Value!.Value, 0.00005);
    }

    [Fact]
    public void Theil_Sen_slope_of_the_worked_example_is_minus_0_89() =>
        Assert.Equal(-0.89m, WorkedExampleTests.Commissioners.Evaluate(EvaluationMethod.SlopeTheilSen).Value);

    [Fact]
    public void Annual_values_add_up_and_cumulative_ones_come_apart_again()
    {
        BasisConversion sums = Several.ActualsAs(IndicatorBasis.Cumulative);
        Indicator cumulative =
            Several with { Basis = IndicatorBasis.Cumulative, Actuals = sums.Actuals, Baseline = At(2018, 0) };

        Assert.Equal([110m, 150m, 280m, 420m], sums.Actuals.Select(actual => actual.Value!.Value.Amount));
        Assert.Equal(Several.Actuals, cumulative.ActualsAs(IndicatorBasis.Annual).Actuals);
    }

    [Fact]
    public void What_cannot_be_converted_says_why()
    {
        Indicator gap = Several with { Actuals = [At(2019, 110), At(2021, 130)] };
        Indicator share = Several with { Actuals = [new(new FiscalYear(2019), new Quantity(50, Unit.Percent))] };

        Assert.Equal(UndefinedReason.CumulativeGap, gap.ActualsAs(IndicatorBasis.Cumulative).Undefined);
        Assert.Equal(UndefinedReason.NotApplicableToBasis, share.ActualsAs(IndicatorBasis.Cumulative).Undefined);
        Assert.Equal(UndefinedReason.BasisUnknown,
            (Several with { Basis = null }).ActualsAs(IndicatorBasis.Annual).Undefined);
    }

    private static Observation At(int year, decimal amount) => new(new FiscalYear(year), new Quantity(amount, Cases));
}
